"""The tests: core/ and shell/ mirror the source, promises/ and stories/ drive the whole program."""

"""The table of silences.md: a test for every row, named by its cause."""

"""The core decides and never acts: no clock, no socket, no file, no database.

`today`, `now` and bytes are arguments. `tests/test_architecture.py` lists the pure value libraries
that modules in here may import.
"""

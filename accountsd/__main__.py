"""`python -m accountsd`: the same as the command `accountsd`."""

from accountsd.cli import main

if __name__ == "__main__":
    main()

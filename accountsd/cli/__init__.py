"""The commands: the only print(), the only exit codes. They ask the core and the store; they decide nothing.

0 done · 1 the answer is no · 64 usage · 69 a server cannot be reached · 74 the state cannot be used
75 try again (another daemon has the state) · 78 the book is wrong and there never was a good one
"""

from __future__ import annotations

import gc
import sys
from typing import NoReturn

import click

from accountsd import errors
from accountsd.cli.root import root

OK, NO, USAGE, UNAVAILABLE, STATE, TRY_AGAIN, BOOK = 0, 1, 64, 69, 74, 75, 78


def main() -> NoReturn:
    """Run a command and leave with its exit code; what goes wrong is one line on stderr."""
    # Loading makes many things and no garbage: looked for seven hundred at a time, as Python does of
    # itself, it costs a short command a tenth of its time.
    gc.set_threshold(50_000)
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """The exit code of one command line."""
    try:
        code = root.main(args=arguments, prog_name="accountsd", standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return int(leaving.exit_code)
    except click.ClickException as wrong:
        wrong.show()
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return NO
    except BrokenPipeError:
        # `accountsd show … | head`: the reader has seen enough.
        sys.stderr.close()
        return OK
    except errors.AccountsdError as told:
        if isinstance(told, errors.BookError):
            for problem in told.problems:
                click.echo(f"{problem}\n", err=True)
        click.echo(f"accountsd: {told}", err=True)
        return _code(told)
    return code if isinstance(code, int) else OK


def _code(told: errors.AccountsdError) -> int:
    match told:
        case errors.BookError():
            return BOOK
        case errors.NothingMatched():
            return NO
        case errors.StateLocked():
            return TRY_AGAIN
        case errors.StateError():
            return STATE
        case errors.ServerUnavailable():
            return UNAVAILABLE
        case _:
            return USAGE

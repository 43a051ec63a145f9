"""The log: structlog, set up once, on stderr. Keys, never bodies, never secrets.

One line per letter and per mail; event names dotted and past (`letter.sent`, `mail.read`). Under
systemd each line starts with its `<n>` priority; on a terminal it is coloured. The libraries that
log through the standard module go the same way. Tracebacks never show local variables.
"""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from structlog.typing import EventDict, Processor, WrappedLogger

# syslog(3) priorities by structlog's level names.
PRIORITIES = {"critical": 2, "error": 3, "warning": 4, "info": 6, "debug": 7}
# Whatever slips in under such a name is not shown (promise 9); the last guard, not the first.
SECRET_KEYS = frozenset(
    {"password", "token", "secret", "client_secret", "authorization", "credential"}
)


def set_up(*, verbose: bool = False) -> None:
    """Once, by the command line, before anything else is opened."""
    level = logging.DEBUG if verbose else logging.INFO
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        _without_secrets,
    ]
    structlog.configure(
        processors=[
            *shared,
            structlog.stdlib.filter_by_level,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(processors=_last_steps(), foreign_pre_chain=shared)
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("accountsd").setLevel(level)


def hush() -> None:
    """Only what went wrong: the demo tells its story itself."""
    for name in ("accountsd", "mail.log"):
        logging.getLogger(name).setLevel(logging.ERROR)


def _last_steps() -> list[Processor]:
    remove = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    if "JOURNAL_STREAM" in os.environ:
        # The journal has the time; a line of its own for each line of a traceback would lose priority.
        return [remove, structlog.processors.format_exc_info, _journal_line]
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=False)
    renderer = structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )
    return [remove, stamp, renderer]


def _journal_line(_: WrappedLogger, __: str, event: EventDict) -> str:
    priority = PRIORITIES.get(str(event.pop("level", "info")), 6)
    event.pop("logger", None)
    traceback = str(event.pop("exception", ""))
    words = [str(event.pop("event", ""))]
    words += [f"{key}={value!r}" for key, value in sorted(event.items())]
    lines = [" ".join(words).replace("\n", " "), *traceback.splitlines()]
    return "\n".join(f"<{priority}>{line}" for line in lines)


def _without_secrets(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    for key in event.keys() & SECRET_KEYS:
        event[key] = "(not shown)"
    return event

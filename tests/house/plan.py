"""The plan of the house: which room may import which, each library's home, and the few exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_FILE = 300
LONGEST_FUNCTION = 40

# Who may import whom, by room of `accountsd`; every room may use `core` and `errors`.
EDGE: frozenset[str] = frozenset()
FLOW = frozenset({"store", "ledger"})
EVERYBODY = frozenset({"*"})
MAY_IMPORT: Mapping[str, frozenset[str]] = {
    "core": frozenset(),
    "errors": frozenset(),
    "faults": frozenset(),
    # Edges: each knows one outside thing, none knows another edge. A crash point may stand in each.
    "config": EDGE,
    "templates": EDGE,
    "smtp": EDGE | {"faults"},
    "imap": EDGE | {"faults"},
    "oauth": EDGE,
    "documents": EDGE,
    "learned": EDGE,
    "bank": EDGE | {"faults"},
    "clock": EDGE,
    "log": EDGE,
    "notify": EDGE,
    "store": frozenset({"faults", "__version__"}),
    # Flows: they get their edge as an argument.
    "ledger": frozenset({"store"}),
    "inbox": FLOW | {"faults"},
    "outbox": FLOW | {"faults"},
    "proposals": FLOW,
    "approvals": FLOW,
    "chores": FLOW,
    "daily": FLOW,
    "receipts": FLOW,
    "thanking": FLOW,
    "unwritten": FLOW,
    "corrections": FLOW | {"approvals"},
    # The shelf is where the book lies: to read it again is what it is there for.
    "shelf": FLOW | {"config"},
    "daemon": EVERYBODY,
    "demo": EVERYBODY,
    "cli": EVERYBODY,
    "__main__": frozenset({"cli"}),
    "__init__": frozenset(),
}
# Only these may import the daemon or the commands.
ABOVE = frozenset({"daemon", "cli", "demo"})
MAY_IMPORT_ABOVE: Mapping[str, frozenset[str]] = {
    "daemon": frozenset({"daemon"}),
    "cli": frozenset({"cli", "daemon", "demo"}),
    "demo": frozenset({"demo", "daemon"}),
    "__main__": frozenset({"cli"}),
}
# Pure value libraries: they answer from their arguments and tables, and act on nothing.
CORE_LIBRARIES = frozenset(
    {
        "accountsd",
        "authres",
        "babel",
        "dateutil",
        "email",
        "flufl",
        "holidays",
        "lxml",
        # The standard library's own.
        "__future__",
        "base64",
        "binascii",
        "bisect",
        "calendar",
        "codecs",
        "collections",
        "dataclasses",
        "datetime",
        "decimal",
        "difflib",
        "enum",
        "fractions",
        "functools",
        "hashlib",
        "heapq",
        "html",
        "importlib",  # tables of phrases by language: modules of ours, by name
        "itertools",
        "json",
        "math",
        "operator",
        "quopri",
        "re",
        "string",
        "textwrap",
        "types",
        "typing",
        "unicodedata",
        "urllib",  # urllib.parse alone: ACTING names the rest
        "zoneinfo",
    }
)
# Named by a type only (`Invoice.file` is a path): importing it under TYPE_CHECKING acts on nothing.
CORE_TYPES = frozenset({"pathlib"})
ACTING = (
    "urllib.request",
    "urllib.robotparser",
    "email.utils.localtime",
    "lxml.html.open_in_browser",
)

# One library, one home: the files below these paths of `accountsd/`, and nobody else.
HOMES: Mapping[str, tuple[str, ...]] = {
    "sqlalchemy": ("store/",),
    "alembic": ("store/",),
    "sqlite3": ("store/",),
    "aiosmtplib": ("smtp/",),
    "smtplib": (),
    "imapclient": ("imap/",),
    "imaplib": (),
    "yaml": ("config/",),
    "pydantic": ("config/",),
    "jinja2": ("templates/",),
    "markdown_it": ("templates/",),
    "markupsafe": ("templates/",),
    "click": ("cli/", "demo/command.py"),
    "pypdf": ("documents/",),
    "python_calamine": ("documents/",),
    "aiosmtpd": ("demo/",),
    "pymap": ("demo/",),
    "authres": ("core/trust.py",),
    "dns": ("daemon/domain.py",),
}
# A stopwatch is no clock: it measures a pause and knows no date.
STOPWATCHES: Mapping[str, str] = {
    "daemon/doctor.py": "how long a letter to ourselves takes",
    "imap/thread.py": "pauses between attempts to connect",
    "notify.py": "systemd wants the monotonic time of a reload",
}
PRINTERS = ("cli/", "demo/command.py")
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")}
WATCHES = {"monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time"}
# Where a float is no money.
FLOATS: Mapping[str, str] = {"documents/sheet.py": "a spreadsheet holds floats; they leave as text"}
# Where a number with a point is a weight: how sure a phrase is. Amounts are Decimal there too.
WEIGHTS = "core/reading/"

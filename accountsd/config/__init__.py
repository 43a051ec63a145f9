"""YAML text → `Settings` and `Book`, or every problem at once.

    loader = Loader(Path("/etc/accountsd/config.yaml"))
    loaded = loader.load(today=today, last_good=kept)

- `Loader(path).load(today=…, last_good=…, known_letters=…) -> Loaded`; `load(path, …)` does it once. Nothing
  that stands in the files makes it raise. `last_good` is what an earlier `Loaded.last_good` said;
  `known_letters` maps languages to the names of their letters, and makes unknown names problems.
- `Loaded`: `settings`, `book`, `problems`, `warnings`, `files`, `last_good`. `book` is None only when
  config.yaml is wrong and never was good.
- `Problem` is one thing that is wrong, with file, line and column; `render(problem)` is how it is shown.
- `schema("config" | "clients")` is the JSON Schema of a kind of file: the manual, for editors.
- `Settings` is what the machine needs beside the book; secrets are read by `login.read()` when needed.
- `watched_paths(path, loaded)` is what to look at to notice an edit; `starter_questions()` and
  `starter(answers)` are the first book that `init` writes.

Nothing here writes, sends, or opens a connection.
"""

from accountsd.config.loader import Loaded, Loader, load, watched_paths
from accountsd.config.problem import Problem, render
from accountsd.config.schema import schema
from accountsd.config.secret import Secret
from accountsd.config.settings import (
    Flow,
    Folders,
    Login,
    Mailbox,
    OAuth,
    Pace,
    Security,
    Server,
    Settings,
    TokenCommand,
)
from accountsd.config.starter import starter, starter_questions

__all__ = [
    "Flow",
    "Folders",
    "Loaded",
    "Loader",
    "Login",
    "Mailbox",
    "OAuth",
    "Pace",
    "Problem",
    "Secret",
    "Security",
    "Server",
    "Settings",
    "TokenCommand",
    "load",
    "render",
    "schema",
    "starter",
    "starter_questions",
    "watched_paths",
]

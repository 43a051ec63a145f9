"""The press: one locale's three Jinja environments over the same folders of templates.

A letter is Markdown (values escaped so that they mean only themselves), its text layout is plain,
its HTML layout escapes by itself. Templates run in a sandbox and change nothing; a missing value is
an error, never an empty place or the word None.
"""

from __future__ import annotations

import traceback
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import (
    BytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.exceptions import TemplateNotFound
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from accountsd.core.money import Money
from accountsd.templates import columns, figures, markdown
from accountsd.templates.problem import LetterUnwritable, TemplateProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import CodeType

    from babel import Locale
    from jinja2.bccache import Bucket

# What a template can do wrong: Jinja's own errors, and those of Python that an expression raises.
_MISTAKES = (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Written:
    """The words of a letter: nobody is addressed yet."""

    subject: str
    text: str
    html: str


class Press:
    """Prints letters of one language for readers of one locale."""

    def __init__(self, folders: Sequence[Path], language: str, locale: Locale) -> None:
        self.language = language
        self._folders = folders
        self._locale = locale
        self._markdown = self._environment(markdown.escape, _MARKDOWN)
        self._html = self._environment(figures.clean, _HTML)
        self._plain = self._environment(figures.clean, _PLAIN)

    def print(self, name: str, layout: str, values: Mapping[str, object]) -> Written:
        """The letter `name` in `layout`. Raises LetterUnwritable with file and line."""
        file = f"{self.language}/{name}.md"
        try:
            heading, rest = _headed(self._run(self._markdown, file, values))
            subject = markdown.inline_text(heading).replace(figures.NO_BREAK, " ")
            body = markdown.parse(rest)
            more = {**values, "subject": subject, "language": self.language}
            text = self._run(self._plain, f"{layout}.txt", {**more, "body": markdown.to_text(body)})
            html = self._run(self._html, f"{layout}.html", {**more, "body": body})
        except _NoSubject:
            problem = TemplateProblem(self._found(file), 1, "wanted `Subject: …` as the first line")
            raise LetterUnwritable(problem) from None
        except _MISTAKES as broken:
            raise LetterUnwritable(self._problem(broken, file)) from broken
        return Written(subject, _tidy(text), html)

    def _run(self, environment: _Environment, file: str, values: Mapping[str, object]) -> str:
        words = environment.get_template(f"{self.language}/words.jinja").make_module(dict(values))
        return environment.get_template(file).render({**values, "say": words})

    def _environment(self, finish: Callable[[str], str], kind: _Kind) -> _Environment:
        def printed(value: object) -> object:
            return self._printed(value, finish)

        environment = _Environment(
            loader=FileSystemLoader(self._folders),
            undefined=StrictUndefined,
            autoescape=kind.escapes,
            finalize=printed,
            trim_blocks=kind.trims,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            bytecode_cache=kind.compiled,
        )
        environment.filters |= {
            "short": lambda day: figures.short_day(day, self._locale),
            "weekday": lambda day: figures.weekday(day, self._locale),
            "inline": markdown.to_html,
            "moment": lambda at: figures.moment(at, self._locale),
            "filled": columns.filled,
            "hung": columns.hung,
            "quoted": columns.quoted,
            "upper_first": _upper_first,
        }
        environment.globals |= {
            "row": partial(_row, printed),
            "rule": columns.rule,
            "bar": columns.bar,
        }
        return environment

    def _printed(self, value: object, finish: Callable[[str], str]) -> object:
        match value:
            case Markup() | StrictUndefined():
                return value
            case str():
                return finish(value)
            case Money():
                return finish(figures.money(value, self._locale))
            case datetime():
                raise TypeError("a time is printed with the filter: | moment")
            case date():
                return finish(figures.long_day(value, self._locale))
            case int() if not isinstance(value, bool):
                return finish(str(value))
            case _:
                raise TypeError(f"there is nothing to print here: the value is {value!r}")

    def _found(self, name: str) -> Path:
        return next((f / name for f in self._folders if (f / name).is_file()), Path(name))

    def _problem(self, broken: Exception, file: str) -> TemplateProblem:
        """Where it went wrong: in the file that Jinja names, else the last template on the stack."""
        if isinstance(broken, TemplateSyntaxError):
            place = Path(broken.filename) if broken.filename else self._found(file)
            return TemplateProblem(place, broken.lineno, broken.message or "")
        roots = tuple(str(folder) for folder in self._folders)
        frames = traceback.extract_tb(broken.__traceback__)
        for frame in reversed(frames):
            if frame.filename.startswith(roots):
                return TemplateProblem(Path(frame.filename), frame.lineno or 1, _said(broken))
        return TemplateProblem(self._found(file), 1, _said(broken))


class _Compiled(BytecodeCache):
    """Templates compiled in this process: a client in one more country costs no compiling.

    Nothing that a country decides is in the code: figures are written when the letter is printed.
    """

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """The code of this very text, if it was compiled before."""
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it."""
        if bucket.code is not None:
            self._codes[bucket.key, bucket.checksum] = bucket.code


@dataclass(frozen=True, slots=True)
class _Kind:
    """How an environment treats values and the line ends behind its own tags."""

    escapes: bool
    trims: bool
    compiled: _Compiled = field(default_factory=_Compiled)


# In Markdown an empty line means something: there each line end stays where its writer put it.
_MARKDOWN = _Kind(escapes=True, trims=False)
_HTML = _Kind(escapes=True, trims=True)
_PLAIN = _Kind(escapes=False, trims=True)


class _Environment(ImmutableSandboxedEnvironment):
    """The sandbox, without the doors that could run for ever or reach a file."""


class _NoSubject(Exception):
    """The first line of a letter is not its subject."""


def _said(broken: Exception) -> str:
    """The mistake in words."""
    match broken:
        case TemplateNotFound():
            return f"there is no template {broken.name}"
        case TemplateError():
            return str(broken)
        case _:
            return f"{type(broken).__name__}: {broken}"


def _headed(source: str) -> tuple[str, str]:
    """Subject and rest. Raises _NoSubject."""
    first, _, rest = source.lstrip().partition("\n")
    label, _, subject = first.partition(":")
    if label != "Subject" or not subject.strip():
        raise _NoSubject
    return subject.strip(), rest


def _row(
    printed: Callable[[object], object],
    cells: Sequence[object],
    widths: Sequence[int],
    right: Sequence[int] = (),
    gap: int = 0,
) -> str:
    """A row of values, each printed as it would be outside the table."""
    texts: list[columns.Cell] = [
        [str(printed(line)) for line in cell]
        if isinstance(cell, list | tuple)
        else str(printed(cell))
        for cell in cells
    ]
    return columns.row(texts, widths, right, gap)


def _upper_first(text: str) -> str:
    """A sentence's first letter; the rest stays as it is, and so does the kind of text."""
    return type(text)(f"{text[:1].upper()}{text[1:]}")


def _tidy(text: str) -> str:
    """At most one empty line in a row, none at the ends, no white space before a line's end.

    The wrapping is done: spaces that held a figure together become ordinary ones.
    """
    lines: list[str] = []
    for line in text.replace(figures.NO_BREAK, " ").strip("\n").splitlines():
        bare = line.rstrip()
        if bare or (lines and lines[-1]):
            lines.append(bare)
    return "\n".join(lines).rstrip("\n") + "\n"

"""What the YAML parser says, in words that an owner understands.

libyaml names the state of its parser; the owner needs to know which letter to change. Nothing is
decided here: the spot stays the parser's own, or the line on which the mistake probably began.
"""

from __future__ import annotations

import yaml

from accountsd.config.nodes import Spot, lines_of

# Part of the parser's sentence → what it means, what to do.
_MEANINGS = (
    (
        "mapping values are not allowed",
        "A colon makes this a key, and none can stand here.",
        "Put a text with a colon in quotes; or give the line the indentation of its neighbours.",
    ),
    (
        "found unexpected end of stream",
        "A quote is opened here and never closed.",
        "Close the quote.",
    ),
    (
        "did not find expected ',' or ']'",
        "A list is opened here; a comma or `]` is missing.",
        "Close the list.",
    ),
    (
        "did not find expected ',' or '}'",
        "A `{` is opened here; a comma or `}` is missing.",
        "Close it with `}`.",
    ),
    (
        "did not find expected key",
        "The indentation does not fit the lines above.",
        "Indent the line as its neighbours are.",
    ),
    (
        "did not find expected '-' indicator",
        "This line stands beside a list and is no item of it.",
        "Start it with `- `, or indent it as its neighbours are.",
    ),
    ("could not find expected ':'", "A key without its colon.", "Write `key: value`."),
    (
        "found undefined alias",
        "This alias (`*name`) is defined nowhere.",
        "Write `&name` where it is defined.",
    ),
    ("found duplicate anchor", "This anchor (`&name`) is defined twice.", "Give it another name."),
    ("expected a single document", "A second document begins here.", "Delete the line `---`."),
    (
        "did not find expected node content",
        "A value was wanted here.",
        "Write the value, or delete the comma.",
    ),
)
_AT_THE_START = ("never closed", "is opened here")
_STRANGE = {
    "\t": ("A tab stands here; YAML indents with spaces only.", "Replace the tab by spaces."),
    "@": ("A text may not begin with `@`.", "Put it in quotes."),
    "`": ("A text may not begin with a backquote.", "Put it in quotes."),
    "%": ("A text may not begin with `%`.", "Put it in quotes."),
}


def explain(error: yaml.YAMLError, text: str) -> Spot:
    """Where the file stops being YAML, and why."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return Spot(0, 0, f"This is no YAML: {' '.join(str(error).split())}.")
    mark, problem = error.problem_mark, error.problem or ""
    if "cannot start any token" in problem:
        strange = lines_of(text)[mark.line][mark.column : mark.column + 1]
        message, hint = _STRANGE.get(
            strange, (f"`{strange}` cannot begin a value.", "Put it in quotes.")
        )
        return Spot(mark.line, mark.column, message, hint)
    if (quote := _open_quote(text, mark.line)) is not None:
        return quote
    if (
        "flow" in (error.context or "")
        and error.context_mark
        and not _rest(text, mark.line).strip()
    ):
        at = error.context_mark
        return Spot(
            at.line, at.column, "What is opened here is never closed.", "Close it with `]` or `}`."
        )
    said = f"{error.context or ''} {problem}"
    for part, message, hint in _MEANINGS:
        if part in said:
            began = any(words in message for words in _AT_THE_START)
            at = error.context_mark if began and error.context_mark else mark
            return Spot(at.line, at.column, message, hint)
    return Spot(mark.line, mark.column, f"This is no YAML: {problem}.")


def _rest(text: str, line: int) -> str:
    return "\n".join(lines_of(text)[line:])


def _open_quote(text: str, until: int) -> Spot | None:
    """A quote that is not closed on its line: the parser only stumbles over the next one, far below."""
    for number, line in enumerate(lines_of(text)[: until + 1]):
        quotes = [
            at for at, letter in enumerate(line) if letter == '"' and line[at - 1 : at] != "\\"
        ]
        if len(quotes) % 2 and not line.lstrip().startswith("#"):
            return Spot(
                number,
                quotes[-1],
                "A quote is opened here and not closed on this line.",
                "Close the quote.",
            )
    return None

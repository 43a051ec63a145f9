"""Markdown → a text that is a text on its own, and HTML whose style stands in the layout.

Only templates are Markdown. Values are escaped before they come here (`escape`), so a name with
stars, brackets or angle brackets in it stays exactly that name. Raw HTML is not understood at all.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from markupsafe import Markup

from accountsd.templates.figures import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markdown_it.token import Token

WIDTH = 72
# CommonMark, 2.4: any ASCII punctuation may be escaped by a backslash, and then means itself.
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_PARSER = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True, slots=True)
class Body:
    """A parsed letter."""

    tokens: tuple[Token, ...]


def escape(text: str) -> Markup:
    """A value as Markdown that means nothing but its own characters, on one line."""
    return Markup(_PUNCTUATION.sub(r"\\\1", one_line(text)))  # noqa: S704  (Markdown, escaped here)


def parse(source: str) -> Body:
    """Markdown → Body. Every text is Markdown: this raises nothing."""
    return Body(tuple(_PARSER.parse(source)))


def inline_text(source: str) -> str:
    """One line of Markdown as plain text: a subject."""
    return to_text(parse(source), width=10_000).replace("\n", " ")


def to_html(body: Body, styles: Mapping[str, str]) -> Markup:
    """HTML with each tag's style written into it, because mail programs drop style sheets."""
    for token in _deep(body.tokens):
        if token.nesting >= 0 and token.tag in styles:
            token.attrSet("style", styles[token.tag])
    html = _PARSER.renderer.render(list(body.tokens), _PARSER.options, {})
    return Markup(html)  # noqa: S704  (made by markdown-it from escaped values, raw HTML switched off)


def to_text(body: Body, width: int = WIDTH) -> str:
    """Wrapped paragraphs, hanging lists, quotations marked at the left; no Markdown is left."""
    return _blocks(SyntaxTreeNode(body.tokens).children, width)


def _deep(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _deep(token.children or ())


def _blocks(nodes: Sequence[SyntaxTreeNode], width: int) -> str:
    return "\n\n".join(_block(node, width) for node in nodes)


def _block(node: SyntaxTreeNode, width: int) -> str:
    match node.type:
        case "bullet_list" | "ordered_list":
            return _list(node, width)
        case "blockquote":
            return textwrap.indent(_blocks(node.children, width - 2), "> ", lambda _: True)
        case "heading":
            words = _inline(node)
            return f"{words}\n{'-' * min(len(words), width)}"
        case "hr":
            return "-" * width
        case "fence" | "code_block":
            return textwrap.indent(node.content.rstrip("\n"), "    ")
        case _:
            return _wrapped(_inline(node), width)


def _list(node: SyntaxTreeNode, width: int) -> str:
    first = int(node.attrs.get("start", 1))
    numbered = node.type == "ordered_list"
    marks = [f"{n}. " if numbered else "- " for n in range(first, first + len(node.children))]
    items = [
        _hung(mark, _blocks(item.children, width - len(mark)))
        for mark, item in zip(marks, node.children, strict=True)
    ]
    loose = any(len(item.children) > 1 for item in node.children)
    return ("\n\n" if loose else "\n").join(items)


def _hung(mark: str, text: str) -> str:
    return mark + textwrap.indent(text, " " * len(mark)).removeprefix(" " * len(mark))


def _wrapped(text: str, width: int) -> str:
    """Each line of its own (a hard break) is wrapped by itself; numbers and addresses stay whole."""
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
        for line in text.split("\n")
    )


def _inline(node: SyntaxTreeNode) -> str:
    match node.type:
        case "text" | "code_inline" | "text_special":
            return node.content
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case "link":
            words, target = "".join(map(_inline, node.children)), str(node.attrs["href"])
            return words if target in (words, f"mailto:{words}") else f"{words} ({target})"
        case _:
            return "".join(map(_inline, node.children))

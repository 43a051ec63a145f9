"""Text → a tree of YAML nodes, and the nodes → plain text, lists and mappings.

We compose nodes and walk them ourselves instead of loading objects, because YAML's own types are
traps: here `no`, `010`, `1_000`, `12:30` and `1.10` are the text that stands in the file, and every
key and value still knows its line and column. Tags, endless aliases and duplicate keys are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import yaml

# Nothing in the book is nested deeper than a dozen levels; what is comes from no owner.
DEEPEST = 40
# How many values aliases may add to a file: enough to share steps, not enough for a bomb.
MOST_BY_ALIAS = 20_000

Plain = str | list["Plain"] | dict[str, "Plain"] | None
Path = tuple[str | int, ...]

_BREAK = re.compile("[\n\x85\u2028\u2029]")
_EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
_MERGE = "<<"
_NO_TAG = "tag:yaml.org,2002:"
_PLAIN_TAGS: dict[type[yaml.Node], str] = {
    yaml.ScalarNode: f"{_NO_TAG}str",
    yaml.SequenceNode: f"{_NO_TAG}seq",
    yaml.MappingNode: f"{_NO_TAG}map",
}
_HARMLESS = frozenset({"str", "int", "float", "bool", "null", "timestamp", "seq", "map", "merge"})


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the text, counted from 0, what the trouble is and what to write."""

    line: int
    column: int
    message: str
    hint: str = ""
    path: Path = ()


@dataclass(slots=True)
class Tree:
    """A document: its nodes, its plain values, and what is wrong with it as YAML."""

    root: yaml.Node | None
    plain: Plain
    spots: list[Spot] = field(default_factory=list)
    is_refused: bool = False  # the walk was broken off: the plain values are not all there


class _TextLoader(yaml.CBaseLoader):
    """libyaml's parser without any guessing of types, and without the search for rules of guessing."""

    def resolve(self, kind: type[yaml.Node], _value: object, _implicit: object) -> str:
        """The tag of a node that has none of its own."""
        return _PLAIN_TAGS[kind]


class _Refused(Exception):
    def __init__(self, spot: Spot) -> None:
        super().__init__(spot.message)
        self.spot = spot


def lines_of(text: str) -> list[str]:
    """The lines as YAML counts them: it breaks them at three letters that editors do not."""
    return _BREAK.split(text)


def compose(text: str) -> Tree:
    """The tree of one document; an empty file is an empty mapping.

    Raises yaml.YAMLError for text that is no YAML at all.
    """
    root = yaml.compose(text, Loader=_TextLoader)
    tree = Tree(root, {})
    if root is not None:
        walk = _Walk(len(text))
        try:
            tree.plain = walk.plain(root, ())
        except _Refused as refused:
            walk.spots.append(replace(refused.spot, path=refused.spot.path[:2]))
            tree.is_refused = True
        tree.spots = walk.spots
    return tree


class _Walk:
    """One pass over the nodes of a document."""

    def __init__(self, size: int) -> None:
        self.spots: list[Spot] = []
        self.seen = 0
        # Without aliases there can be no more values than letters.
        self.most = size + MOST_BY_ALIAS

    def plain(self, node: yaml.Node, path: Path) -> Plain:
        self.seen += 1
        if len(path) > DEEPEST:
            raise _Refused(_spot(node, "This is nested too deeply to be a book.", "", path))
        if self.seen > self.most:
            raise _Refused(
                _spot(node, "Aliases (`*name`) make this file too large.", "Write it out.", path)
            )
        self._tag(node, path)
        if isinstance(node, yaml.ScalarNode):
            return None if is_empty(node) else str(node.value)
        if isinstance(node, yaml.SequenceNode):
            return [self._item(child, (*path, i)) for i, child in enumerate(node.value)]
        return self._mapping(node, path)

    def _item(self, node: yaml.Node, path: Path) -> Plain:
        value = self.plain(node, path)
        if value is None:
            self.spots.append(
                _spot(node, "This item of the list is empty.", "Delete the dash.", path)
            )
        return value

    def _mapping(self, node: yaml.Node, path: Path) -> Plain:
        _merge(node, path)
        result: dict[str, Plain] = {}
        places: dict[str, int] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.spots.append(
                    _spot(key, "A key was wanted: a name followed by a colon.", "", path)
                )
                continue
            name = str(key.value)
            if name in result:
                message = (
                    f"`{name}` stands here a second time; the first is in line {places[name] + 1}."
                )
                spot = _spot(key, message, "Keep one of the two.", (*path, name))
                self.spots.append(spot)
                continue
            places[name] = key.start_mark.line
            result[name] = self.plain(value, (*path, name))
        return result

    def _tag(self, node: yaml.Node, path: Path) -> None:
        tag = str(node.tag)
        if tag.removeprefix(_NO_TAG) not in _HARMLESS:
            shown = (
                tag.removeprefix(_NO_TAG)
                if tag.startswith("!")
                else f"!!{tag.removeprefix(_NO_TAG)}"
            )
            self.spots.append(
                _spot(node, f"The tag `{shown}` has no meaning here.", "Delete it.", path)
            )


def _merge(node: yaml.Node, path: Path) -> None:
    """`<<: *common` gives the keys of another mapping that this one does not have itself."""
    merges = [(key, value) for key, value in node.value if key.value == _MERGE]
    if not merges:
        return
    own = [(key, value) for key, value in node.value if key.value != _MERGE]
    names = {key.value for key, _ in own if isinstance(key, yaml.ScalarNode)}
    for key, value in merges:
        sources = value.value if isinstance(value, yaml.SequenceNode) else [value]
        for source in sources:
            if not isinstance(source, yaml.MappingNode) or source is node:
                raise _Refused(_spot(key, "`<<` wants a mapping, such as `*common`.", "", path))
            added = [(k, v) for k, v in source.value if k.value not in names and k.value != _MERGE]
            names |= {k.value for k, _ in added}
            own += added
    node.value = own


def is_empty(node: yaml.Node) -> bool:
    """Nothing stands there, or a plain `~` or `null`; in quotes those are text."""
    return isinstance(node, yaml.ScalarNode) and not node.style and node.value in _EMPTY


@dataclass(frozen=True, slots=True)
class Place:
    """Where a path leads: as far as it can be followed, its key and value, and the keys that lack."""

    path: Path
    key: yaml.Node | None
    value: yaml.Node
    absent: Path = ()


def locate(root: yaml.Node, path: Sequence[str | int]) -> Place:
    """Follow a path into the nodes. What a reader added to a short form (`paid: DATE`) is left out."""
    place = Place((), None, root)
    for step in path:
        found = next(_children(place.value, step), None)
        if found is not None and not place.absent:
            place = Place((*place.path, step), *found)
        elif isinstance(place.value, yaml.MappingNode) and isinstance(step, str):
            place = replace(place, absent=(*place.absent, step))
    return place


def _children(node: yaml.Node, step: str | int) -> Iterator[tuple[yaml.Node | None, yaml.Node]]:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        yield None, node.value[step]
    if isinstance(node, yaml.MappingNode) and isinstance(step, str):
        yield from ((key, value) for key, value in node.value if key.value == step)


def _spot(node: yaml.Node, message: str, hint: str, path: Path) -> Spot:
    return Spot(node.start_mark.line, node.start_mark.column, message, hint, path)

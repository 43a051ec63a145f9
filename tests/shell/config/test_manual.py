"""The schema, the example and the first book: three manuals that say what is read, and nothing else."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import NoneType
from typing import Any, get_args

import pytest
import yaml
from pydantic import BaseModel

from accountsd.config import load, schema, starter, starter_questions
from accountsd.config.models import fields, inner
from accountsd.config.resolve.ladder import DEFAULT_STEPS
from accountsd.config.shape.config import ConfigShape
from tests.shell.config.shelf import TODAY

EXAMPLE = Path(__file__).parents[3] / "config.example.yaml"


def shapes(model: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[type[BaseModel]]:
    """A model and all that stand in it, each once."""
    if model in seen:
        return
    seen.add(model)
    yield model
    for one in fields(model).values():
        for part in (one.annotation, *get_args(one.annotation)):
            found = inner(part) if part is not NoneType else None
            if isinstance(found, type) and issubclass(found, BaseModel):
                yield from shapes(found, seen)


OPTIONS = [(model.__name__, key) for model in shapes(ConfigShape, set()) for key in fields(model)]


def test_the_example_has_no_problem() -> None:
    """It may warn of what has no effect yet, and of files that stand beside a real book only."""
    loaded = load(EXAMPLE, today=TODAY)
    assert loaded.problems == ()
    assert loaded.book is not None
    quiet = ("has no effect yet", "is not there (yet)", "No file matches")
    assert [
        one.message for one in loaded.warnings if not any(part in one.message for part in quiet)
    ] == []


@pytest.mark.parametrize(("shape", "key"), OPTIONS)
def test_every_option_stands_in_the_example(shape: str, key: str) -> None:
    """Used, or in a comment where it excludes another."""
    assert re.search(rf"(^|[\s{{#,]){key}:", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE), (
        shape
    )


def test_there_are_as_many_options_as_the_contract_has() -> None:
    """The walk over the models reaches everything: the list is not short by accident."""
    assert len(OPTIONS) > 100
    assert {
        "BusinessShape",
        "SecretShape",
        "OAuthShape",
        "StepShape",
        "PaidShape",
        "HoldShape",
    } <= {shape for shape, _ in OPTIONS}


def test_the_example_shows_the_usual_ladder() -> None:
    """What it calls the default is the default."""
    book = load(EXAMPLE, today=TODAY).book
    assert book is not None
    assert book.policies["standard"].steps == DEFAULT_STEPS


def test_the_example_tells_editors_where_the_schema_is() -> None:
    """The first line is the modeline."""
    assert EXAMPLE.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=")


@pytest.mark.parametrize("kind", ["config", "clients"])
def test_the_schema_explains_every_option(kind: Any) -> None:
    """Each property has a description, unknown keys are refused, and nothing may be null."""
    made = schema(kind)
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["title"].startswith("accountsd: ")
    for name, shape in {**made["$defs"], **({kind: made} if kind == "config" else {})}.items():
        assert shape["additionalProperties"] is False, name
        assert shape["description"], name
        for key, option in shape["properties"].items():
            assert option.get("description") or option["$ref"], f"{name}.{key}"
    assert '"null"' not in json.dumps(made)


def test_the_schema_allows_every_form() -> None:
    """A short form stands beside the long one."""
    options = schema("clients")["$defs"]["InvoiceShape"]["properties"]["paid"]["anyOf"]
    assert [option.get("format", option.get("$ref", option.get("type"))) for option in options] == [
        "date",
        "#/$defs/PaidShape",
        "array",
    ]
    names = schema("config")["properties"]["clients_from"]["anyOf"]
    assert [option["type"] for option in names] == [["string", "number"], "array"]


ANSWERS = {
    "name": 'Winder: "Consulting" & Söhne #1',
    "owner": "Jay Winder <jay@winder.example>",
    "address": "accounts@winder.example",
    "country": "GB",
    "timezone": "Europe/London",
    "currency": "GBP",
    "imap": "imap.winder.example",
    "smtp": "smtp.winder.example",
    "pay_to": "sort code 00-00-00, account 00000000",
}


def test_the_first_book_is_right(tmp_path: Path) -> None:
    """Whatever is answered is quoted; nothing leaves before the owner says so."""
    assert list(starter_questions()) == list(ANSWERS)
    for name, text in starter(ANSWERS).items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    loaded = load(tmp_path / "config.yaml", today=TODAY)
    assert loaded.problems == ()
    assert loaded.book is not None
    assert loaded.book.business.name == ANSWERS["name"]
    assert loaded.book.mode == "rehearsal"


def test_the_sample_client_of_the_first_book_is_right(tmp_path: Path) -> None:
    """With the comment signs taken away it is a client."""
    files = dict(starter(ANSWERS))
    text = files["clients/clients.yaml"]
    files["clients/clients.yaml"] = re.sub(
        r"^# ?", "", text.partition("\n#\n")[2], flags=re.MULTILINE
    )
    assert yaml.safe_load(files["clients/clients.yaml"])
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
    loaded = load(tmp_path / "config.yaml", today=TODAY)
    assert loaded.problems == ()
    assert loaded.book is not None
    assert list(loaded.book.clients) == ["acme"]

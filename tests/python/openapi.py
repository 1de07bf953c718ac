"""Holds requests and replies against an OpenAPI file."""

from __future__ import annotations

import email.policy
import json
import os
import re
from collections.abc import Iterator
from email.parser import BytesParser
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import yaml
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

if TYPE_CHECKING:
    from recorder import Exchange, Message

    from wavix import Operation

ROOT = Path(__file__).parents[2]
NAME = "urn:openapi"
FORMATS = FormatChecker(("date", "email", "uuid"))


def find() -> Path | None:
    """The file named by `WAVIX_OPENAPI`, else the newest one next to the checkout."""
    if named := os.environ.get("WAVIX_OPENAPI"):
        return Path(named)
    return max((ROOT.parent / "shared" / "reference").glob("*openapi*.yaml"), default=None)


@FORMATS.checks("date-time")
def is_time(value: object) -> bool:
    form = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
    return not isinstance(value, str) or re.fullmatch(form, value) is not None


@FORMATS.checks("uri")
def is_address(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"[a-z]+:[!-~]+", value) is not None


class Loader(yaml.SafeLoader):
    """Leaves days and times as text, as JSON does."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class OpenApi:
    """The operations of an OpenAPI file."""

    def __init__(self, path: Path) -> None:
        self._document: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader)
        resource: Resource[Any] = Resource.from_contents(self._document, default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry[Any]().with_resource(NAME, resource)

    def problems(self, operation: Operation, exchange: Exchange) -> Iterator[str]:
        """The problems of a request and its reply."""
        at = self._operation(operation)
        if at is None:
            yield "the file has no such operation"
            return
        yield from self._parameters(at, exchange)
        body = self._resolve([*at, "requestBody"])
        if body is not None:
            yield from self._message("request", [*body, "content"], exchange.request)
        elif exchange.request.body:
            yield "request: a body that is not declared"
        reply = self._resolve([*at, "responses", str(exchange.status)])
        if reply is None:
            yield f"reply: status {exchange.status} is not declared"
        else:
            yield from self._message(f"reply {exchange.status}", [*reply, "content"], exchange.reply)

    def callback(self, name: str, body: object) -> Iterator[str]:
        """The problems of a callback's body."""
        place = ["webhooks", name, "post", "requestBody", "content", "application/json", "schema"]
        yield from self._check(name, place, body)

    def _operation(self, operation: Operation) -> list[str] | None:
        method = (operation.method or "").lower()
        same = [path for path, item in self._document["paths"].items() if method in item and alike(path, operation)]
        # Two operations may differ in nothing but the name of a placeholder.
        same.sort(key=lambda path: path != operation.path)
        return ["paths", same[0], method] if same else None

    def _parameters(self, at: list[str], exchange: Exchange) -> Iterator[str]:
        given: dict[tuple[str, str], list[str]] = {}
        for segment, value in zip(at[1].split("/"), exchange.path.split("/"), strict=True):
            if segment.startswith("{"):
                given["path", segment[1:-1]] = [unquote(value)]
        for name, value in exchange.query:
            given.setdefault(("query", name), []).append(value)
        for index, parameter in enumerate(self._get(at).get("parameters", [])):
            name, place = parameter["name"], parameter["in"]
            values = given.pop((place, name), None)
            if values is None:
                if parameter.get("required"):
                    yield f"{place} {name}: missing"
                continue
            schema = [*at, "parameters", str(index), "schema"]
            form = self._alternative(schema, several=len(values) > 1)
            if "array" in self._types(form):
                value = [self._read(value, [*form, "items"]) for value in values]
            else:
                value = self._read(values[0], form)
                if len(values) > 1:
                    yield f"{place} {name}: more than once"
            yield from self._check(f"{place} {name}", schema, value)
        yield from (f"{place} {name}: not declared" for place, name in given)

    def _message(self, what: str, content: list[str], message: Message) -> Iterator[str]:
        declared = self._get(content) or {}
        kind = message.content_type.partition(";")[0].strip()
        if not declared and not message.body:
            return
        if kind not in declared:
            yield f"{what}: {kind or 'no body'} where {', '.join(declared) or 'nothing'} is declared"
            return
        schema = [*content, kind, "schema"]
        if kind == "application/json":
            yield from self._check(what, schema, json.loads(message.body))
        elif kind == "application/x-ndjson":
            # declared as one text
            yield from self._check(what, schema, message.body.decode())
            yield from (f"{what}: {line!r} is no object" for line in message.body.splitlines() if line[:1] != b"{")
        elif kind == "multipart/form-data":
            fields = self._resolve([*schema, "properties"]) or []
            form = {name: self._read(text, [*fields, name]) for name, text in parts(message).items()}
            yield from self._check(what, schema, form)

    def _check(self, what: str, schema: list[str], value: Any) -> Iterator[str]:
        validator = Draft202012Validator(
            {"$ref": reference(schema)},
            registry=self._registry,
            format_checker=FORMATS,
        )
        for error in validator.iter_errors(value):
            where = "".join("[*]" if isinstance(part, int) else f".{part}" for part in error.absolute_path)
            rule = f"{error.validator} {json.dumps(error.validator_value)}"
            yield f"{what}{where}: {error.message if len(error.message) < 100 else rule}"

    def _types(self, schema: list[str]) -> set[str]:
        """The allowed values of a parameter; the file writes types in place, by reference and within `allOf`."""
        place = self._resolve(schema)
        found = self._get(place) if place else {}
        types = {found["type"]} if isinstance(found.get("type"), str) else set[str](found.get("type") or ())
        for index in range(len(found.get("allOf") or ())):
            types |= self._types([*(place or []), "allOf", str(index)])
        return types

    def _alternative(self, schema: list[str], *, several: bool) -> list[str]:
        """The form for one value or for several, if the schema has both."""
        place = self._resolve(schema) or schema
        for index in range(len((self._get(place) or {}).get("oneOf") or ())):
            form = [*place, "oneOf", str(index)]
            if ("array" in self._types(form)) is several:
                return form
        return schema

    def _read(self, text: str, schema: list[str]) -> Any:
        types = self._types(schema)
        if "integer" in types and re.fullmatch(r"-?[0-9]+", text):
            return int(text)
        if "boolean" in types and text in {"true", "false"}:
            return text == "true"
        return float(text) if "number" in types and re.fullmatch(r"-?[0-9.]+", text) else text

    def _get(self, place: list[str]) -> Any:
        value: Any = self._document
        for key in place:
            value = value[int(key)] if isinstance(value, list) else value.get(key)
            if value is None:
                return None
        return value

    def _resolve(self, place: list[str]) -> list[str] | None:
        """Where the value really stands, past references."""
        value = self._get(place)
        while isinstance(value, dict) and "$ref" in value:
            place = [key.replace("~1", "/").replace("~0", "~") for key in value["$ref"].split("/")[1:]]
            value = self._get(place)
        return None if value is None else place


def alike(path: str, operation: Operation) -> bool:
    return unnamed(path) == unnamed(operation.path or "")


def unnamed(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def reference(place: list[str]) -> str:
    keys = (key.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D") for key in place)
    return f"{NAME}#/{'/'.join(keys)}"


def parts(message: Message) -> dict[str, str]:
    """The fields of a form; files are text to a schema."""
    head = f"content-type: {message.content_type}\r\n\r\n".encode()
    form = BytesParser(policy=email.policy.HTTP).parsebytes(head + message.body)
    fields: dict[str, str] = {}
    for part in form.iter_parts():
        name = part.get_param("name", header="content-disposition")
        fields[str(name)] = part.get_payload(decode=True).decode("latin-1")  # pyright: ignore[reportAttributeAccessIssue]
    return fields

"""From what a person has entered in a form to what is sent, and what is wrong with it in words. Pure.

What is entered is kept as it was typed or ticked: a text of every field in which one writes, a yes or no
of a flag, the value of a choice ("" for none), the values of several choices.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from copilot_desktop.protocol.elicitation import (
    Elicitation,
    FieldType,
    Flaw,
    FormField,
    FormValue,
    check_value,
)
from copilot_desktop.translation import ntr, tr

Entry: TypeAlias = str | bool | tuple[str, ...]

_INTEGER: Final = re.compile(r"[+-]?\d{1,300}", re.ASCII)
_NUMBER: Final = re.compile(r"[+-]?(\d{1,300}(\.\d{0,300})?|\.\d{1,300})([eE][+-]?\d{1,5})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Filled:
    """What a form has come to.

    Attributes:
        content: what would be sent.
        flaws: what is wrong, by the names of the fields; nothing is sent while there are any.
    """

    content: Mapping[str, FormValue]
    flaws: Mapping[str, Flaw]


def first_entry(field: FormField) -> Entry:
    """Return what a field begins with: its default."""
    default = field.default
    match field.type:
        case FieldType.FLAG:
            return default is True
        case FieldType.CHOICES:
            return tuple(default) if isinstance(default, list) else ()
        case FieldType.CHOICE:
            return default if isinstance(default, str) else ""
        case _ if default is None or isinstance(default, (bool, list)):
            return ""
        case FieldType.INTEGER if isinstance(default, float):
            return str(int(default))
        case _:
            return str(default)


def fill(form: Elicitation, entries: Mapping[str, Entry]) -> Filled:
    """Read what was entered; fields of which nothing was begin as `first_entry` says."""
    content: dict[str, FormValue] = {}
    flaws: dict[str, Flaw] = {}
    for field in form.fields:
        read = _read(field, entries.get(field.name, first_entry(field)))
        if isinstance(read, Flaw):
            flaws[field.name] = read
        elif read is not None:
            content[field.name] = read
    return Filled(content, flaws)


def _read(field: FormField, entry: Entry) -> FormValue | Flaw | None:
    """Return the value to send, what is wrong, or None to leave the field out."""
    value = _value(field, entry)
    if value is None:
        return Flaw.MISSING if field.is_required else None
    return check_value(field, value) or value


def _value(field: FormField, entry: Entry) -> FormValue | Flaw | None:
    match field.type:
        case FieldType.FLAG:
            return bool(entry)
        case FieldType.CHOICES:
            chosen = set(entry) if isinstance(entry, tuple) else set()
            values = [choice.value for choice in field.choices if choice.value in chosen]
            # Of a required list the empty one is an answer, unless there must be some.
            return list(dict.fromkeys(values)) if values or field.is_required else None
        case FieldType.INTEGER:
            text = str(entry).strip()
            if not text:
                return None
            return int(text) if _INTEGER.fullmatch(text) else Flaw.WRONG_TYPE
        case FieldType.NUMBER:
            text = str(entry).strip()
            if not text:
                return None
            return float(text) if _NUMBER.fullmatch(text) else Flaw.WRONG_TYPE
        case FieldType.OTHER:
            # Nobody knows how it is written.
            return None
        case FieldType.CHOICE | FieldType.TEXT:
            return str(entry) or None


def flaw_words(field: FormField, flaw: Flaw) -> str:
    """Say in a sentence what to do about a flaw."""
    match flaw:
        case Flaw.MISSING if field.type is FieldType.CHOICE:
            return tr("Choose one.")
        case Flaw.MISSING:
            return tr("Fill this in.")
        case Flaw.WRONG_TYPE if field.type is FieldType.INTEGER:
            return _range_words(field, tr("Enter a whole number."))
        case Flaw.WRONG_TYPE if field.type is FieldType.NUMBER:
            return _range_words(field, tr("Enter a number."))
        case Flaw.TOO_SMALL | Flaw.TOO_LARGE:
            return _size_words(field, flaw)
        case Flaw.BAD_FORMAT:
            return _format_words(field.format)
        case _:
            return tr("This cannot be sent.")


def _size_words(field: FormField, flaw: Flaw) -> str:
    least, most = field.minimum or 0, field.maximum or 0
    match field.type:
        case FieldType.INTEGER | FieldType.NUMBER:
            return _range_words(field, tr("Enter another number."))
        case FieldType.CHOICES if flaw is Flaw.TOO_SMALL:
            return ntr("Choose at least {count}.", "Choose at least {count}.", _whole(least))
        case FieldType.CHOICES:
            return ntr("Choose at most {count}.", "Choose at most {count}.", _whole(most))
        case _ if flaw is Flaw.TOO_SMALL:
            return ntr(
                "Enter at least {count} character.", "Enter at least {count} characters.", _whole(least)
            )
        case _:
            return ntr("Enter at most {count} character.", "Enter at most {count} characters.", _whole(most))


def _whole(number: float) -> int:
    return int(min(max(number, 0), 1e15))


def _range_words(field: FormField, otherwise: str) -> str:
    least, most = _shown(field.minimum), _shown(field.maximum)
    if least and most:
        if field.type is FieldType.INTEGER:
            return tr("Enter a whole number from {least} to {most}.", least=least, most=most)
        return tr("Enter a number from {least} to {most}.", least=least, most=most)
    if least:
        return tr("Enter {least} or more.", least=least)
    if most:
        return tr("Enter {most} or less.", most=most)
    return otherwise


def _shown(limit: float | None) -> str:
    if limit is None:
        return ""
    return str(int(limit)) if abs(limit) < 1e15 and limit == int(limit) else f"{limit:g}"


def _format_words(name: str) -> str:
    return {
        "email": tr("Enter an e-mail address."),
        "uri": tr("Enter an address with its beginning, like https://example.com."),
        "date": tr("Enter a date like 2026-01-31."),
        "date-time": tr("Enter a date and time with its zone, like 2026-01-31T09:30:00Z."),
    }.get(name, tr("This cannot be sent."))


def format_example(field: FormField) -> str:
    """Return what stands in an empty field to show how it is written."""
    return {
        "email": "name@example.com",
        "uri": "https://example.com",
        "date": "2026-01-31",
        "date-time": "2026-01-31T09:30:00Z",
    }.get(field.format if field.type is FieldType.TEXT else "", "")

"""Everything there is to translate, and the files in which it is translated.

`python3 -m tests.support.message_files` brings the files under `resources/translations` up to date: new
messages are added as unfinished, what the program no longer says is taken out. `… de` makes a new one.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Final
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import copilot_desktop
from copilot_desktop import product
from copilot_desktop.catalogue import PREFIX, SUFFIX, catalogue_file, languages_in, plural_rule

PACKAGE: Final = Path(copilot_desktop.__file__).parent
FOLDER: Final = PACKAGE.parent / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Message:
    """What `tr` or `ntr` is given. `texts` has one member or two (singular, plural)."""

    texts: tuple[str, ...]

    @property
    def source(self) -> str:
        return self.texts[0]

    @property
    def is_counted(self) -> bool:
        return len(self.texts) == 2


#: Where each message stands: modules such as "widgets.composer".
Places = Mapping[Message, Sequence[str]]


def calls_of_translation(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "ntr"):
            yield node


@cache
def collect_messages() -> Mapping[Message, Sequence[str]]:
    """Return every literal given to `tr` and `ntr`, with the modules it stands in, in their order."""
    found: dict[Message, list[str]] = {Message((product.DISCLAIMER,)): ["product"]}
    for path in sorted(PACKAGE.rglob("*.py")):
        module = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        calls = calls_of_translation(ast.parse(path.read_text(encoding="utf-8")))
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            assert isinstance(call.func, ast.Name)
            given = call.args[: 2 if call.func.id == "ntr" else 1]
            texts = tuple(str(part.value) for part in given if isinstance(part, ast.Constant))
            if texts and module not in found.setdefault(Message(texts), []):
                found[Message(texts)].append(module)
    return found


def read_translations(path: Path, messages: Iterable[Message]) -> dict[Message, tuple[str, ...]]:
    """Return what a file has for `messages`, finished or not; nothing of a message without words."""
    forms: dict[tuple[str, bool], tuple[str, ...]] = {}
    for node in ElementTree.parse(path).getroot().iter("message"):
        is_counted = node.get("numerus") == "yes"
        translation = node.find("translation")
        assert translation is not None
        if is_counted:
            texts = tuple(form.text or "" for form in translation.iter("numerusform"))
        else:
            texts = (translation.text or "",)
        if any(texts):
            forms[node.findtext("source") or "", is_counted] = texts
    return {
        message: forms[message.source, message.is_counted]
        for message in messages
        if (message.source, message.is_counted) in forms
    }


def write_catalogue(path: Path, places: Places, translations: Mapping[Message, tuple[str, ...]]) -> None:
    """Write a file as Qt Linguist does: messages by the module they first stand in."""
    language = path.name[len(PREFIX) : -len(SUFFIX)]
    contexts: dict[str, list[Message]] = {}
    for message, modules in places.items():
        contexts.setdefault(modules[0], []).append(message)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for module in sorted(contexts):
        lines += ["<context>", f"    <name>{module}</name>"]
        for message in contexts[module]:
            lines += _message_lines(message, places[message], translations.get(message, ()), language)
        lines.append("</context>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _message_lines(
    message: Message, modules: Sequence[str], texts: tuple[str, ...], language: str
) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.is_counted else "    <message>"
    for module in modules:
        yield f'        <location filename="../../copilot_desktop/{module.replace(".", "/")}.py"/>'
    yield f"        <source>{escape(message.source)}</source>"
    if message.is_counted:
        yield f"        <extracomment>Of several: {escape(message.texts[1])}</extracomment>"
    forms = plural_rule(language).forms if message.is_counted else 1
    texts = (*texts, *[""] * forms)[:forms]
    start = "        <translation>" if all(texts) else '        <translation type="unfinished">'
    if message.is_counted:
        yield start
        for text in texts:
            yield f"            <numerusform>{escape(text)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"{start}{escape(texts[0])}</translation>"
    yield "    </message>"


def placeholders(text: str) -> set[str]:
    """Return the names between braces; raises ValueError where the braces do not fit."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def problems_of(message: Message, texts: Sequence[str], language: str) -> Iterator[str]:
    """Say what is wrong with a translation: what would break the program, or look out of place."""
    if not all(texts):
        yield "unfinished"
        return
    if message.is_counted and len(texts) != plural_rule(language).forms:
        yield f"{len(texts)} forms"
    for text in texts:
        for what, of in _SAME:
            if of(message.texts[-1]) != of(text):
                yield f"{what}: {of(message.texts[-1])!r} is {of(text)!r} in {text!r}"


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _braces(text: str) -> tuple[str, ...]:
    try:
        return tuple(sorted(placeholders(text)))
    except ValueError as error:
        return (str(error),)


def _quoted_code(text: str) -> tuple[str, ...]:
    return tuple(sorted(text.split("`")[1::2]))


#: What has to be the same on both sides.
_SAME: Final[tuple[tuple[str, Callable[[str], object]], ...]] = (
    ("placeholders", _braces),
    ("spaces", _edges),
    ("lines", lambda text: text.count("\n")),
    ("tabs", lambda text: text.count("\t")),
    ("code", _quoted_code),
    ("opens a question", lambda text: text.rstrip().endswith("…")),
    ("three dots", lambda text: "..." in text),
    ("markup", lambda text: sorted(part.split(">")[0] for part in text.split("<")[1:])),
)


def main(arguments: Sequence[str]) -> None:
    places = collect_messages()
    for language in arguments or languages_in(FOLDER):
        path = catalogue_file(FOLDER, language)
        known = read_translations(path, places) if path.exists() else {}
        write_catalogue(path, places, known)
        sys.stdout.write(f"{path.name}: {len(known)} of {len(places)} messages\n")


if __name__ == "__main__":
    main(sys.argv[1:])

"""A translation into no language, made from the source: every message in marks, all of it longer."""

from __future__ import annotations

import ast
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import copilot_desktop
from copilot_desktop import product, translation

PACKAGE = Path(copilot_desktop.__file__).parent

LANGUAGE = "qps"

OPENING, CLOSING = "⟦", "⟧"


@dataclass(frozen=True, slots=True)
class Message:
    """A call of `tr` or `ntr`. `texts` has one member or two (singular, plural)."""

    path: Path
    line: int
    texts: tuple[str, ...]


def calls_of_translation(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "ntr"):
            yield node


def messages() -> Iterator[Message]:
    """Return what there is to translate: every literal given to `tr` and `ntr`."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for call in calls_of_translation(ast.parse(path.read_text(encoding="utf-8"))):
            assert isinstance(call.func, ast.Name)
            given = call.args[: 2 if call.func.id == "ntr" else 1]
            texts = tuple(part.value for part in given if isinstance(part, ast.Constant))
            if texts:
                yield Message(path, call.lineno, tuple(str(text) for text in texts))
    yield Message(Path(product.__file__), 0, (product.DISCLAIMER,))


def marked(text: str) -> str:
    return f"{OPENING}{text}{CLOSING}"


def longer(text: str) -> str:
    """Return `text` with 60 % more letters, as German or Finnish may have."""
    more = [word for word in text.split() if "{" not in word]
    return f"{text} {' '.join(more)[: round(len(text) * 0.6)]}".strip()


def install(folder: Path, change: Callable[[str], str]) -> None:
    """Write a catalogue with every message changed, and use it."""
    entries = {b"": b"Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"}
    for message in messages():
        key = "\0".join(message.texts).encode()
        entries[key] = "\0".join(change(text) for text in message.texts).encode()
    place = folder / LANGUAGE / "LC_MESSAGES"
    place.mkdir(parents=True)
    (place / "copilot_desktop.mo").write_bytes(_compiled(entries))
    translation.install(folder, [LANGUAGE])


def uninstall(folder: Path) -> None:
    """Go back to the words of the source."""
    translation.install(folder / "nothing", [LANGUAGE])


def _compiled(entries: dict[bytes, bytes]) -> bytes:
    """Return a catalogue in gettext's binary form: a header, two tables of lengths and places, the texts."""
    keys = sorted(entries)
    start = 28 + 16 * len(keys)
    tables: list[bytes] = []
    texts = b""
    for side in (keys, [entries[key] for key in keys]):
        for text in side:
            tables.append(struct.pack("<II", len(text), start + len(texts)))
            texts += text + b"\0"
    header = struct.pack("<7I", 0x950412DE, 0, len(keys), 28, 28 + 8 * len(keys), 0, 0)
    return header + b"".join(tables) + texts

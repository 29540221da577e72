"""A translation into no language, made from the source: every message in marks, all of it longer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from copilot_desktop import translation
from copilot_desktop.catalogue import Catalogue, catalogue_file
from tests.support.message_files import collect_messages, write_catalogue

LANGUAGE = "qps"

OPENING, CLOSING = "⟦", "⟧"


def marked(text: str) -> str:
    return f"{OPENING}{text}{CLOSING}"


def longer(text: str) -> str:
    """Return `text` with 60 % more letters, as German or Finnish may have."""
    more = [word for word in text.split() if "{" not in word]
    return f"{text} {' '.join(more)[: round(len(text) * 0.6)]}".strip()


def install(folder: Path, change: Callable[[str], str]) -> None:
    """Write a catalogue with every message changed, and use it."""
    messages = collect_messages()
    translations = {message: tuple(change(text) for text in message.texts) for message in messages}
    write_catalogue(catalogue_file(folder, LANGUAGE), messages, translations)
    assert translation.install(folder, [LANGUAGE]) == LANGUAGE


def uninstall() -> None:
    """Go back to the words of the source."""
    translation.use(Catalogue())

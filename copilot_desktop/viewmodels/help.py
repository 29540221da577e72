"""The pages of the help: which there are, what stands on them, and which of them explains a failure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from copilot_desktop import translation
from copilot_desktop.translation import tr

#: Written first; a language without pages of its own shows these.
_SOURCE_LANGUAGE: Final = "en"

_SUFFIX: Final = ".md"


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """A page. `id` is the name of its file without ".md"."""

    id: str
    title: str


def help_topics() -> tuple[HelpTopic, ...]:
    """Return all pages in the order in which they are read."""
    return (
        HelpTopic("start", tr("First steps")),
        HelpTopic("models", tr("Models and accounts")),
        HelpTopic("sessions", tr("Sessions and history")),
        HelpTopic("writing", tr("Writing to the agent")),
        HelpTopic("asking", tr("What the agent asks")),
        HelpTopic("looking", tr("Looking at the work")),
        HelpTopic("finding", tr("Finding things")),
        HelpTopic("keys", tr("Keys")),
        HelpTopic("trouble", tr("When something fails")),
        HelpTopic("privacy", tr("What is kept, and what is sent")),
    )


class HelpPages:
    """Reads the pages, each once.

    Args:
        folder: holds a folder of pages for each language.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.text: Callable[[str], str] = cache(self._read)

    def _read(self, topic_id: str) -> str:
        """Return a page as Markdown, in the language of the window where it is there; "" for none.

        Raises:
            OSError: the installation is incomplete.
        """
        known = {topic.id for topic in help_topics()}
        if topic_id not in known:
            return ""
        places = (self._folder / language for language in (translation.language(), _SOURCE_LANGUAGE))
        place = next(place for place in places if place.is_dir() or place.name == _SOURCE_LANGUAGE)
        return (place / f"{topic_id}{_SUFFIX}").read_text(encoding="utf-8")

    def containing(self, words: str) -> list[HelpTopic]:
        """Return the pages on which every word of `words` stands, all of them for no words."""
        wanted = words.casefold().split()
        return [
            topic
            for topic in help_topics()
            if all(word in f"{topic.title}\n{self.text(topic.id)}".casefold() for word in wanted)
        ]


def linked_topic(address: str) -> tuple[str, str]:
    """Return the page and the place on it that a link on a page leads to; "" for a link elsewhere."""
    name, _, anchor = address.partition("#")
    if not name.endswith(_SUFFIX) or "/" in name:
        return "", ""
    return name[: -len(_SUFFIX)], anchor


#: The place that explains a failure, by the beginning of its code; the longest that fits counts. Places are
#: headings by their number on the page: their words differ from language to language.
_PLACES: Final[Mapping[str, tuple[str, int]]] = {
    "": ("trouble", 0),
    "agent-": ("trouble", 2),
    "already-running": ("trouble", 6),
    "attachment-": ("writing", 1),
    "budget-": ("models", 4),
    "cli-": ("trouble", 1),
    "cli-exited": ("trouble", 2),
    "connection-": ("trouble", 2),
    "crash": ("trouble", 6),
    "disk-full": ("trouble", 5),
    "ended-before": ("trouble", 6),
    "import": ("sessions", 2),
    "export": ("sessions", 2),
    "indexing-": ("finding", 2),
    "key-": ("models", 2),
    "mode-": ("writing", 4),
    "model-": ("models", 3),
    "not-signed-in": ("trouble", 4),
    "own-model-": ("models", 2),
    "provider-": ("models", 2),
    "provision-": ("trouble", 1),
    "rewind": ("sessions", 2),
    "rewound": ("sessions", 2),
    "search-": ("finding", 2),
    "secret-in-address": ("models", 2),
    "session-": ("sessions", 1),
    "session-in-use": ("sessions", 4),
    "session-parked": ("trouble", 2),
    "session-not-deleted": ("sessions", 3),
    "lock-": ("sessions", 4),
    "settings-": ("privacy", 2),
    "storage-": ("trouble", 5),
    "storage-damaged": ("trouble", 7),
    "turn-": ("trouble", 3),
}


def place_of_failure(code: str) -> tuple[str, int]:
    """Return the page that explains a failure, and the heading on it by its number; 0 for all of the page.

    Args:
        code: of `error_text`, or "turn-" and what the CLI calls the failure of a turn.
    """
    fitting = max((start for start in _PLACES if code.startswith(start)), key=len)
    return _PLACES[fitting]


def heading(text: str, number: int) -> str:
    """Return the words of a heading of a page by its number, from 1; "" when there is none."""
    found = [line[3:].strip() for line in text.splitlines() if line.startswith("## ")]
    return found[number - 1] if 0 < number <= len(found) else ""

"""Catalogues of translated messages: files of Qt Linguist (`.ts`, Qt TS 2.1), read with the standard library.

A catalogue is keyed by the English text, as the source of the program has it. The files are the ones
translators work on: there is no compiled form that could be older than they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

PREFIX: Final = "copilot_desktop_"
SUFFIX: Final = ".ts"


class BrokenCatalogue(ValueError):
    """The file is no catalogue that can be read."""


@dataclass(frozen=True, slots=True)
class PluralRule:
    """How many forms a counted message has, in the order of Qt Linguist, and which one a number takes."""

    forms: int
    choose: Callable[[int], int]


_ONE: Final = PluralRule(1, lambda _number: 0)
_TWO: Final = PluralRule(2, lambda number: int(number != 1))
_TWO_FROM_TWO: Final = PluralRule(2, lambda number: int(number > 1))


def _arabic(number: int) -> int:
    if number < 3:
        return number
    rest = number % 100
    if rest < 3:
        return 5
    return 3 if rest <= 10 else 4


#: By language, without its country. Source: Qt Linguist's numerus rules (qttools, numerus.cpp).
_RULES: Final[Mapping[str, PluralRule]] = {
    "ar": PluralRule(6, _arabic),
    "de": _TWO,
    "en": _TWO,
    "es": _TWO,
    "fr": _TWO_FROM_TWO,
    "ja": _ONE,
    "zh": _ONE,
}


def plural_rule(language: str) -> PluralRule:
    """Return the rule of a language such as "de" or "zh_CN"; of one that is not known, English's."""
    return _RULES.get(language.partition("_")[0], _TWO)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What is translated into one language.

    Attributes:
        language: as in the name of the file, e.g. "de" or "zh_CN".
        texts: translation by English text.
        counted: forms by English singular.
    """

    language: str = "en"
    texts: Mapping[str, str] = field(default_factory=dict)
    counted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def text(self, message: str) -> str:
        """Return the translation, or the message itself."""
        return self.texts.get(message, message)

    def counted_text(self, singular: str, plural: str, count: int) -> str:
        """Return the form for `count`, or the English one."""
        forms = self.counted.get(singular)
        if forms is None:
            return singular if count == 1 else plural
        return forms[plural_rule(self.language).choose(abs(count))]


def catalogue_file(folder: Path, language: str) -> Path:
    """Return where the catalogue of a language is."""
    return folder / f"{PREFIX}{language}{SUFFIX}"


def languages_in(folder: Path) -> tuple[str, ...]:
    """Return the languages that have a catalogue there, in order."""
    found = (path.name[len(PREFIX) : -len(SUFFIX)] for path in folder.glob(f"{PREFIX}*{SUFFIX}"))
    return tuple(sorted(found))


def read_catalogue(path: Path) -> Catalogue:
    """Read a file of Qt Linguist; what is not finished in it is left out.

    Raises:
        BrokenCatalogue: it is no such file.
        OSError: it cannot be read.
    """
    # Most starts are in English and need no parser.
    from xml.etree import ElementTree

    try:
        root = ElementTree.fromstring(path.read_bytes())
    except ElementTree.ParseError as error:
        raise BrokenCatalogue(f"{path.name}: {error}") from error
    if root.tag != "TS":
        raise BrokenCatalogue(f"{path.name}: <{root.tag}> instead of <TS>")
    language = path.name[len(PREFIX) : -len(SUFFIX)]
    forms_wanted = plural_rule(language).forms
    texts: dict[str, str] = {}
    counted: dict[str, tuple[str, ...]] = {}
    for message in root.iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if not source or translation is None or translation.get("type"):
            continue
        if message.get("numerus") == "yes":
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            if len(forms) == forms_wanted and all(forms):
                counted[source] = forms
        elif translation.text:
            texts[source] = translation.text
    return Catalogue(language, texts, counted)

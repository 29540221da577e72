"""Translation of every string a person sees. Standard library only; any layer may import it.

One mechanism serves the window, the terminal and the doctor: catalogues of Qt Linguist in
`resources/translations`. Without a catalogue the English source text is used. Placeholders are named
(`{folder}`), so translators may reorder them; they are filled after the lookup and never parsed out of
foreign text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from copilot_desktop.catalogue import Catalogue, catalogue_file, languages_in, read_catalogue

#: The language of the source.
ENGLISH: Final = "en"

#: What each language calls itself.
NATIVE_NAMES: Final[Mapping[str, str]] = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}

_current = Catalogue()
_offered: tuple[str, ...] = (ENGLISH,)


def install(folder: Path, languages: Iterable[str]) -> str:
    """Use the first of `languages` that there is a catalogue for under `folder`.

    Args:
        languages: most wanted first, in any usual spelling: "de", "de_AT.UTF-8", "zh-Hans-CN".

    Returns:
        The language in use from now on, `ENGLISH` when none was found.

    Raises:
        BrokenCatalogue: its file cannot be understood; English is used.
        OSError: its file cannot be read; English is used.
    """
    global _current, _offered
    _current = Catalogue()
    _offered = (ENGLISH, *(code for code in languages_in(folder) if code != ENGLISH))
    language = best_match(languages, _offered)
    if language != ENGLISH:
        _current = read_catalogue(catalogue_file(folder, language))
    return language


def use(catalogue: Catalogue) -> None:
    """Take the words from `catalogue` from now on."""
    global _current
    _current = catalogue


def language() -> str:
    """Return the language in use, e.g. "en" or "zh_CN"."""
    return _current.language


def offered() -> tuple[str, ...]:
    """Return the languages that can be chosen, English first."""
    return _offered


def best_match(wanted: Iterable[str], offered: Iterable[str]) -> str:
    """Return the offered language that suits best, `ENGLISH` when none does.

    A variant serves for another one of the same language (German for Austrian German), but for the two
    ways to write Chinese.
    """
    given = tuple(offered)
    for name in wanted:
        spelled = name.partition(".")[0].partition("@")[0].replace("-", "_")
        parts = spelled.split("_")
        code = parts[0].lower()
        if code in ("c", "posix"):
            return ENGLISH
        if code == "zh":
            is_traditional = not {"Hant", "TW", "HK", "MO"}.isdisjoint(parts)
            code = "zh_TW" if is_traditional else "zh_CN"
        if code in given:
            return code
        for other in given:
            if other.partition("_")[0] == code:
                return other
    return ENGLISH


def languages_of(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the languages a terminal's environment asks for, most wanted first (POSIX, GNU gettext)."""
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environ.get(variable, ""):
            return tuple(name for name in value.split(":") if name)
    return ()


def tr(message: str, /, **fields: object) -> str:
    """Translate `message` and fill its named placeholders."""
    text = _current.text(message)
    return text.format(**fields) if fields else text


def ntr(singular: str, plural: str, count: int, /, **fields: object) -> str:
    """Translate a counted message; `{count}` is filled in as well."""
    return _current.counted_text(singular, plural, count).format(count=count, **fields)

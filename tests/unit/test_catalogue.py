"""Catalogues of Qt Linguist: what is read of them, and which language is taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop import translation
from copilot_desktop.catalogue import BrokenCatalogue, catalogue_file, plural_rule, read_catalogue
from copilot_desktop.translation import best_match, languages_of
from tests.support.message_files import Message, problems_of, read_translations, write_catalogue

_OFFERED = ("en", "de", "es", "fr", "ja", "zh_CN")


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        (["de_AT.UTF-8"], "de"),
        (["de-DE", "en-US"], "de"),
        (["it_IT", "fr_CH"], "fr"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh_SG"], "zh_CN"),
        (["zh-Hant-TW"], "en"),
        (["zh_HK", "ja"], "ja"),
        (["C.UTF-8", "de"], "en"),
        (["POSIX"], "en"),
        (["en_GB", "de"], "en"),
        (["sr@latin"], "en"),
        ([""], "en"),
        ([], "en"),
    ],
)
def test_the_nearest_language_is_taken(wanted: list[str], taken: str) -> None:
    assert best_match(wanted, _OFFERED) == taken


@pytest.mark.parametrize(
    ("environ", "asked"),
    [
        ({"LANG": "de_DE.UTF-8"}, ("de_DE.UTF-8",)),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "de_DE", "LC_ALL": "C", "LC_MESSAGES": "fr_FR"}, ("C",)),
        ({"LANG": "de_DE", "LANGUAGE": "es:fr"}, ("es", "fr")),
        ({}, ()),
    ],
)
def test_a_terminal_is_asked_as_gettext_asks_it(environ: dict[str, str], asked: tuple[str, ...]) -> None:
    assert languages_of(environ) == asked


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("de", [1, 0, 1, 1]),
        ("fr", [0, 0, 1, 1]),
        ("ja", [0, 0, 0, 0]),
        ("zh_CN", [0, 0, 0, 0]),
        ("ar", [0, 1, 2, 4]),
    ],
)
def test_each_language_has_its_own_plurals(language: str, forms: list[int]) -> None:
    rule = plural_rule(language)
    assert [rule.choose(number) for number in (0, 1, 2, 21)] == forms
    assert all(0 <= rule.choose(number) < rule.forms for number in range(300))


@pytest.mark.parametrize("text", ["<TS", "<html/>", ""])
def test_what_is_no_catalogue_is_said(tmp_path: Path, text: str) -> None:
    path = catalogue_file(tmp_path, "de")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BrokenCatalogue, match="copilot_desktop_de"):
        read_catalogue(path)
    with pytest.raises(BrokenCatalogue):
        translation.install(tmp_path, ["de"])
    assert translation.tr("Cancel") == "Cancel"
    assert translation.language() == "en"


_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip)


@given(st.dictionaries(_TEXTS, _TEXTS))
def test_what_is_written_is_read(texts: dict[str, str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = catalogue_file(Path(folder), "de")
        messages = {Message((text,)): ["widgets.composer"] for text in texts}
        write_catalogue(path, messages, {Message((key,)): (value,) for key, value in texts.items()})
        assert read_catalogue(path).texts == texts
        assert read_translations(path, messages) == {Message((k,)): (v,) for k, v in texts.items()}


def test_what_is_not_finished_stays_english(tmp_path: Path) -> None:
    path = catalogue_file(tmp_path, "de")
    one, several = Message(("Cancel",)), Message(("{count} file", "{count} files"))
    places = {one: ["a"], several: ["a", "b.c"], Message(("Open",)): ["b.c"]}
    write_catalogue(path, places, {one: ("Abbrechen",), several: ("{count} Datei", "")})
    catalogue = read_catalogue(path)
    assert catalogue.texts == {"Cancel": "Abbrechen"}
    assert catalogue.counted == {}
    assert 'filename="../../copilot_desktop/b/c.py"' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("Open {name}…", "{name} öffnen…", ""),
        ("Open {name}…", "{nam} öffnen…", "placeholders"),
        ("Open {name}…", "{name öffnen…", "placeholders"),
        ("Open {name}…", "{name} öffnen", "opens a question"),
        (" · new", "· neu", "spaces"),
        ("Run `x login`", "`x anmelden` ausführen", "code"),
        ("One\nTwo", "Eins Zwei", "lines"),
        ("<b>New</b>", "<i>Neu</i>", "markup"),
        ("New", "", "unfinished"),
    ],
)
def test_faults_of_a_translation_are_found(source: str, text: str, found: str) -> None:
    problems = list(problems_of(Message((source,)), (text,), "de"))
    assert bool(problems) == bool(found)
    assert all(problem.startswith(found) for problem in problems)

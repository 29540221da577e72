"""Every language that is offered is complete: no word is missing, left over, or would break the program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from copilot_desktop import translation
from copilot_desktop.catalogue import catalogue_file, languages_in, read_catalogue
from tests.support.message_files import FOLDER, collect_messages, problems_of, read_translations

LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")

_UPDATE = "run `python3 -m tests.support.message_files`, then translate what it has added"


def test_the_languages_are_these() -> None:
    assert languages_in(FOLDER) == LANGUAGES
    assert set(translation.NATIVE_NAMES) == {"en", *LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated(language: str) -> None:
    messages = collect_messages()
    found = read_translations(catalogue_file(FOLDER, language), messages)
    wrong = [
        f"{message.source!r}: {problem}"
        for message in messages
        for problem in problems_of(message, found.get(message, ("",)), language)
    ]
    assert wrong == [], _UPDATE


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_else_is(language: str) -> None:
    known = {(message.source, message.is_counted) for message in collect_messages()}
    root = ElementTree.parse(catalogue_file(FOLDER, language)).getroot()
    assert root.get("language") == language
    listed = [(node.findtext("source"), node.get("numerus") == "yes") for node in root.iter("message")]
    assert len(listed) == len(set(listed))
    assert set(listed) == known, _UPDATE


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_reads_all_of_it(language: str) -> None:
    catalogue = read_catalogue(catalogue_file(FOLDER, language))
    messages = collect_messages()
    assert len(catalogue.texts) == sum(not message.is_counted for message in messages)
    assert len(catalogue.counted) == sum(message.is_counted for message in messages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tools_of_qt_take_it(language: str, tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert tool is not None
    command = [tool, str(catalogue_file(FOLDER, language)), "-qm", str(tmp_path / "x.qm")]
    said = subprocess.run(command, check=True, capture_output=True, text=True)
    assert f"{len(collect_messages())} finished and 0 unfinished" in said.stdout
    assert said.stderr == ""

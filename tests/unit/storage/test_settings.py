"""The settings file: what is kept, what is refused, what is set aside."""

from __future__ import annotations

import os
import tempfile
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.storage import settings as module
from copilot_desktop.storage.errors import DiskFull, SettingsError, StorageError, StorageNewer
from copilot_desktop.storage.providers import Provider, ProviderModel
from copilot_desktop.storage.settings import Settings, SettingsFile
from copilot_desktop.surrogates import scrub_surrogates

pytestmark = pytest.mark.fault(37)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config" / "settings.toml")


def put(file: SettingsFile, text: str | bytes) -> None:
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_bytes(text.encode() if isinstance(text, str) else text)


def names(file: SettingsFile) -> list[str]:
    return sorted(path.name for path in file.path.parent.iterdir())


CHOSEN = Settings(
    language="zh_CN",
    cli_path="/opt/copilot",
    theme="dark",
    zoom_percent=150,
    chat_font_percent=125,
    code_font_percent=80,
    motion="reduce",
    allow_insecure_cli=True,
    trusted_folders=("/a", "/b ü"),
    recent_folders=("/b ü",),
    notify_waiting=False,
    notify_failed=False,
    notify_done=False,
    tray_icon=False,
    keep_in_background=True,
    keep_awake=True,
    release_idle_minutes=5,
    shortcuts={"session.new": ("Ctrl+T", "F7"), "chat.stop": ()},
    autopilot_confirmed=True,
    shift_tab_modes=True,
    enter_steers=True,
    ctrl_enter_sends=True,
    denied_rules=("shell(git push:*)", "write(.env)"),
    providers=(
        Provider("ollama", "Ollama", "ollama", "http://localhost:11434/v1", models=(ProviderModel("m", 9),)),
    ),
    folder_models={"/a b": "ollama/m"},
)


def test_a_missing_file_gives_the_defaults_and_is_not_made(file: SettingsFile) -> None:
    assert file.load() == (Settings(), [])
    assert not file.path.exists()


def test_every_setting_survives(file: SettingsFile) -> None:
    assert all(getattr(CHOSEN, f.name) != getattr(Settings(), f.name) for f in fields(Settings))
    file.save(CHOSEN)
    assert SettingsFile(file.path).load() == (CHOSEN, [])
    file.save(Settings())
    assert file.load() == (Settings(), [])


def test_what_we_do_not_know_is_kept_to_the_letter(file: SettingsFile) -> None:
    text = '# my settings\ntheme = "dark"   # easier on the eyes\n\n[extension]  # not ours\nanswer = 42\n'
    put(file, text)
    chosen, problems = file.load()
    assert problems == []
    file.save(replace(chosen, zoom_percent=120))
    saved = file.path.read_text()
    for line in text.splitlines():
        assert line in saved.splitlines()
    assert SettingsFile(file.path).load() == (Settings(theme="dark", zoom_percent=120), [])


def test_a_value_that_cannot_be_used_reads_as_its_default_and_is_kept(file: SettingsFile) -> None:
    put(
        file,
        'theme = "sepia"\nzoom_percent = "big"\nallow_insecure_cli = 1\ntrusted_folders = ["/a", 5]\n'
        'cli_path = ["x"]\nkeep_awake = true\n',
    )
    chosen, problems = file.load()
    assert chosen == Settings(keep_awake=True)
    assert [problem.code for problem in problems] == ["settings-unreadable"] * 5
    file.save(replace(chosen, cli_path="/new"))
    assert 'theme = "sepia"' in file.path.read_text()
    assert 'cli_path = "/new"' in file.path.read_text()


@pytest.mark.parametrize(("written", "read"), [(10, 50), (1000, 300), (125, 125)])
def test_the_zoom_is_kept_within_its_range(file: SettingsFile, written: int, read: int) -> None:
    put(file, f"zoom_percent = {written}\n")
    assert file.load() == (Settings(zoom_percent=read), [])


def test_keys_that_cannot_be_read_are_those_the_command_came_with(file: SettingsFile) -> None:
    put(file, '[shortcuts]\n"session.new" = ["Ctrl+T"]\n"chat.stop" = "Ctrl+S"\n"view.sidebar" = [5]\n')
    chosen, problems = file.load()
    assert problems == []
    assert chosen.shortcuts == {"session.new": ("Ctrl+T",)}


def test_true_is_no_zoom(file: SettingsFile) -> None:
    put(file, "zoom_percent = true\n")
    assert file.load()[0] == Settings()


BAD = {
    "not-toml": b"theme = \n",
    "json": b'{"theme": "dark"}',
    "binary": bytes(range(256)),
    "nul": b"\0" * 400,
    "latin-1": "cli_path = 'é'".encode("latin-1"),
    "twice": b"theme = 'dark'\ntheme = 'dark'\n",
    "deep": b"a = " + b"[" * 50_000,
    "huge": b"# " + b"x" * 300_000,
}


@pytest.mark.allow_log
@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_a_file_that_cannot_be_read_is_set_aside(file: SettingsFile, data: bytes) -> None:
    put(file, data)
    chosen, problems = file.load()
    assert chosen == Settings()
    assert [type(problem) for problem in problems] == [SettingsError]
    [kept] = file.path.parent.iterdir()
    assert kept.name.startswith("settings.toml.bad-")
    assert kept.read_bytes() == data
    file.save(CHOSEN)
    assert file.load() == (CHOSEN, [])


@pytest.mark.allow_log
def test_the_line_of_a_mistake_is_told(file: SettingsFile) -> None:
    put(file, "theme = 'dark'\nzoom_percent = ?\n")
    [problem] = file.load()[1]
    assert isinstance(problem, SettingsError)
    assert problem.fields()["line"] == 2


@pytest.mark.allow_log
def test_a_file_broken_while_we_run_is_set_aside_before_saving(file: SettingsFile) -> None:
    file.save(CHOSEN)
    put(file, "theme = ")
    file.save(CHOSEN)
    assert file.load() == (CHOSEN, [])
    assert len(names(file)) == 2


def test_a_broken_file_that_cannot_be_set_aside_is_not_overwritten(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(file, "theme = ")

    def refuse(path: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(module, "set_aside", refuse)
    _, problems = file.load()
    assert [problem.code for problem in problems] == ["settings-unreadable", "storage-read-only"]
    with pytest.raises(StorageError):
        file.save(CHOSEN)
    assert file.path.read_text() == "theme = "


def test_a_newer_version_s_file_is_used_but_never_overwritten(file: SettingsFile) -> None:
    text = "settings_version = 2\ntheme = 'light'\n"
    put(file, text)
    chosen, problems = file.load()
    assert chosen == Settings(theme="light")
    assert [type(problem) for problem in problems] == [StorageNewer]
    for writer in (file, SettingsFile(file.path)):
        with pytest.raises(StorageNewer):
            writer.save(CHOSEN)
    assert file.path.read_text() == text
    assert names(file) == ["settings.toml"]


def test_a_pipe_or_folder_in_its_place_is_a_problem_and_no_hang(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    os.mkfifo(file.path)
    chosen, problems = file.load()
    assert chosen == Settings()
    assert [type(problem) for problem in problems] == [StorageError]
    with pytest.raises(StorageError):
        file.save(CHOSEN)
    file.path.unlink()
    file.path.mkdir()
    assert [type(problem) for problem in file.load()[1]] == [StorageError]


def test_a_link_to_another_place_stays_one(file: SettingsFile, tmp_path: Path) -> None:
    file.path.parent.mkdir()
    file.path.symlink_to(tmp_path / "dotfiles.toml")
    file.save(CHOSEN)
    assert file.path.is_symlink()
    assert file.load() == (CHOSEN, [])


def test_a_full_disk_has_its_own_code(file: SettingsFile, monkeypatch: pytest.MonkeyPatch) -> None:
    file.save(CHOSEN)

    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "atomic_write", full)
    with pytest.raises(DiskFull) as caught:
        file.save(Settings())
    assert caught.value.code == "disk-full"
    assert caught.value.fields()["path"] == str(file.path)
    assert file.load() == (CHOSEN, [])


TEXT = st.text(st.characters())
SETTINGS = st.builds(
    Settings,
    cli_path=TEXT,
    theme=st.sampled_from(["system", "light", "dark"]),
    zoom_percent=st.integers(50, 300),
    allow_insecure_cli=st.booleans(),
    trusted_folders=st.lists(TEXT, max_size=4).map(tuple),
    recent_folders=st.lists(TEXT, max_size=4).map(tuple),
    folder_models=st.dictionaries(TEXT, TEXT, max_size=3),
)


def scrubbed(value: Settings) -> Settings:
    texts: dict[str, Any] = {}
    for field in fields(value):
        text = scrub_surrogates(getattr(value, field.name))
        texts[field.name] = tuple(text) if isinstance(text, list) else text
    return Settings(**texts)


@settings(deadline=None, max_examples=60)
@given(SETTINGS, SETTINGS)
def test_any_settings_survive(first: Settings, second: Settings) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = SettingsFile(Path(folder) / "settings.toml")
        for value in (first, second):
            file.save(value)
            assert SettingsFile(file.path).load() == (scrubbed(value), [])


@pytest.mark.allow_log
@settings(deadline=None, max_examples=60)
@given(
    st.binary(max_size=200) | st.text(st.sampled_from("theme=\"'[]{}.\n#\\ 0-:"), max_size=60).map(str.encode)
)
def test_any_file_can_be_loaded_and_replaced(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = SettingsFile(Path(folder) / "settings.toml")
        file.path.write_bytes(data)
        loaded, _ = file.load()
        try:
            file.save(replace(loaded, cli_path="/x"))
        except StorageNewer:
            return
        assert file.load()[0] == replace(loaded, cli_path="/x")

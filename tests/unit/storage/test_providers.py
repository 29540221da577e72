"""The model servers in the settings file, which a person may edit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from copilot_desktop.storage.providers import Provider, ProviderModel, free_id, migrated
from copilot_desktop.storage.settings import Settings, SettingsFile

OLLAMA = Provider(
    "ollama",
    "Ollama",
    "ollama",
    "http://localhost:11434/v1",
    models=(ProviderModel("qwen3:30b", 262144), ProviderModel("devstral")),
)
CLAUDE = Provider(
    "work",
    "Claude at work",
    "anthropic",
    "https://api.anthropic.com",
    models=(ProviderModel("claude"),),
    key="keyring",
    headers={"X-Team": "red"},
)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.toml")


def test_they_survive_and_change(file: SettingsFile) -> None:
    for providers in ((OLLAMA,), (OLLAMA, CLAUDE), (CLAUDE, OLLAMA), (replace(CLAUDE, headers={}),), ()):
        file.save(Settings(providers=providers))
        assert SettingsFile(file.path).load() == (Settings(providers=providers), [])


def test_what_was_written_by_hand_is_kept(file: SettingsFile) -> None:
    file.path.write_text(
        'theme = "dark"\n\n[[providers]]\n# the big machine\nid = "big"  # upstairs\nname = "Big"\n'
        'base_url = "http://10.0.0.7:8000/v1"\nmodels = ["a", { id = "b", context_tokens = 4096 }]\n'
        'colour = "green"\n\n[[providers]]\nid = "half"\nname = "no address yet"\n\n[other]\nx = 1\n'
    )
    settings, problems = file.load()
    assert problems == []
    assert [(it.id, it.kind, it.models) for it in settings.providers] == [
        ("big", "compatible", (ProviderModel("a"), ProviderModel("b", 4096)))
    ]
    changed = (replace(settings.providers[0], name="Bigger"), CLAUDE)
    file.save(replace(settings, providers=changed, zoom_percent=120))
    text = file.path.read_text()
    for kept in ("# the big machine", "# upstairs", 'colour = "green"', 'name = "no address yet"', "x = 1"):
        assert kept in text
    assert SettingsFile(file.path).load()[0].providers == changed
    file.save(replace(settings, providers=()))
    text = file.path.read_text()
    assert "no address yet" in text
    assert "upstairs" not in text
    assert SettingsFile(file.path).load()[0].providers == ()


@pytest.mark.parametrize(
    "line",
    [
        'id = "Big One"',
        'id = ""',
        'base_url = "ftp://x"',
        "base_url = 5",
        'kind = "magic"',
        'wire_api = "telepathy"',
        'key = "file"',
        'models = "a"',
        "models = [5]",
        'models = [{ id = "a", context_tokens = -1 }]',
        'headers = { Authorization = "Bearer x" }',
        'headers = { "X-Api-Key" = "x" }',
        "headers = { X = 1 }",
    ],
)
def test_one_that_cannot_be_used_is_left_out(file: SettingsFile, line: str) -> None:
    name = line.partition(" ")[0]
    lines = ['id = "a"', 'name = "A"', 'base_url = "http://h"', 'models = ["m"]']
    table = "\n".join([line, *(it for it in lines if not it.startswith(f"{name} "))])
    file.path.write_text(f'[[providers]]\nid = "good"\nbase_url = "http://h"\n\n[[providers]]\n{table}\n')
    assert [it.id for it in file.load()[0].providers] == ["good"]


def test_something_else_in_their_place(file: SettingsFile) -> None:
    file.path.write_text('providers = "none"\n')
    settings, problems = file.load()
    assert (settings.providers, [it.code for it in problems]) == ((), ["settings-unreadable"])


def test_ids() -> None:
    assert free_id("LM Studio", ()) == "lm-studio"
    assert free_id("LM Studio", ("lm-studio", "lm-studio-2")) == "lm-studio-3"
    assert free_id("模型", ()) == "provider"
    assert free_id("../../x y/z", ()) == "x-y-z"


def test_a_file_of_an_earlier_version(file: SettingsFile) -> None:
    file.path.write_text(
        'own_model_type = "openai"\nown_model_base_url = "http://h/v1"\nown_model_model = "m"\n'
    )
    settings, _ = file.load()
    assert [(it.id, it.base_url, it.model_ids, it.key) for it in settings.providers] == [
        ("own", "http://h/v1", ("m",), "run")
    ]
    file.save(replace(settings, zoom_percent=120))
    assert SettingsFile(file.path).load()[0].providers == settings.providers
    file.save(replace(settings, providers=()))
    # Removed is removed.
    assert SettingsFile(file.path).load()[0].providers == ()


def test_the_one_model_of_earlier_versions() -> None:
    (provider,) = migrated("anthropic", "https://h", "claude")
    assert (provider.type, provider.base_url, provider.model_ids) == ("anthropic", "https://h", ("claude",))
    assert migrated("openai", "http://h/v1", "m")[0].type == "openai"
    assert migrated("openai", "http://localhost:11434/v1", "m")[0].key == "none"
    assert migrated("openai", "", "m") == ()

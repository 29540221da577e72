"""The CLI's file of rules of folders: read, and with one rule taken out of it; nothing else changes."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.storage.errors import StorageError
from copilot_desktop.storage.permissions_config import KeptLocation, PermissionsConfig

LINES = {"kind": "commands", "commandIdentifiers": ["git status", "npm test"]}
TOOL = {"kind": "mcp", "serverName": "demo", "toolName": None}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "permissions-config.json"
    document = {
        "later": [1],
        "locations": {
            "/a": {
                "tool_approvals": [LINES, {"kind": "write"}, TOOL],
                "allowed_directories": ["/etc"],
                "own": 1,
            },
            "/b": {"tool_approvals": "odd"},
            "/c": 5,
        },
    }
    path.write_text(json.dumps(document))
    return path


def document(path: Path) -> Any:
    return json.loads(path.read_text())


def test_everything_is_read_and_lines_are_taken_apart(path: Path) -> None:
    kept = PermissionsConfig(path).read()
    assert kept == (
        KeptLocation(
            "/a",
            (
                {"kind": "commands", "commandIdentifiers": ["git status"]},
                {"kind": "commands", "commandIdentifiers": ["npm test"]},
                {"kind": "write"},
                {"kind": "mcp", "serverName": "demo"},
            ),
            ("/etc",),
        ),
        KeptLocation("/b"),
    )
    assert PermissionsConfig(path.with_name("none")).read() == ()


def test_one_rule_goes_and_the_rest_stays_as_it_is(path: Path) -> None:
    config = PermissionsConfig(path)
    approvals = config.read()[0].approvals
    before = document(path)
    assert config.take_out("/a", approvals[0])
    before["locations"]["/a"]["tool_approvals"][0]["commandIdentifiers"] = ["npm test"]
    assert document(path) == before
    assert config.take_out("/a", approvals[1])
    assert config.take_out("/a", approvals[3])
    before["locations"]["/a"]["tool_approvals"] = [{"kind": "write"}]
    assert document(path) == before
    assert not config.take_out("/a", approvals[0]), "it is gone already"
    assert not config.take_out("/none", approvals[0])
    assert config.take_out_folder("/a", "/etc")
    assert not config.take_out_folder("/a", "/etc")
    config.put_in("/a", approvals[0])
    config.put_in_folder("/a", "/etc")
    config.put_in("/new", {"kind": "read"})
    after = document(path)["locations"]
    assert after["/a"]["tool_approvals"] == [{"kind": "write"}, approvals[0]]
    assert after["/a"]["allowed_directories"] == ["/etc"]
    assert after["/new"] == {"tool_approvals": [{"kind": "read"}]}
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("text", ["{ nonsense", "[]", "\ufffd\x00", "[" * 100_000])
def test_a_file_that_cannot_be_read_is_never_overwritten(path: Path, text: str) -> None:
    path.write_text(text)
    config = PermissionsConfig(path)
    with pytest.raises(StorageError):
        config.read()
    with pytest.raises(StorageError):
        config.put_in("/a", {"kind": "read"})
    with pytest.raises(StorageError):
        config.take_out("/a", {"kind": "read"})
    assert path.read_text() == text


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "permissions-config.json"
    os.mkfifo(pipe)
    with pytest.raises(StorageError):
        PermissionsConfig(pipe).read()


def test_odd_locations_are_not_written_to(path: Path) -> None:
    with pytest.raises(StorageError):
        PermissionsConfig(path).put_in("/c", {"kind": "read"})
    assert document(path)["locations"]["/c"] == 5

"""Ready-made policies: what they allow, refuse and leave."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.requests import policies
from copilot_desktop.protocol.decisions import ALLOW_ONCE, USER_NOT_AVAILABLE, deny
from copilot_desktop.protocol.permissions import (
    PermissionRequest,
    ReadPermission,
    RequestId,
    ShellPermission,
)


def read(path: Path | str, **fields: Any) -> PermissionRequest:
    return PermissionRequest(RequestId("r"), ReadPermission("read", {"path": str(path), **fields}))


SHELL = PermissionRequest(RequestId("p"), ShellPermission("ls"))


async def test_reads_inside_the_folder_only(tmp_path: Path) -> None:
    folder, other = tmp_path / "project", tmp_path / "project-2"
    for place in (folder, other):
        place.mkdir()
        (place / "file").write_text("x")
    (folder / "out").symlink_to(other / "file")
    (folder / "in").symlink_to(folder / "file")
    (folder / "loop").symlink_to(folder / "loop")
    (tmp_path / "alias").symlink_to(folder)
    policy = policies.allow_reads_inside(folder)
    inside: list[Path | str] = [folder / "file", folder / "in", folder, tmp_path / "alias" / "file"]
    for path in inside:
        assert await policy(read(path)) is ALLOW_ONCE, path
    outside: list[Path | str] = [
        other / "file",
        folder / "out",
        folder / "loop",
        folder / "missing",
        f"{folder}/../project-2/file",
        f"{folder}/missing/../file",
        "file",
        "~/file",
        "/etc/hostname",
        "",
        f"{folder}/\0",
    ]
    for path in outside:
        assert await policy(read(path)) is None, path
    assert await policy(read(folder / "file", resolvedPath="/etc/passwd")) is None
    assert await policy(read(folder / "file", resolvedPath=str(folder / "file"))) is ALLOW_ONCE
    assert await policy(SHELL) is None
    managed = PermissionRequest(RequestId("r"), read(folder / "file").subject, needs_managed_approval=True)
    assert await policy(managed) is None
    assert await policies.allow_reads_inside(tmp_path / "gone")(read(folder / "file")) is None


async def test_refusals() -> None:
    assert await policies.deny_all("Read only.")(SHELL) == deny("Read only.")
    assert await policies.nobody_there()(SHELL) == USER_NOT_AVAILABLE


async def test_asking_one_after_the_other() -> None:
    at_once, most = 0, 0
    answers = {"ls": True, "rm": False, "cat": None}

    async def question(request: PermissionRequest) -> bool | None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0)
        at_once -= 1
        assert isinstance(request.subject, ShellPermission)
        return answers[request.subject.command]

    policy = policies.ask(question)
    requests = [PermissionRequest(RequestId(word), ShellPermission(word)) for word in answers]
    assert await asyncio.gather(*map(policy, requests)) == [ALLOW_ONCE, deny(), None]
    assert most == 1


async def test_a_plain_question_and_a_wrong_answer() -> None:
    assert await policies.ask(lambda _request: False)(SHELL) == deny()
    no: Any = "no"
    with pytest.raises(TypeError, match="'no'"):
        await policies.ask(lambda _request: no)(SHELL)


async def test_the_first_policy_that_decides(tmp_path: Path) -> None:
    inside = tmp_path / "file"
    inside.write_text("x")
    policy = policies.first_of(policies.allow_reads_inside(tmp_path), policies.deny_all("Read only."))
    assert await policy(read(inside)) is ALLOW_ONCE
    assert await policy(SHELL) == deny("Read only.")
    assert await policies.first_of()(SHELL) is None
    assert await policies.first_of(lambda _request: deny("plain"))(SHELL) == deny("plain")
    wrong: Any = lambda _request: True  # noqa: E731
    with pytest.raises(TypeError, match="True"):
        await policies.first_of(wrong)(SHELL)

"""The demo as the application holds it: started when it is needed, once, and stopped with it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from copilot_desktop.demo.running_demo import RunningDemo
from copilot_desktop.demo.script import ChatRequest, Step, Text
from copilot_desktop.paths import find_resources
from tests.support.model_client import Answer, chat_body, post_chat, user


class Greeting:
    def answer(self, request: ChatRequest, /) -> Sequence[Step]:
        return [Text(f"Hello number {request.number}.")]


async def test_it_starts_once_and_stops(tmp_path: Path) -> None:
    demo = RunningDemo(tmp_path / "demo", find_resources(), script=Greeting(), pace=0)
    assert (demo.base_url, demo.api_key) == ("", "")
    assert not demo.folder.exists()
    started = await asyncio.gather(demo.start(), demo.start())
    address = demo.base_url
    assert all(item is demo for item in started)
    assert address.startswith("http://127.0.0.1:")
    assert (demo.folder / "README.md").is_file()
    assert demo.folder == demo.sample_folder()
    await demo.start()
    assert demo.base_url == address
    await demo.stop()
    await demo.stop()
    assert demo.base_url == ""


async def test_it_may_be_started_again(tmp_path: Path) -> None:
    demo = RunningDemo(tmp_path, find_resources(), pace=0)
    for _ in range(2):
        await demo.start()
        assert "scripted demo model" in (await ask(demo)).text
        await demo.stop()


async def test_an_incomplete_installation_leaves_nothing_running(tmp_path: Path) -> None:
    demo = RunningDemo(tmp_path, tmp_path / "no resources")
    with pytest.raises(FileNotFoundError):
        await demo.start()
    assert demo.base_url == ""
    await demo.stop()


async def ask(demo: RunningDemo) -> Answer:
    return await post_chat(demo, chat_body(user("hi")))

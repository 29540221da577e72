"""The real CLI with a scripted model, for end-to-end tests."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest

from copilot_desktop.client.options import ProviderConfig, SessionOptions
from copilot_desktop.demo.script import ChatRequest, Step
from copilot_desktop.demo.server import DemoModelServer
from tests.support.runner import CLI_VARIABLE


@pytest.fixture(scope="session")
def cli_command() -> tuple[str, ...]:
    """The command of the real CLI, as `python3 -m tests` provides it."""
    path = os.environ.get(CLI_VARIABLE, "")
    if not path:
        pytest.skip("no Copilot CLI: run these tests by `python3 -m tests`")
    return (path,)


@pytest.fixture
def copilot_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh state folder of the CLI for one test; its 235 MB cache is shared by the run."""
    home = tmp_path / "copilot-home"
    home.mkdir()
    monkeypatch.setenv("COPILOT_HOME", str(home))
    return home


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The folder that sessions work in."""
    folder = tmp_path / "project"
    folder.mkdir()
    return folder


class Model:
    """A model whose answers a test decides: `answer` maps a request to steps."""

    def __init__(self, server: DemoModelServer) -> None:
        self.server = server
        self.requests: list[ChatRequest] = []
        self.answer: Callable[[ChatRequest], Sequence[Step]] = lambda _request: ()

    def options(self, folder: Path, *, model: str = "scripted-model") -> SessionOptions:
        provider = ProviderConfig("openai", self.server.base_url, self.server.api_key)
        return SessionOptions(folder, model, provider)


@pytest.fixture
async def model() -> AsyncIterator[Model]:
    """A running model server on loopback."""

    def answer(request: ChatRequest) -> Sequence[Step]:
        holder.requests.append(request)
        return holder.answer(request)

    server = DemoModelServer(answer)
    holder = Model(server)
    async with server:
        yield holder

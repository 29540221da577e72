"""Sessions that go on in a terminal, and folders that are shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from copilot_desktop.client.terminal_window import NoTerminal
from copilot_desktop.viewmodels.session_terminals import SessionTerminals
from tests.gui.viewmodels.test_session_actions import NEVER_ENDS, Heard, begun, running
from tests.support.app_world import app_world


class Opened:
    """Terminals that were asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: list[tuple[tuple[str, ...], Path, str]] = []
        self.fails = False
        make, opened = SessionTerminals.__init__, self.take

        def init(self: SessionTerminals, **arguments: object) -> None:
            make(self, **arguments)  # type: ignore[arg-type]  # as they came
            self.open_terminal = opened  # type: ignore[assignment]  # records

        monkeypatch.setattr(SessionTerminals, "__init__", init)

    def take(self, command: tuple[str, ...], folder: Path, environ: dict[str, str]) -> None:
        self.calls.append((command, folder, environ["COPILOT_HOME"]))
        if self.fails:
            raise NoTerminal(command)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    return Opened(monkeypatch)


async def test_a_session_is_let_go_of_before_it_goes_on_elsewhere(tmp_path: Path, opened: Opened) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        heard = Heard(world.app.actions)
        session = chat.conversation.session
        assert session.is_attached
        world.app.actions.open_terminal(chat.session_id)
        await world.until(lambda: heard.done)
        assert not world.client.session(chat.session_id).is_attached
        command = (*world.client.command, f"--resume={chat.session_id}")
        assert opened.calls == [(command, world.folder, str(tmp_path / "home"))]
        opened.fails = True
        world.app.actions.open_terminal(chat.session_id)
        await world.until(lambda: world.failures)
        assert world.codes() == ["no-terminal"]
        assert chat.session_id in world.failures[0].sentence


async def test_what_works_here_stays_here(tmp_path: Path, opened: Opened) -> None:
    async with app_world(tmp_path, NEVER_ENDS) as world:
        chat = await running(world)
        world.app.actions.open_terminal(chat.session_id)
        await world.until(lambda: world.failures)
        assert world.codes() == ["session-busy"]
        assert opened.calls == []


async def test_a_folder_that_opening_would_run_is_shown_in_the_one_around_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        shown: list[str] = []
        world.app.actions.folder_wanted.connect(shown.append)
        application = tmp_path / "Program.app"
        application.mkdir()
        monkeypatch.setattr(world.app._chats, "folder_of", lambda _session_id: str(application))
        world.app.actions.open_folder(chat.session_id)
        await world.until(lambda: shown)
        assert shown == [str(tmp_path)]


async def test_folders_are_shown_when_they_are_there(tmp_path: Path, opened: Opened) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        shown: list[str] = []
        world.app.actions.folder_wanted.connect(shown.append)
        world.app.actions.open_folder(chat.session_id)
        await world.until(lambda: shown)
        assert shown == [str(world.folder)]
        shutil.rmtree(world.folder)
        world.app.actions.open_folder(chat.session_id)
        world.app.actions.open_terminal(chat.session_id)
        await world.until(lambda: len(world.failures) == 2)
        assert world.codes() == ["folder-missing"] * 2
        assert opened.calls == []

"""Names, marks, archive, trash and forks of sessions, over a scripted CLI and a real database."""

from __future__ import annotations

from pathlib import Path

from copilot_desktop.session.entries import UserMessage
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_actions import (
    DeletionNeeded,
    ExportNeeded,
    SessionActions,
    StopNeeded,
)
from tests.gui.viewmodels.test_application import answered, begin_in_trusted_folder, said
from tests.support.app_world import AppWorld, app_world
from tests.support.fake_cli import Scenario

#: A turn that is still running when it is asked to end.
NEVER_ENDS: Scenario = {
    "on": {
        "session.send": [
            {"answer": {"messageId": "m1"}},
            {"event": ["user.message", {"content": "hello", "messageId": "m1"}]},
            {"event": ["assistant.turn_start", {"turnId": "0"}]},
        ],
        "session.abort": [
            {"answer": {"success": True}},
            {"event": ["abort", {"reason": "user"}]},
            {"event": ["assistant.idle", {}]},
        ],
    }
}


class Heard:
    """What the commands told."""

    def __init__(self, actions: SessionActions) -> None:
        self.undos: list[tuple[str, object]] = []
        self.done: list[tuple[str, str]] = []
        self.held: list[StopNeeded | DeletionNeeded | ExportNeeded] = []
        self.marked: list[tuple[str, ...]] = []
        actions.undoable.connect(lambda words, undo: self.undos.append((words, undo)))
        actions.done.connect(lambda words, folder: self.done.append((words, folder)))
        actions.held_back.connect(self.held.append)
        actions.marks_changed.connect(self.marked.append)

    def undo(self) -> None:
        undo = self.undos[-1][1]
        assert callable(undo)
        undo()


async def begun(world: AppWorld) -> ChatViewModel:
    await world.ready()
    return await begin_in_trusted_folder(world)


async def running(world: AppWorld) -> ChatViewModel:
    await world.ready()
    world.app.start_demo()
    await world.until(lambda: world.app.page is Page.NEW_SESSION)
    world.app.begin_session("hello")
    await world.until(lambda: world.app.chat is not None and world.app.chat.is_running)
    assert world.app.chat is not None
    return world.app.chat


# ---- names -----------------------------------------------------------------------------------


async def test_a_name_of_the_persons_own_outlives_automatic_titles(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        world.app.actions.rename(chat.session_id, "  My\n own ")
        assert chat.title == "My", "one line of it, at once"
        await world.until(lambda: chat.transcript.title == "My")
        assert world.failures == []
        world.app.actions.rename(chat.session_id, "Mine")
        await world.until(lambda: chat.transcript.title == "Mine")
        chat.set_listed(title="An automatic title")
        assert chat.title == "Mine"
        session_id = chat.session_id
    async with app_world(tmp_path) as world:
        assert world.records.marks(session_id).own_title == "Mine"
        world.app.open_session(session_id)
        assert world.app.chat is not None
        assert world.app.chat.title == "Mine", "without a server that knows it"
        world.app.actions.rename(session_id, "Yet another")
        assert world.app.chat.title == "Yet another"
        assert world.failures == [], "a session that is not attached is named by us alone"


async def test_the_server_takes_the_name_over_when_it_loads_the_session(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        session_id = chat.session_id
    async with app_world(tmp_path) as world:
        world.app.actions.rename(session_id, "Mine")
        await world.ready()
        world.app.open_session(session_id)
        again = world.app.chat
        assert again is not None
        await world.until(lambda: said(again))
        again.send("more")
        await world.until(lambda: again.transcript.title == "Mine")
        assert world.failures == []


async def test_an_empty_name_makes_the_title_automatic_again(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        world.app.actions.rename(chat.session_id, "Mine")
        await world.until(lambda: chat.transcript.title == "Mine")
        world.app.actions.rename(chat.session_id, "")
        await world.until(lambda: chat.title == "hello")
        assert world.records.marks(chat.session_id).own_title == ""


# ---- marks -----------------------------------------------------------------------------------


async def test_marks_are_kept_for_any_session(tmp_path: Path) -> None:
    async with app_world(tmp_path, has_cli=False) as world:
        heard, actions = Heard(world.app.actions), world.app.actions
        actions.pin(["a", "b"], True)
        actions.pin(["b"], False)
        actions.move_to_section(["a", "c"], "Work")
        assert heard.marked == [("a", "b"), ("b",), ("a", "c")]
    async with app_world(tmp_path, has_cli=False) as world:
        marks = world.records.marks
        assert marks("a").pinned_at > 0
        assert marks("b").pinned_at == 0
        assert (marks("a").section, marks("c").section) == ("Work", "Work")
        assert world.records.sections == ("Work",)


async def test_sections_are_renamed_joined_moved_and_removed(tmp_path: Path) -> None:
    async with app_world(tmp_path, has_cli=False) as world:
        heard, actions, records = Heard(world.app.actions), world.app.actions, world.records
        for name in ("One", "Two", "Three"):
            actions.move_to_section([name.lower()], name)
        actions.order_sections(["Three"])

        def state() -> tuple[tuple[str, ...], str]:
            return records.sections, records.marks("one").section

        assert state() == (("Three", "One", "Two"), "One")
        actions.rename_section("One", "Two")
        assert state() == (("Three", "Two"), "Two")
        actions.delete_section("Two")
        assert state() == (("Three",), "")
        heard.undo()
        assert state() == (("Three", "Two"), "Two")


# ---- archive and trash -----------------------------------------------------------------------


async def test_what_is_put_away_can_be_taken_back(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        heard, actions, session_id = Heard(world.app.actions), world.app.actions, chat.session_id
        actions.archive([session_id])
        assert world.records.marks(session_id).archived_at > 0
        assert world.app.chat is None, "what was put away does not stay in front"
        actions.trash([session_id])
        assert world.records.marks(session_id).trashed_at > 0
        heard.undo()
        marks = world.records.marks(session_id)
        assert (marks.trashed_at, marks.archived_at > 0) == (0, True), "back where it was: in the archive"
        actions.trash([session_id])
        actions.restore([session_id])
        marks = world.records.marks(session_id)
        assert (marks.trashed_at, marks.archived_at) == (0, 0)
        log = tmp_path / "home" / "session-state" / session_id / "events.jsonl"
        assert log.exists(), "the trash removes nothing"
        assert heard.held == []
        assert "1 session moved to the trash." in heard.undos[-1][0]


async def test_what_works_is_put_away_on_a_word_only(tmp_path: Path) -> None:
    async with app_world(tmp_path, NEVER_ENDS) as world:
        chat = await running(world)
        heard, actions, session_id = Heard(world.app.actions), world.app.actions, chat.session_id
        actions.trash(["other", session_id])
        assert heard.held == [StopNeeded("trash", ("other", session_id), 1)]
        assert world.records.marks("other").trashed_at == 0, "nothing was done yet"
        actions.trash(["other", session_id], stop=True)
        await world.until(lambda: world.records.marks(session_id).trashed_at)
        await world.until(lambda: not chat.is_running)
        assert world.records.marks("other").trashed_at > 0


async def test_what_cannot_be_stopped_stays_in_sight(tmp_path: Path) -> None:
    scenario = {"on": {**NEVER_ENDS["on"], "session.abort": [{"error": [-32603, "no"]}]}}
    async with app_world(tmp_path, scenario) as world:
        chat = await running(world)
        world.app.actions.archive([chat.session_id], stop=True)
        await world.until(lambda: world.failures)
        assert world.records.marks(chat.session_id).archived_at == 0


async def test_deleting_for_good_leaves_nothing(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        heard, session_id = Heard(world.app.actions), chat.session_id
        chat.set_draft("unsent")
        world.app.actions.pin([session_id], True)
        world.app.actions.delete_for_good([session_id])
        await world.until(lambda: heard.done)
        assert heard.done == [("1 session deleted for good.", "")]
        assert not (tmp_path / "home" / "session-state" / session_id).exists()
        assert world.records.session(session_id) is None
        assert world.records.draft(session_id) == ""
        assert world.records.marks(session_id).pinned_at == 0
        assert session_id not in world.app.sessions.session_ids
        assert world.app.chat is None
        assert world.failures == []
    async with app_world(tmp_path) as world:
        assert world.app.sessions.session_ids == []


async def test_without_an_agent_nothing_is_deleted_and_the_person_is_told(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        session_id = (await begun(world)).session_id
    async with app_world(tmp_path, has_cli=False) as world:
        world.app.actions.delete_for_good([session_id])
        await world.until(lambda: world.failures)
        assert world.codes() == ["agent-not-ready"]
        assert world.app.sessions.session_ids == [session_id]


async def test_a_refusal_of_the_server_is_told_with_the_title(tmp_path: Path) -> None:
    refusal = {"success": False, "error": "Session is in use by another process"}
    async with app_world(tmp_path, {"on": {"session.delete": [{"answer": refusal}]}}) as world:
        chat = await begun(world)
        world.app.actions.rename(chat.session_id, "Mine")
        world.app.actions.delete_for_good([chat.session_id])
        await world.until(lambda: world.failures)
        assert world.app.chat is chat, "what is still there stays in front"
        assert world.codes() == ["session-not-deleted"]
        assert "“Mine”" in world.failures[0].sentence
        assert "in use by another process" in world.failures[0].detail
        assert world.app.sessions.session_ids == [chat.session_id]


async def begin_again(world: AppWorld) -> ChatViewModel:
    world.app.show_start()
    world.app.show_new_session()
    world.app.begin_session("again")
    return await answered(world, "again")


# ---- forks -----------------------------------------------------------------------------------


async def test_a_fork_opens_at_once_with_its_history_and_goes_on_with_the_same_model(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        chat.send("second")
        await world.until(lambda: "You said: second" in said(chat) and not chat.is_running)
        prompts = [entry for entry in chat.transcript.entries if isinstance(entry, UserMessage)]
        source = chat.session_id
        world.app.actions.fork(source, prompts[1].event_id, draft="second")
        await world.until(lambda: world.app.chat is not None and world.app.chat.session_id != source)
        fork = world.app.chat
        assert fork is not None
        await world.until(lambda: said(fork))
        assert said(fork) == ["hello", "You said: hello"]
        assert fork.draft == "second"
        assert fork.title == "first (fork)"
        assert fork.folder == str(world.folder)
        record = world.records.session(fork.session_id)
        assert record is not None
        assert record.backend == "demo"
        assert set(world.app.sessions.session_ids) == {source, fork.session_id}
        fork.send("another")
        await world.until(lambda: "You said: another" in said(fork))
        assert said(chat)[-1] == "You said: second"
        world.app.actions.duplicate(source)
        await world.until(lambda: world.app.chat is not None and world.app.chat is not fork)
        copy = world.app.chat
        assert copy is not None
        await world.until(lambda: len(said(copy)) == 4)
        assert world.failures == []


async def test_a_fork_carries_the_persons_own_name(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        world.app.actions.rename(chat.session_id, "Mine")
        world.app.actions.duplicate(chat.session_id)
        await world.until(lambda: world.app.chat is not None and world.app.chat is not chat)
        assert world.app.chat is not None
        assert world.app.chat.title == "Mine (fork)"


async def test_without_an_agent_nothing_is_forked(tmp_path: Path) -> None:
    async with app_world(tmp_path, has_cli=False) as world:
        assert not world.app.actions.can_ask_agent
        world.app.actions.fork("some-session")
        assert world.codes() == ["agent-not-ready"]


async def test_a_failed_fork_is_told(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        world.app.actions.fork(chat.session_id, "no-such-event")
        await world.until(lambda: world.failures)
        assert world.app.chat is chat


async def test_deleting_is_asked_for_and_a_pinned_title_is_to_be_typed(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        chat = await begun(world)
        heard, actions, session_id = Heard(world.app.actions), world.app.actions, chat.session_id
        actions.rename(session_id, "Mine")
        actions.delete_question([session_id])
        assert heard.held.pop() == DeletionNeeded((session_id,), title="Mine")
        actions.pin([session_id], True)
        actions.delete_question(["other", session_id])
        assert heard.held.pop() == DeletionNeeded(("other", session_id), typed="Mine")


def test_links_are_commands() -> None:
    assert SessionActions.link_of(None, "abc") == "copilot-desktop --session abc"  # type: ignore[arg-type]  # needs no state

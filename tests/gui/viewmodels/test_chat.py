"""One session as the window follows it: every delta, every state, and no prompt lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import (
    AgentNotReady,
    ConnectionClosed,
    HistoryUnreadable,
    ProviderNeeded,
    ResponseError,
)
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.error_text import ErrorText, describe
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision, RequestId
from copilot_desktop.protocol.requests import QuestionAnswer
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    ErrorNotice,
    Notice,
    Reasoning,
    UserMessage,
)
from copilot_desktop.storage.errors import StorageError
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.labels import folder_name, one_line
from tests.support.fake_caller import FakeCaller, FakeJournal, Told, converse, raising

ALLOW = PermissionDecision(DecisionKind.ALLOW_ONCE)


class World:
    """A chat over a server that does as a test says."""

    def __init__(self, folder: Path, *, is_new: bool = True) -> None:
        self.caller = FakeCaller()
        self.journal = FakeJournal()
        self.failures: list[str] = []
        self.drafts: list[tuple[str, str]] = []
        self.is_ready = True
        self.prepare_error: Exception | None = None
        self.options = SessionOptions(folder, "m")
        self.session = converse(self.caller, "s", None, is_new=is_new, journal=self.journal)
        self.tell = Told(self.session)
        self.scope = TaskScope(lambda _name, error: self.report(describe(error)))
        services = ChatServices(
            scope=self.scope,
            report=self.report,
            prepare=self.prepare,
            save_draft=lambda session_id, unsent: self.drafts.append((session_id, unsent.text)),
            pasted=PastedFiles(folder / "pasted"),
            is_ready=lambda: self.is_ready,
        )
        self.chat = ChatViewModel(self.session, services)
        self.restored: list[str] = []
        self.chat.prompt_restored.connect(self.restored.append)

    def report(self, failure: ErrorText) -> None:
        self.failures.append(failure.code)

    async def prepare(self, _session: Conversation) -> SessionOptions:
        if self.prepare_error is not None:
            raise self.prepare_error
        return self.options

    async def rest(self) -> None:
        """Wait until every command has ended."""
        while self.scope._tasks:
            await asyncio.gather(*self.scope._tasks)
        await self.caller.settle()

    async def end(self) -> None:
        self.chat.close()
        # Its timers must end in this thread, and the garbage collector runs in any.
        self.chat.deleteLater()
        await self.scope.close()

    def prompts(self) -> list[tuple[str, Delivery]]:
        entries = self.session.transcript.entries
        return [(entry.text, entry.delivery) for entry in entries if isinstance(entry, UserMessage)]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path)
    yield world
    await world.end()


# ---- events ----------------------------------------------------------------------------------


async def test_every_delta_is_a_signal_in_order_of_arrival(world: World) -> None:
    heard: list[tuple[str, str]] = []
    order: list[str] = []
    world.chat.delta_received.connect(lambda entry_id, text: heard.append((entry_id, text)))
    world.chat.delta_received.connect(lambda *_: order.append("delta"))
    world.chat.changed.connect(lambda *_: order.append("changed"))
    world.tell("user.message", content="go", messageId="u1")
    world.tell("assistant.turn_start", turnId="0")
    order.clear()
    thoughts, words = ["Let ", "me ", "think"], [f"word{n} " for n in range(200)]
    for thought in thoughts:
        world.tell("assistant.reasoning_delta", ephemeral=True, reasoningId="r", deltaContent=thought)
    for word in words:
        world.tell("assistant.message_delta", ephemeral=True, messageId="m", deltaContent=word)
    assert [text for _, text in heard] == [*thoughts, *words]
    assert order == ["delta", "changed"] * len(heard)
    by_entry: dict[str, str] = {}
    for entry_id, text in heard:
        by_entry[entry_id] = by_entry.get(entry_id, "") + text
    shown = {
        entry.id: str(entry.text)
        for entry in world.session.transcript.entries
        if isinstance(entry, AssistantMessage | Reasoning)
    }
    assert by_entry == shown
    heard.clear()
    world.tell("assistant.message", messageId="m", content="".join(words), toolRequests=[])
    assert heard == [], "the whole text is no delta"


async def test_deltas_that_nobody_hears_wait_for_each_other(world: World) -> None:
    world.tell("assistant.turn_start", turnId="0")

    def stream(*pieces: str) -> str:
        for piece in pieces:
            world.tell("assistant.message_delta", ephemeral=True, messageId="m", deltaContent=piece)
        entries = world.chat.transcript.entries
        return "".join(str(entry.text) for entry in entries if isinstance(entry, AssistantMessage))

    assert stream("one ", "two ") == ""
    heard: list[str] = []
    # Whoever comes now hears what waits as one piece and then each.
    world.chat.delta_received.connect(lambda _entry, text: heard.append(text))
    world.chat.catch_up()
    assert stream("three ", "four ") == "one two three four "
    assert heard == ["one two ", "three ", "four "]
    world.chat.delta_received.disconnect()
    assert stream("five ") == "one two three four "
    world.chat.changed.connect(heard.append)
    world.chat.catch_up()
    assert stream("six") == "one two three four five six"
    assert len(heard) == 5


async def test_each_piece_of_a_new_text_is_heard_once(world: World) -> None:
    world.tell("assistant.turn_start", turnId="0")
    for message in ("m", "n", "m"):
        world.tell("assistant.message_delta", ephemeral=True, messageId=message, deltaContent=f"{message}.")
    heard: list[tuple[str, str]] = []
    world.chat.delta_received.connect(lambda entry_id, text: heard.append((entry_id, text)))
    world.chat.catch_up()
    assert heard == [("m", "m."), ("n", "n."), ("m", "m.")]


async def test_states_and_requests_are_announced(world: World) -> None:
    states: list[bool] = []
    requests: list[int] = []
    world.chat.state_changed.connect(lambda: states.append(world.chat.is_running))
    world.chat.requests_changed.connect(lambda: requests.append(len(world.chat.transcript.requests)))
    world.tell("user.message", content="go", messageId="u1")
    assert states.pop()
    subject = {"kind": "shell", "fullCommandText": "ls", "toolCallId": "c1"}
    world.tell("permission.requested", requestId="q1", permissionRequest=subject)
    world.tell("permission.completed", requestId="q1", result={"kind": "approved"})
    world.tell("assistant.idle", ephemeral=True)
    assert not states.pop()
    assert requests == [1, 0]


async def test_a_closed_chat_says_nothing_more(world: World) -> None:
    heard: list[object] = []
    world.chat.changed.connect(heard.append)
    world.chat.close()
    world.tell("user.message", content="go", messageId="u1")
    assert heard == []


async def test_titles_and_places_fall_back(world: World) -> None:
    assert world.chat.title == "New session"
    changes: list[object] = []
    world.chat.state_changed.connect(lambda: changes.append(1))
    world.chat.set_listed(title="from the list", branch="main")
    world.chat.set_listed(title="from the list", branch="main")
    world.chat.set_listed(title="", branch="")
    assert (world.chat.title, world.chat.branch, len(changes)) == ("from the list", "main", 1)
    world.tell("session.title_changed", ephemeral=True, title="Newer")
    world.chat.set_listed(title="older")
    assert world.chat.title == "Newer"


# ---- sending ---------------------------------------------------------------------------------


async def test_a_prompt_is_sent_with_the_options_of_the_moment(world: World) -> None:
    world.chat.send("hello")
    await world.rest()
    # Beside it the permission mode is asked for, which keeps nothing waiting.
    asked = [method for method in world.caller.methods() if method != methods.PERMISSIONS_GET_MODE]
    assert asked == [methods.SESSION_CREATE, methods.SESSION_SEND]
    assert world.prompts() == [("hello", Delivery.ACCEPTED)]
    assert (world.failures, world.restored) == ([], [])


@pytest.mark.parametrize(
    ("method", "error", "code"),
    [
        (methods.SESSION_CREATE, ResponseError(-32603, "no"), "agent-refused"),
        (methods.SESSION_CREATE, ConnectionClosed("gone"), ""),
        (methods.SESSION_CREATE, TimeoutError(), "agent-slow"),
        (methods.SESSION_SEND, AgentNotReady("restarting"), "agent-not-ready"),
        (methods.SESSION_SEND, ResponseError(-32603, "no"), "agent-refused"),
    ],
)
async def test_a_prompt_that_was_not_sent_goes_back_to_the_composer(
    world: World, method: str, error: Exception, code: str
) -> None:
    world.caller.replies[method] = raising(error)
    world.chat.send("hello")
    await world.rest()
    # What is told of the connection is not told once more.
    assert (world.restored, world.prompts()) == (["hello"], [])
    assert world.failures == ([code] if code else [])


@pytest.mark.parametrize(("error", "told"), [(ConnectionClosed("gone"), 0), (TimeoutError(), 1)])
async def test_a_prompt_that_may_have_arrived_stays_in_the_conversation(
    world: World, error: Exception, told: int
) -> None:
    world.caller.replies[methods.SESSION_SEND] = raising(error)
    world.chat.send("hello")
    await world.rest()
    assert (world.restored, world.prompts()) == ([], [("hello", Delivery.UNCONFIRMED)])
    assert len(world.failures) == told


async def test_without_its_provider_nothing_is_sent(world: World) -> None:
    world.prepare_error = ProviderNeeded("gpt")
    world.chat.send("hello")
    await world.rest()
    assert (world.restored, world.failures, world.caller.calls) == (["hello"], ["provider-needed"], [])


@pytest.mark.allow_log
async def test_even_a_bug_does_not_lose_the_words(world: World) -> None:
    world.prepare_error = ValueError("a bug")
    world.chat.send("hello")
    await world.rest()
    assert (world.restored, world.failures) == (["hello"], ["unexpected"])


async def test_a_prompt_that_no_composer_takes_back_is_in_the_draft(world: World) -> None:
    world.chat.set_draft("written since")
    world.caller.replies[methods.SESSION_CREATE] = raising(ConnectionClosed("gone"))
    world.chat.send("hello")
    await world.rest()
    assert world.chat.draft == "hello\n\nwritten since"
    assert world.drafts[-1] == ("s", "hello\n\nwritten since")


async def lose_reply(world: World) -> str:
    world.caller.replies[methods.SESSION_SEND] = raising(ConnectionClosed("gone"))
    world.chat.send("hello")
    await world.rest()
    world.session.session.connection_lost("gone")
    del world.caller.replies[methods.SESSION_SEND]
    (entry,) = [e for e in world.session.transcript.entries if isinstance(e, UserMessage)]
    return entry.id


async def test_send_again_sends_once_however_often_it_is_clicked(world: World) -> None:
    entry_id = await lose_reply(world)
    for _ in range(3):
        world.chat.resend(entry_id)
    await world.rest()
    assert world.prompts() == [("hello", Delivery.ACCEPTED)]
    assert world.caller.methods().count(methods.SESSION_SEND) == 2
    assert world.journal.states() == [("hello", "failed"), ("hello", "accepted")]


async def test_send_again_that_fails_leaves_the_prompt_where_it_is(world: World) -> None:
    entry_id = await lose_reply(world)
    world.caller.replies[methods.SESSION_RESUME] = raising(AgentNotReady("restarting"))
    world.chat.resend(entry_id)
    await world.rest()
    assert world.prompts() == [("hello", Delivery.UNCONFIRMED)]
    assert world.failures[-1] == "agent-not-ready"
    assert world.restored == []


def _offers(world: World) -> list[bool]:
    entries = world.session.transcript.entries
    return [not entry.is_past for entry in entries if isinstance(entry, ErrorNotice | Notice)]


async def test_trying_again_sends_once_however_often_it_is_clicked(world: World) -> None:
    world.chat.send("hello")
    await world.rest()
    world.tell("user.message", content="hello", messageId="u1")
    world.tell("session.error", errorType="query", message="503", statusCode=503)
    world.tell("assistant.idle", ephemeral=True)
    assert _offers(world) == [True]
    clicks = [world.chat.ask_again("hello") for _ in range(3)]
    await world.rest()
    assert clicks == [True, False, False]
    assert world.caller.methods().count(methods.SESSION_SEND) == 2
    assert _offers(world) == [False]
    assert not world.chat.ask_again("hello"), "a run is on"
    assert world.prompts() == [("hello", Delivery.DELIVERED), ("hello", Delivery.ACCEPTED)]


async def test_what_could_not_be_asked_again_is_offered_again(world: World) -> None:
    world.chat.send("hello")
    await world.rest()
    world.tell("user.message", content="hello", messageId="u1")
    world.tell("assistant.turn_start", turnId="0")
    world.session.session.connection_lost("gone")
    await world.rest()
    assert _offers(world) == [True]
    world.caller.replies[methods.SESSION_RESUME] = raising(TimeoutError())
    assert world.chat.go_on()
    await world.rest()
    assert (_offers(world), world.restored, world.chat.draft) == ([True], [], "")
    assert world.failures == ["agent-slow"]
    del world.caller.replies[methods.SESSION_RESUME]
    assert world.chat.go_on()
    await world.rest()
    assert _offers(world) == [False]
    assert world.prompts()[-1] == ("Continue where you stopped.", Delivery.ACCEPTED)


async def test_a_delivered_prompt_is_not_sent_again(world: World) -> None:
    world.tell("user.message", content="hello", messageId="u1")
    world.chat.resend("u1")
    await world.rest()
    assert methods.SESSION_SEND not in world.caller.methods()


# ---- stopping and answering ------------------------------------------------------------------


async def test_stop_is_sent_once_and_ends_with_the_turn(world: World) -> None:
    world.chat.stop()
    world.chat.send("go")
    await world.rest()
    world.chat.stop()
    world.chat.stop()
    assert world.chat.is_stopping
    await world.rest()
    assert world.caller.methods().count(methods.SESSION_ABORT) == 1
    world.tell("assistant.idle", ephemeral=True, aborted=True)
    assert not world.chat.is_stopping


async def test_a_stop_that_fails_can_be_repeated(world: World) -> None:
    world.chat.send("go")
    await world.rest()
    world.caller.replies[methods.SESSION_ABORT] = raising(TimeoutError())
    world.chat.stop()
    await world.rest()
    assert (world.chat.is_stopping, world.failures) == (False, ["agent-slow"])


async def test_an_answer_that_fails_gives_the_card_back(world: World) -> None:
    world.chat.send("go")
    await world.rest()
    subject = {"kind": "shell", "fullCommandText": "ls", "toolCallId": "c1"}
    world.tell("permission.requested", requestId="q1", permissionRequest=subject)
    world.tell("user_input.requested", ephemeral=True, requestId="q2", question="Which?", choices=[])
    world.caller.replies[methods.HANDLE_PERMISSION] = raising(TimeoutError())
    world.caller.replies[methods.HANDLE_USER_INPUT] = raising(ConnectionClosed("gone"))
    given_back: list[str] = []
    world.chat.request_failed.connect(given_back.append)
    world.chat.answer(RequestId("q1"), ALLOW)
    await world.rest()
    world.chat.answer(RequestId("q2"), QuestionAnswer("x"))
    await world.rest()
    world.chat.answer(RequestId("q2"), QuestionAnswer(dismissed=True))
    await world.rest()
    assert given_back == ["q1", "q2", "q2"]
    assert world.failures == ["agent-slow"], "the banner about the connection says the rest"


@pytest.mark.allow_log
async def test_an_answer_never_reaches_a_request_that_took_the_place_of_the_one_shown(world: World) -> None:
    world.chat.send("go")
    await world.rest()
    subject = {"kind": "shell", "fullCommandText": "ls", "toolCallId": "c1"}
    world.tell("permission.requested", requestId="q1", permissionRequest=subject)
    world.chat.answer(RequestId("q1"), ALLOW)
    # Before the click has become a call.
    world.tell(
        "permission.requested", requestId="q1", permissionRequest={**subject, "fullCommandText": "rm x"}
    )
    await world.rest()
    assert methods.HANDLE_PERMISSION not in world.caller.methods()
    world.chat.answer(RequestId("q1"), ALLOW)
    await world.rest()
    assert world.caller.methods().count(methods.HANDLE_PERMISSION) == 1


async def test_clicks_while_the_window_goes_start_nothing(world: World) -> None:
    await world.scope.close()
    world.chat.send("late")
    world.chat.answer(RequestId("q1"), ALLOW)
    world.chat.answer(RequestId("q1"), QuestionAnswer("x"))
    world.chat.resend("p")
    assert world.caller.calls == []


# ---- history and drafts ----------------------------------------------------------------------


async def test_history_is_read_once_and_resets_the_view(tmp_path: Path) -> None:
    world = World(tmp_path, is_new=False)
    world.caller.history = [
        {"type": "user.message", "id": "e1", "data": {"content": "old", "messageId": "u1"}}
    ]
    resets: list[object] = []
    world.chat.reset.connect(lambda: resets.append(1))
    world.caller.reading.clear()
    world.chat.load()
    world.chat.load()
    assert (world.chat.is_loading, world.chat.can_send) == (True, False)
    world.caller.reading.set()
    await world.rest()
    assert (world.chat.is_loading, world.chat.can_send, len(resets)) == (False, True, 1)
    assert world.prompts() == [("old", Delivery.DELIVERED)]
    world.chat.load()
    await world.rest()
    assert len(resets) == 1
    await world.end()


async def test_what_cannot_be_sent_now_says_so(world: World) -> None:
    assert world.chat.can_send
    states: list[object] = []
    world.chat.state_changed.connect(lambda: states.append(1))
    world.is_ready = False
    world.chat.notify_state()
    assert (world.chat.can_send, len(states)) == (False, 1)


async def test_drafts_are_kept_when_they_change(world: World) -> None:
    for text in ("a", "a", "ab", ""):
        world.chat.set_draft(text)
    assert world.drafts == [("s", "a"), ("s", "ab"), ("s", "")]


async def test_a_prompt_is_the_draft_until_it_is_in_the_journal(world: World) -> None:
    on_disk: list[tuple[bool, str]] = []
    record = world.journal.record_prompt

    async def watched(prompt_id: str, session_id: str, text: str, attachments: str = "") -> None:
        on_disk.append((text in world.journal.prompts, world.drafts[-1][1]))
        await record(prompt_id, session_id, text, attachments)

    world.journal.record_prompt = watched  # type: ignore[method-assign]  # watched on its way
    world.chat.send("go")
    assert world.drafts == [("s", "go")]
    await world.rest()
    assert on_disk == [(False, "go")]
    assert world.drafts == [("s", "go"), ("s", "")]


async def test_a_prompt_that_comes_back_is_the_draft(world: World) -> None:
    world.prepare_error = StorageError(Path("state.db"), "no")
    world.chat.send("go")
    await world.rest()
    assert (world.chat.draft, world.restored) == ("go", ["go"])
    assert {text for _, text in world.drafts} == {"go"}, "at every moment"


async def test_a_prompt_that_is_sent_again_is_a_draft_meanwhile(world: World) -> None:
    world.caller.replies[methods.SESSION_SEND] = raising(ConnectionClosed("gone"))
    world.chat.send("go")
    await world.rest()
    [(_, delivery)] = world.prompts()
    assert delivery is Delivery.UNCONFIRMED
    world.drafts.clear()
    [entry] = [it for it in world.session.transcript.entries if isinstance(it, UserMessage)]
    world.chat.resend(entry.id)
    await world.rest()
    assert world.drafts == [("s", "go"), ("s", "")]
    world.chat.resend("unknown")
    await world.rest()
    assert len(world.drafts) == 2


@pytest.mark.parametrize(
    ("text", "line"),
    [("", ""), ("  a \t b\nc", "a b"), ("\n\nx", "x"), ("word " * 100, None)],
)
def test_one_line_of_foreign_text(text: str, line: str | None) -> None:
    shown = one_line(text)
    assert "\n" not in shown
    assert len(shown) <= 120
    if line is not None:
        assert shown == line


def test_the_name_of_a_folder() -> None:
    assert (folder_name("/a/b"), folder_name("/")) == ("b", "/")


async def test_only_a_folder_that_is_there_is_found(world: World, tmp_path: Path) -> None:
    file = tmp_path / "program.sh"
    file.touch()
    found: list[str] = []
    world.chat.folder_found.connect(found.append)
    application = tmp_path / "Program.app"
    application.mkdir()
    for folder in (file, tmp_path / "gone", Path("relative"), tmp_path, application):
        world.session.options = SessionOptions(folder, "m")
        world.chat.find_folder()
        assert found in ([], [str(tmp_path)]), "nothing is looked at before the call returns"
        await world.rest()
    assert (found, world.failures) == ([str(tmp_path)] * 2, ["folder-missing"] * 3)


async def test_older_pages_are_read_one_at_a_time(world: World) -> None:
    for number in range(6):
        world.tell("user.message", content=f"p{number}", messageId=f"u{number}")
    later = World(world.options.folder, is_new=False)
    later.caller.history = world.tell.persisted
    later.caller.page_size = 2
    resets: list[int] = []
    later.chat.reset.connect(lambda: resets.append(len(later.chat.transcript.entries)))
    later.chat.load()
    await later.rest()
    asked = [later.chat.has_older]
    later.chat.load_older()
    later.chat.load_older()
    await later.rest()
    # The last prompt was never answered, and a row says so.
    assert resets == [3, 5]
    later.chat.load_older()
    await later.rest()
    asked.append(later.chat.has_older)
    assert asked == [True, False]
    later.chat.load_older()
    await later.rest()
    assert [entry.text for entry in later.chat.transcript.entries if isinstance(entry, UserMessage)] == [
        f"p{number}" for number in range(6)
    ]
    await later.end()


async def test_an_older_page_that_cannot_be_read_is_told_once(world: World) -> None:
    for number in range(4):
        world.tell("user.message", content=f"p{number}", messageId=f"u{number}")
    later = World(world.options.folder, is_new=False)
    later.caller.history = world.tell.persisted
    later.caller.page_size = 2
    later.chat.load()
    await later.rest()
    later.caller.history = HistoryUnreadable("s", "gone")
    for _ in range(2):
        later.chat.load_older()
        await later.rest()
    assert later.failures == ["history-unreadable"]
    asked = [later.chat.has_older]
    later.caller.history = world.tell.persisted
    later.chat.load()
    asked.append(later.chat.has_older)
    assert asked == [False, True], "opening the session again tries once more"
    await later.end()


@pytest.mark.allow_log
async def test_an_older_page_that_cannot_be_used_is_not_asked_for_again(world: World) -> None:
    for number in range(4):
        world.tell("user.message", content=f"p{number}", messageId=f"u{number}")
    later = World(world.options.folder, is_new=False)
    later.caller.history = world.tell.persisted
    later.caller.page_size = 2
    later.chat.load()
    await later.rest()
    later.caller.history = ValueError("duplicate entry")
    later.chat.state_changed.connect(later.chat.load_older)
    later.chat.load_older()
    await later.rest()
    assert not later.chat.has_older
    await later.end()

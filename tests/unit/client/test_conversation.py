"""A session's prompts, answers, history and journal, with a server that does as a test says."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import (
    AgentNotReady,
    ConnectionClosed,
    FolderMissing,
    HistoryUnreadable,
    ResponseError,
    SessionGone,
)
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.attachments import BlobAttachment, FileAttachment, LineRange
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision, RequestId
from copilot_desktop.protocol.requests import (
    Answer,
    AutoModeAnswer,
    LimitsAction,
    LimitsAnswer,
    OAuthChoice,
    QuestionAnswer,
    SamplingAnswer,
    approve_plan,
)
from copilot_desktop.protocol.sending import send_params
from copilot_desktop.session.entries import (
    AssistantMessage,
    Attached,
    AttachmentKind,
    Delivery,
    Notice,
    NoticeKind,
    PermissionRecord,
    Picture,
    StreamState,
    UserMessage,
)
from copilot_desktop.session.local_events import ConnectionLost
from copilot_desktop.session.transcript import Activity
from copilot_desktop.storage.errors import DiskFull
from tests.support.asked_for import ASKED, CLOSED_BY
from tests.support.fake_caller import FakeCaller, FakeJournal, Told, answering, converse, raising
from tests.support.pace import PATIENCE_S

NOT_FOUND = ResponseError(-32603, "Request session.resume failed: Session not found: s")
ALLOW = PermissionDecision(DecisionKind.ALLOW_ONCE)


class World:
    """One session with its server and journal."""

    def __init__(self, folder: Path, *, is_new: bool = True) -> None:
        self.caller = FakeCaller()
        self.journal = FakeJournal()
        self.folder = folder
        self.session = self.another(is_new=is_new)
        self.tell = Told(self.session)

    def another(self, *, is_new: bool = False) -> Conversation:
        """A handle of the same session in another life of ours."""
        options = SessionOptions(self.folder, "m")
        return converse(self.caller, "s", options, is_new=is_new, journal=self.journal)

    def prompts(self) -> list[tuple[str, Delivery]]:
        entries = self.session.transcript.entries
        return [(entry.text, entry.delivery) for entry in entries if isinstance(entry, UserMessage)]

    def stream(self, text: str, message_id: str = "m1") -> None:
        self.tell("assistant.message_delta", ephemeral=True, messageId=message_id, deltaContent=text)

    def ask(self) -> None:
        """A command waits for a permission."""
        subject = {"kind": "shell", "fullCommandText": "ls", "toolCallId": "c1"}
        self.tell("permission.requested", requestId="q1", permissionRequest=subject)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


# ---- prompts ---------------------------------------------------------------------------------


async def test_a_prompt_is_in_the_journal_before_anything_is_sent(world: World) -> None:
    written: list[list[tuple[str, str]]] = []

    async def create(_params: dict[str, Any]) -> Any:
        written.append(world.journal.states())
        return {}

    world.caller.replies[methods.SESSION_CREATE] = create
    assert await world.session.send("hello") == "u1"
    assert written == [[("hello", "written")]]
    await world.caller.settle()
    assert world.journal.states() == [("hello", "accepted")]
    world.tell("user.message", content="hello", messageId="u1")
    await world.caller.settle()
    assert world.journal.states() == [("hello", "delivered")]
    assert world.prompts() == [("hello", Delivery.DELIVERED)]


async def test_what_is_sent_along_is_shown_at_once_and_as_the_server_tells_it(world: World) -> None:
    sent = (FileAttachment(world.folder / "a.py"), BlobAttachment("image/png", b"bytes", "p.png"))
    await world.session.send("look", attachments=sent)
    (prompt,) = world.session.transcript.entries
    assert isinstance(prompt, UserMessage)
    assert [(item.name, item.kind) for item in prompt.attachments] == [
        ("a.py", AttachmentKind.FILE),
        ("p.png", AttachmentKind.IMAGE),
    ]
    assert prompt.attachments[1].picture == Picture("image/png", b"bytes", "p.png")
    told = send_params("look", attachments=sent)["attachments"]
    world.tell("user.message", content="look", messageId="u1", attachments=told)
    (delivered,) = world.session.transcript.entries
    assert isinstance(delivered, UserMessage)
    assert delivered.attachments == prompt.attachments


@pytest.mark.parametrize(
    "error",
    [AgentNotReady("starting"), ResponseError(-32603, "no"), TimeoutError(), ConnectionClosed("gone")],
)
async def test_a_prompt_that_was_certainly_not_sent_is_gone_again(world: World, error: Exception) -> None:
    world.caller.replies[methods.SESSION_CREATE] = raising(error)
    with pytest.raises(type(error)):
        await world.session.send("hello", prompt_id="p")
    assert not world.session.has_prompt("p")
    await world.caller.settle()
    assert world.journal.states() == [("hello", "failed")]
    assert methods.SESSION_SEND not in world.caller.methods()


async def test_a_folder_that_is_gone_is_noticed_before_anything_is_created(tmp_path: Path) -> None:
    world = World(tmp_path / "gone")
    with pytest.raises(FolderMissing):
        await world.session.send("hello")
    assert world.caller.calls == []


async def test_without_room_for_the_journal_nothing_is_sent(world: World) -> None:
    world.journal.problem = DiskFull(Path("state.db"), "no space left")
    with pytest.raises(DiskFull):
        await world.session.send("hello")
    assert (world.caller.calls, world.prompts()) == ([], [])


@pytest.mark.parametrize("error", [TimeoutError(), ConnectionClosed("gone")])
async def test_a_prompt_without_an_acknowledgement_stays_and_is_never_sent_by_itself(
    world: World, error: Exception
) -> None:
    world.caller.replies[methods.SESSION_SEND] = raising(error)
    with pytest.raises(type(error)):
        await world.session.send("hello", prompt_id="p")
    assert world.prompts() == [("hello", Delivery.UNCONFIRMED)]
    await world.caller.settle()
    assert world.journal.states() == [("hello", "written")]
    world.session.session.connection_lost("gone")
    assert world.prompts() == [("hello", Delivery.UNCONFIRMED)]
    del world.caller.replies[methods.SESSION_SEND]
    await world.session.attach()
    assert world.caller.methods().count(methods.SESSION_SEND) == 1
    # Once more on the person's word.
    assert world.session.forget_prompt("p") == "hello"
    await world.session.send("hello", prompt_id="again")
    assert world.prompts() == [("hello", Delivery.ACCEPTED)]
    await world.caller.settle()
    assert world.journal.states() == [("hello", "failed"), ("hello", "accepted")]


async def test_a_late_event_settles_a_prompt_without_a_reply(world: World) -> None:
    world.caller.replies[methods.SESSION_SEND] = raising(TimeoutError())
    with pytest.raises(TimeoutError):
        await world.session.send("hello", prompt_id="p")
    world.tell("user.message", content="hello", messageId="u7")
    assert world.prompts() == [("hello", Delivery.DELIVERED)]
    assert world.session.forget_prompt("p") is None
    await world.caller.settle()
    assert world.journal.states() == [("hello", "delivered")]


async def test_what_is_on_its_way_cannot_be_sent_again(world: World) -> None:
    await world.session.send("hello", prompt_id="p")
    assert world.session.forget_prompt("p") is None
    assert world.session.forget_prompt("unknown") is None
    assert world.prompts() == [("hello", Delivery.ACCEPTED)]


async def test_a_prompt_whose_sender_is_cancelled_is_offered_next_time(world: World) -> None:
    never = asyncio.Event()

    async def hang(_params: dict[str, Any]) -> Any:
        await never.wait()

    world.caller.replies[methods.SESSION_CREATE] = hang
    sending = asyncio.create_task(world.session.send("hello"))
    while methods.SESSION_CREATE not in world.caller.methods():
        await asyncio.sleep(0)
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    later = world.another()
    await later.load_history()
    (prompt,) = later.transcript.entries
    assert isinstance(prompt, UserMessage)
    assert (prompt.text, prompt.delivery) == ("hello", Delivery.UNCONFIRMED)


async def test_a_prompt_of_the_journal_keeps_the_names_of_what_was_sent_along(world: World) -> None:
    path = Path("/p/a.py").absolute()
    picture = BlobAttachment("image/png", b"12345", "shot.png")
    await world.session.send("look", attachments=[FileAttachment(path, line_range=LineRange(2, 4)), picture])
    world.session.session.connection_lost("gone")
    await world.caller.settle()
    later = world.another()
    await later.load_history()
    (prompt,) = later.transcript.entries
    assert isinstance(prompt, UserMessage)
    assert prompt.delivery is Delivery.UNCONFIRMED
    assert prompt.attachments == (
        Attached("a.py", AttachmentKind.FILE, str(path), (2, 4)),
        Attached("shot.png", AttachmentKind.IMAGE, size_bytes=5),
    )


@pytest.mark.fault(33)
async def test_a_prompt_of_the_journal_that_the_history_has_is_shown_once_and_settled(world: World) -> None:
    await world.session.send("hello")
    await world.caller.settle()
    world.tell("user.message", content="hello", messageId="u1")
    world.caller.history = world.tell.persisted
    # The mark did not reach the disk.
    (prompt_id,) = world.journal.prompts
    await world.caller.settle()
    world.journal.prompts.clear()
    await world.journal.record_prompt(prompt_id, "s", "hello")
    await world.journal.mark_prompt(prompt_id, "accepted", "u1")
    later = world.another()
    await later.load_history()
    assert [entry.id for entry in later.transcript.entries] == ["u1", "lost-e1"], "and that nobody answered"
    await world.caller.settle()
    assert list(await world.journal.open_prompts("s")) == []


async def test_a_prompt_that_the_server_told_of_and_then_lost_is_offered_again(world: World) -> None:
    await world.session.send("hello", prompt_id="p")
    world.tell("user.message", content="hello", messageId="u1")
    world.stream("half an answer")
    world.session.session.connection_lost("gone")
    await world.caller.settle()
    assert world.journal.states() == [("hello", "delivered")]
    later = world.another()
    await later.load_history()
    prompt, partial = later.transcript.entries
    assert isinstance(prompt, UserMessage)
    assert (prompt.text, prompt.delivery) == ("hello", Delivery.UNCONFIRMED)
    assert isinstance(partial, AssistantMessage), "below the prompt that it answers"
    assert later.forget_prompt("p") == "hello"
    await world.caller.settle()
    assert list(await world.journal.open_prompts("s")) == []


async def test_a_prompt_of_the_history_whose_reply_never_came_is_shown_once(world: World) -> None:
    await world.journal.record_prompt("p", "s", "hello")
    world.tell("user.message", content="hello", messageId="u1")
    world.caller.history = world.tell.persisted
    later = world.another()
    await later.load_history()
    assert [entry.id for entry in later.transcript.entries] == ["u1", "lost-e1"]
    await world.caller.settle()
    assert list(await world.journal.open_prompts("s")) == []


async def test_prompts_that_only_the_journal_has_stand_where_they_were_sent(world: World) -> None:
    for text in ("one", "two", "three"):
        await world.journal.record_prompt(text, "s", text)
        world.journal.prompts[text] = replace(
            world.journal.prompts[text], message_id=f"u-{text}", created_at=1767225600.0
        )
    world.tell("user.message", content="later", messageId="u1")
    world.caller.history = world.tell.persisted
    later = world.another()
    await later.load_history()
    assert [entry.text for entry in later.transcript.entries if isinstance(entry, UserMessage)] == [
        "one",
        "two",
        "three",
        "later",
    ]


# ---- attaching -------------------------------------------------------------------------------


async def test_two_prompts_at_once_attach_once(world: World) -> None:
    await asyncio.gather(world.session.send("one"), world.session.send("two"))
    assert world.caller.methods().count(methods.SESSION_CREATE) == 1
    assert [text for text, _ in world.prompts()] == ["one", "two"]


async def test_a_server_that_ends_while_it_attaches_is_not_taken_for_attached(world: World) -> None:
    async def create_and_end(_params: dict[str, Any]) -> Any:
        # The answer is here, and before anybody reads it the process has ended.
        world.session.session.connection_lost("gone")
        return {}

    world.caller.replies[methods.SESSION_CREATE] = create_and_end
    with pytest.raises(ConnectionClosed):
        await world.session.send("hello", prompt_id="p")
    assert not world.session.is_attached
    assert not world.session.has_prompt("p")
    del world.caller.replies[methods.SESSION_CREATE]
    await world.session.send("hello")
    assert world.session.is_attached


async def test_a_session_that_was_lost_before_its_first_answer_is_made_anew(world: World) -> None:
    await world.session.send("hello")
    world.tell("user.message", content="hello", messageId="u1")
    world.stream("half an ans")
    world.session.session.connection_lost("gone")
    world.caller.replies[methods.SESSION_RESUME] = raising(NOT_FOUND)
    await world.session.send("once more")
    opened = [
        method for method in world.caller.methods() if method.startswith("session.") and "send" not in method
    ]
    assert opened == [methods.SESSION_CREATE, methods.SESSION_RESUME, methods.SESSION_CREATE]


async def test_a_session_with_answers_that_the_server_lost_is_not_replaced_in_silence(world: World) -> None:
    await world.session.send("hello")
    world.tell("user.message", content="hello", messageId="u1")
    world.tell("assistant.turn_start", turnId="0")
    world.tell("assistant.message", messageId="m1", content="An answer.", toolRequests=[])
    world.session.session.connection_lost("gone")
    world.caller.replies[methods.SESSION_RESUME] = raising(NOT_FOUND)
    with pytest.raises(SessionGone):
        await world.session.send("and now?")
    assert world.prompts() == [("hello", Delivery.DELIVERED)]


async def test_other_refusals_of_a_resume_are_told_as_they_are(tmp_path: Path) -> None:
    world = World(tmp_path, is_new=False)
    world.caller.replies[methods.SESSION_RESUME] = raising(ResponseError(-32603, "Model gpt-9 not found"))
    with pytest.raises(ResponseError, match="gpt-9"):
        await world.session.send("hello")


async def test_stopping_what_is_not_attached_asks_nobody(world: World) -> None:
    await world.session.abort()
    assert world.caller.calls == []


async def test_a_session_is_left_once(world: World) -> None:
    await world.session.attach()
    await world.session.session.detach()
    await world.session.session.detach()
    assert world.caller.methods()[1:] == [methods.SESSION_DETACH]


# ---- requests --------------------------------------------------------------------------------


async def test_a_decision_goes_to_the_server_and_its_event_closes_the_request(world: World) -> None:
    await world.session.attach()
    world.ask()
    await world.session.answer(RequestId("q1"), ALLOW)
    method, params = world.caller.calls[-1]
    assert method == methods.HANDLE_PERMISSION
    assert (params["requestId"], params["result"]) == ("q1", {"kind": "approve-once"})
    assert len(world.session.transcript.requests) == 1, "only the event closes it"


async def test_a_request_that_somebody_else_answered_leaves(world: World) -> None:
    await world.session.attach()
    world.ask()
    world.caller.replies[methods.HANDLE_PERMISSION] = answering({"success": False})
    await world.session.answer(RequestId("q1"), ALLOW)
    assert world.session.transcript.requests == ()


async def test_a_request_of_any_kind_is_answered_as_it_was_shown(world: World) -> None:
    await world.session.attach()
    asked_for = ASKED["exit_plan_mode.requested"]
    world.tell("exit_plan_mode.requested", ephemeral=True, requestId="q1", **asked_for)
    (shown,) = world.session.transcript.requests
    await world.session.answer(shown.request_id, approve_plan("autopilot"))
    method, params = world.caller.calls[-1]
    assert method == methods.HANDLE_EXIT_PLAN_MODE
    assert (params["requestId"], params["response"]) == (
        "q1",
        {"approved": True, "selectedAction": "autopilot"},
    )
    world.tell("exit_plan_mode.completed", ephemeral=True, requestId="q1")
    await world.session.answer(shown.request_id, approve_plan("autopilot"))
    assert world.caller.methods().count(methods.HANDLE_EXIT_PLAN_MODE) == 1


@pytest.mark.parametrize(
    ("kind", "answer", "method", "sent"),
    [
        (
            "session_limits_exhausted.requested",
            LimitsAnswer(LimitsAction.ADD, 40.0),
            methods.HANDLE_LIMITS_EXHAUSTED,
            {"response": {"action": "add", "additionalAiCredits": 40.0}},
        ),
        (
            "auto_mode_switch.requested",
            AutoModeAnswer.YES_ALWAYS,
            methods.HANDLE_AUTO_MODE_SWITCH,
            {"response": "yes_always"},
        ),
        (
            "mcp.oauth_required",
            OAuthChoice.CANCELLED,
            methods.HANDLE_OAUTH,
            {"result": {"kind": "cancelled"}},
        ),
        ("sampling.requested", SamplingAnswer(), methods.HANDLE_SAMPLING, {}),
    ],
)
async def test_what_the_server_itself_asks_is_answered_by_its_own_method(
    world: World, kind: str, answer: Answer, method: str, sent: dict[str, Any]
) -> None:
    await world.session.attach()
    world.tell(kind, ephemeral=True, requestId="q1", **ASKED[kind])
    (shown,) = world.session.transcript.requests
    await world.session.answer(shown.request_id, answer, shown=shown)
    called, params = world.caller.calls[-1]
    assert called == method
    assert {name: value for name, value in params.items() if name != "sessionId"} == {
        "requestId": "q1",
        **sent,
    }
    world.tell(CLOSED_BY[kind], ephemeral=True, requestId="q1")
    assert world.session.transcript.requests == ()


@pytest.mark.allow_log
async def test_a_request_that_has_changed_is_not_answered(world: World) -> None:
    await world.session.attach()
    asked_for = ASKED["exit_plan_mode.requested"]
    world.tell("exit_plan_mode.requested", ephemeral=True, requestId="q1", **asked_for)
    (shown,) = world.session.transcript.requests
    world.tell(
        "exit_plan_mode.requested", ephemeral=True, requestId="q1", **{**asked_for, "summary": "- Do Y"}
    )
    await world.session.answer(shown.request_id, approve_plan("autopilot"), shown=shown)
    assert methods.HANDLE_EXIT_PLAN_MODE not in world.caller.methods()


async def test_a_question_whose_call_only_the_transcript_knows_is_answered(world: World) -> None:
    await world.session.attach()
    world.tell("tool.execution_start", toolCallId="c1", toolName="ask_user", arguments={"question": "Which?"})
    ask_question(world)
    (shown,) = world.session.transcript.requests
    assert shown.tool_call_id == "c1"
    await world.session.answer(shown.request_id, QuestionAnswer("Blue"))
    assert world.caller.calls[-1][1]["response"] == {"answer": "Blue", "wasFreeform": True}


async def test_an_answer_after_the_server_has_ended_does_nothing(world: World) -> None:
    await world.session.attach()
    world.ask()
    world.session.session.connection_lost("gone")
    assert world.session.transcript.requests == ()
    (record,) = [e for e in world.session.transcript.entries if isinstance(e, PermissionRecord)]
    assert not record.outcome.value.startswith("approved")
    await world.session.answer(RequestId("q1"), ALLOW)
    await world.session.answer(RequestId("q1"), QuestionAnswer("yes"))
    assert world.caller.methods() == [methods.SESSION_CREATE]


def ask_question(world: World, request_id: str = "i1") -> None:
    world.tell("user_input.requested", ephemeral=True, requestId=request_id, question="Which?", choices=[])


async def test_a_question_is_answered_by_its_id(world: World) -> None:
    await world.session.attach()
    ask_question(world)
    await world.session.answer(RequestId("i1"), QuestionAnswer("Blue", is_freeform=False))
    method, params = world.caller.calls[-1]
    assert method == methods.HANDLE_USER_INPUT
    assert (params["requestId"], params["response"]) == ("i1", {"answer": "Blue", "wasFreeform": False})


async def test_a_refused_answer_is_told(world: World) -> None:
    await world.session.attach()
    world.caller.replies[methods.HANDLE_USER_INPUT] = raising(ResponseError(-32603, "no"))
    ask_question(world)
    with pytest.raises(ResponseError):
        await world.session.answer(RequestId("i1"), QuestionAnswer("Blue", is_freeform=False))
    assert len(world.session.transcript.requests) == 1


# ---- history ---------------------------------------------------------------------------------


async def test_events_that_come_while_history_is_read_follow_it(tmp_path: Path) -> None:
    world = World(tmp_path, is_new=False)
    world.tell("user.message", content="old", messageId="u1")
    world.tell("assistant.turn_start", turnId="0")
    world.tell("assistant.message", messageId="m1", content="old answer", toolRequests=[])
    world.tell("assistant.turn_end", turnId="0")
    world.caller.history = list(world.tell.persisted)
    session = world.session = world.another()
    live = Told(session)
    live._count = 100
    await session.attach()
    world.caller.reading.clear()
    loading = asyncio.create_task(session.load_history())
    await asyncio.sleep(0)
    resets: list[object] = []
    session.on(lambda event, _changes: resets.append(event))
    repeated = {"sessionId": "s", "event": world.tell.persisted[0]}
    session.session.receive(repeated)
    sending = asyncio.create_task(session.send("new", prompt_id="p"))
    await asyncio.sleep(0.01)
    live("user.message", content="new", messageId="u1")
    live("assistant.message_delta", ephemeral=True, messageId="m2", deltaContent="new ans")
    assert len(session.transcript.entries) == 0
    world.caller.reading.set()
    await loading
    await sending
    texts = [str(getattr(entry, "text", type(entry).__name__)) for entry in session.transcript.entries]
    assert texts[:2] == ["old", "old answer"]
    assert texts[-2:] == ["new", "new ans"]
    assert texts.count("old") == 1
    assert resets[0] is None
    assert session.is_busy


async def test_a_prompt_sent_while_history_is_read_is_there_once(tmp_path: Path) -> None:
    world = World(tmp_path, is_new=False)

    async def send(_params: dict[str, Any]) -> Any:
        # The event overtakes the reply.
        world.tell("user.message", content="new", messageId="u1")
        world.caller.reading.set()
        for _ in range(10):
            await asyncio.sleep(0)
        return {"messageId": "u1"}

    world.caller.replies[methods.SESSION_SEND] = send
    world.caller.reading.clear()
    await asyncio.gather(world.session.load_history(), world.session.send("new"))
    assert world.prompts() == [("new", Delivery.DELIVERED)]
    await world.caller.settle()
    assert world.journal.states() == [("new", "delivered")]


async def test_unreadable_history_keeps_what_came_live(tmp_path: Path) -> None:
    world = World(tmp_path, is_new=False)
    await world.session.attach()
    world.caller.history = HistoryUnreadable("s", "torn apart")
    world.caller.reading.clear()
    loading = asyncio.create_task(world.session.load_history())
    await asyncio.sleep(0)
    world.tell("user.message", content="live", messageId="u1")
    world.caller.reading.set()
    with pytest.raises(HistoryUnreadable):
        await loading
    assert world.prompts() == [("live", Delivery.DELIVERED)]
    assert not world.session.history_is_loaded
    world.caller.history = world.tell.persisted
    await world.session.load_history()
    assert world.prompts() == [("live", Delivery.DELIVERED)]


@pytest.mark.allow_log
async def test_a_damaged_journal_does_not_hide_the_history(tmp_path: Path) -> None:
    world = World(tmp_path, is_new=False)
    world.tell("user.message", content="old", messageId="u1")
    world.caller.history = world.tell.persisted
    world.journal.problem = DiskFull(Path("state.db"), "no space left")
    session = world.another()
    await session.load_history()
    assert isinstance(session.transcript.entries[0], UserMessage)


async def test_history_of_a_running_turn_does_not_end_it(tmp_path: Path) -> None:
    world = World(tmp_path, is_new=False)
    await world.session.attach()
    world.tell("user.message", content="go", messageId="u1")
    world.tell("assistant.turn_start", turnId="0")
    world.ask()
    world.caller.history = world.tell.persisted
    await world.session.load_history()
    assert world.session.transcript.activity is Activity.RUNNING
    assert len(world.session.transcript.requests) == 1


# ---- streamed text that the server throws away -----------------------------------------------


async def begin_answer(world: World) -> None:
    await world.session.send("tell me")
    world.tell("user.message", content="tell me", messageId="u1")
    world.tell("assistant.turn_start", turnId="0")
    world.stream("half ")
    world.stream("an answer")


async def restored(world: World) -> Conversation:
    await world.caller.settle()
    world.caller.history = world.tell.persisted
    later = world.another()
    await later.load_history()
    await world.caller.settle()
    return later


async def test_a_stopped_answer_is_there_after_a_restart_of_ours(world: World) -> None:
    await begin_answer(world)
    world.tell("abort", reason="user_initiated")
    world.tell("assistant.turn_end", turnId="0")
    world.tell("assistant.idle", ephemeral=True, aborted=True)
    later = await restored(world)
    assert [type(entry).__name__ for entry in later.transcript.entries] == [
        type(entry).__name__ for entry in world.session.transcript.entries
    ]
    (message,) = [e for e in later.transcript.entries if isinstance(e, AssistantMessage)]
    assert (str(message.text), message.state) == ("half an answer", StreamState.STOPPED)


async def test_an_answer_that_a_crash_cut_off_is_there_after_a_restart_of_ours(world: World) -> None:
    await begin_answer(world)
    world.session.session.connection_lost("signal 9")
    later = await restored(world)
    entries = list(later.transcript.entries)
    assert [type(entry) for entry in entries] == [UserMessage, AssistantMessage, Notice]
    assert entries[2].kind is NoticeKind.CONNECTION_LOST  # type: ignore[union-attr]  # checked above
    message = entries[1]
    assert isinstance(message, AssistantMessage)
    assert (str(message.text), message.state) == ("half an answer", StreamState.INTERRUPTED)


@pytest.mark.parametrize("is_stored", [True, False])
async def test_an_answer_finished_right_before_a_crash_is_there_even_if_the_server_lost_it(
    world: World, is_stored: bool
) -> None:
    await begin_answer(world)
    world.tell("assistant.message", messageId="m1", content="A whole answer.", toolRequests=[])
    if not is_stored:
        world.tell.persisted.pop()
    world.session.session.connection_lost("signal 9")
    for _ in range(2):
        later = await restored(world)
        (message,) = [e for e in later.transcript.entries if isinstance(e, AssistantMessage)]
        assert str(message.text) == "A whole answer."
    assert (world.journal.partials == {}) is is_stored


async def test_what_is_streamed_when_we_go_is_kept(world: World) -> None:
    await begin_answer(world)
    world.session.catch_up()
    later = await restored(world)
    assert [str(getattr(e, "text", "")) for e in later.transcript.entries][:2] == [
        "tell me",
        "half an answer",
    ]


async def test_a_long_answer_is_written_down_as_it_grows(world: World) -> None:
    await begin_answer(world)
    await world.caller.settle()
    assert world.journal.partials["m1"].text == "half an answer"
    # We were killed: nobody said how it ended.
    later = await restored(world)
    assert [str(getattr(e, "text", "")) for e in later.transcript.entries][:2] == [
        "tell me",
        "half an answer",
    ]
    # The server was not, and finished it.
    world.tell("assistant.message", messageId="m1", content="A whole answer.", toolRequests=[])
    latest = await restored(world)
    assert [str(getattr(e, "text", "")) for e in latest.transcript.entries][:2] == [
        "tell me",
        "A whole answer.",
    ]
    assert world.journal.partials == {}


async def test_a_text_that_the_server_takes_back_is_not_kept(world: World) -> None:
    await begin_answer(world)
    world.tell("session.error", errorType="query", message="Bad gateway")
    await world.caller.settle()
    assert world.journal.partials["m1"].state == "failed"
    fresh = World(world.folder)
    await begin_answer(fresh)
    fresh.tell("assistant.turn_retry", turnId="0", reason="overloaded")
    await fresh.caller.settle()
    assert fresh.journal.partials == {}


async def test_two_stopped_answers_stand_below_their_prompts(world: World) -> None:
    for number in ("1", "2"):
        await world.session.send(f"prompt {number}")
        world.tell("user.message", content=f"prompt {number}", messageId=f"u{number}")
        world.tell("assistant.turn_start", turnId=number)
        world.stream(f"answer {number}", f"m{number}")
        world.tell("abort", reason="user_initiated")
        world.tell("assistant.turn_end", turnId=number)
        world.tell("assistant.idle", ephemeral=True, aborted=True)
    later = await restored(world)
    texts = [
        str(entry.text)
        for entry in later.transcript.entries
        if isinstance(entry, UserMessage | AssistantMessage)
    ]
    assert texts == ["prompt 1", "answer 1", "prompt 2", "answer 2"]


# ---- handlers --------------------------------------------------------------------------------


@pytest.mark.allow_log
async def test_a_handler_that_fails_does_not_keep_the_others_from_the_event(world: World) -> None:
    seen: list[object] = []

    def broken(_event: object, _changes: object) -> None:
        raise ValueError("a bug")

    world.session.on(broken)
    leave = world.session.on(lambda event, _changes: seen.append(event))
    world.tell("user.message", content="hello", messageId="u1")
    assert len(seen) == 1
    leave()
    leave()
    world.tell("user.message", content="again", messageId="u2")
    assert len(seen) == 1


# ---- while nobody looks ------------------------------------------------------------------------


def joining(world: World) -> list[tuple[object, str]]:
    """Begin an answer whose deltas may wait; return a list of each event and the text at its time."""
    told: list[tuple[object, str]] = []
    world.tell("user.message", content="go", messageId="u1")
    world.tell("assistant.turn_start", turnId="0")
    world.session.may_join = lambda: True
    world.session.on(lambda event, _changes: told.append((getattr(event, "type", event), answer_of(world))))
    return told


def answer_of(world: World) -> str:
    entries = world.session.transcript.entries
    return next((str(entry.text) for entry in entries if isinstance(entry, AssistantMessage)), "")


def stream(world: World, *pieces: str) -> None:
    for piece in pieces:
        world.tell("assistant.message_delta", ephemeral=True, messageId="m", deltaContent=piece)


async def test_deltas_are_told_together_while_nobody_looks(world: World) -> None:
    told = joining(world)
    stream(world, "one ", "two ", "three")
    assert told == []
    async with asyncio.timeout(PATIENCE_S):
        while not told:
            await asyncio.sleep(0)
    assert told == [("assistant.message_delta", "one two three")]


async def test_no_event_overtakes_the_deltas_that_wait(world: World) -> None:
    told = joining(world)
    stream(world, "one ", "two")
    world.tell("session.title_changed", ephemeral=True, title="A title")
    assert told == [("assistant.message_delta", "one two"), ("session.title_changed", "one two")]
    stream(world, " three")
    world.session.session.tell(ConnectionLost(at=1.0))
    assert [text for _, text in told[2:]] == ["one two three"] * 2


async def test_events_that_mean_nothing_here_keep_no_deltas_apart(world: World) -> None:
    told = joining(world)
    for piece in ("one ", "two"):
        world.tell("assistant.streaming_delta", ephemeral=True, totalResponseSizeBytes=4)
        stream(world, piece)
    world.session.catch_up()
    assert told == [("assistant.message_delta", "one two")]


async def test_who_is_about_to_look_sees_all_and_then_every_delta(world: World) -> None:
    told = joining(world)
    stream(world, "one ", "two ")
    world.session.catch_up()
    world.session.may_join = lambda: False
    stream(world, "three ", "four")
    assert [text for _, text in told] == ["one two ", "one two three ", "one two three four"]
    await asyncio.sleep(0.05)
    assert len(told) == 3, "the timer finds nothing left"


async def test_a_flood_is_reduced_in_steps(world: World) -> None:
    told = joining(world)
    stream(world, *["x"] * 600)
    assert [len(text) for _, text in told] == [250, 500]


async def test_what_waits_is_there_before_history_is_read_and_when_we_go(world: World) -> None:
    told = joining(world)
    stream(world, "one ")
    world.session.catch_up()
    await world.caller.settle()
    assert [note.text for note in world.journal.partials.values()] == ["one "]
    world.session._history.is_loaded = False
    stream(world, "two")
    await world.session.load_history()
    assert told[1] == ("assistant.message_delta", "one two")


async def test_a_rewind_to_a_prompt_that_was_not_read_yet_reads_again(world: World) -> None:
    for number in range(6):
        world.tell("user.message", content=f"p{number}", messageId=f"u{number}")
    stored = list(world.tell.persisted)
    world.caller.history, world.caller.page_size = stored, 2
    session = world.another()
    await session.load_history()
    told: list[object] = []
    session.on(lambda event, _changes: told.append(event))
    tell = Told(session)
    world.caller.history = stored[:2]
    tell("session.snapshot_rewind", ephemeral=True, upToEventId=stored[2]["id"], eventsRemoved=4)
    await world.caller.settle()
    shown = [entry.text for entry in session.transcript.entries if isinstance(entry, UserMessage)]
    assert shown == ["p0", "p1"]
    assert told[-1] is None, "the handlers are told of a new transcript"
    assert not session.has_older


@pytest.mark.allow_log
async def test_a_rewind_to_a_prompt_that_was_not_read_yet_without_a_history_is_logged(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(4):
        world.tell("user.message", content=f"p{number}", messageId=f"u{number}")
    world.caller.history, world.caller.page_size = list(world.tell.persisted), 2
    session = world.another()
    await session.load_history()
    world.caller.history = HistoryUnreadable("s", "gone")
    tell = Told(session)
    tell("session.snapshot_rewind", ephemeral=True, upToEventId="unknown", eventsRemoved=4)
    await world.caller.settle()
    assert "cannot be read" in caplog.text
    assert [entry.id for entry in session.transcript.entries] == ["u2", "u3", "lost-e4"]


# ---- prompts that died with the server -------------------------------------------------------


@pytest.mark.fault(3)
@pytest.mark.parametrize(
    ("stored", "delivery"),
    [([], Delivery.UNCONFIRMED), (["e1"], Delivery.DELIVERED), (None, Delivery.DELIVERED)],
    ids=["lost", "stored", "not known"],
)
async def test_a_prompt_that_the_dead_server_had_not_stored_says_so_at_once(
    world: World, stored: list[str] | None, delivery: Delivery
) -> None:
    await world.session.send("hello")
    world.tell("user.message", content="hello", messageId="u1")
    events = [event for event in world.tell.persisted if stored and event["id"] in stored]
    world.caller.stored = None if stored is None else events
    world.session.session.connection_lost("signal 9")
    await world.caller.settle()
    assert world.prompts() == [("hello", delivery)]
    if delivery is Delivery.UNCONFIRMED:
        (prompt_id,) = world.journal.prompts
        assert world.session.forget_prompt(prompt_id) == "hello", "it can be sent again, on a click"
        await world.caller.settle()
        assert list(await world.journal.open_prompts("s")) == []

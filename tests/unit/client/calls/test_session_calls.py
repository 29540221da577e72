"""Calls about a session: what is sent, what is read, and that no answer of a wrong type raises."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S
from copilot_desktop.client.calls.limits import LimitCalls
from copilot_desktop.client.calls.models import ModelCalls
from copilot_desktop.client.calls.modes import ModeCalls
from copilot_desktop.client.calls.permission_settings import PermissionSettingCalls
from copilot_desktop.client.calls.queue import QueueCalls
from copilot_desktop.client.calls.session_state import SessionStateCalls
from copilot_desktop.client.errors import ConnectionClosed, ResponseError
from copilot_desktop.client.provider_options import NamedProvider, ProviderModel
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.protocol.model_selection import (
    ContextMisfit,
    CurrentModel,
    ModeChange,
    ModelSwitch,
    SessionMode,
)
from copilot_desktop.protocol.permission_settings import (
    AllowedPaths,
    ModeAnswer,
    PermissionLocation,
    PermissionMode,
    PermissionRule,
    RuleScope,
)
from copilot_desktop.protocol.permissions import OtherPermission, PermissionRequest, ReadPermission, RequestId
from copilot_desktop.protocol.queue import QueuedItem, QueueState, Withdrawal
from copilot_desktop.protocol.sending import AgentMode, OutgoingMessage, SendMode
from copilot_desktop.protocol.session_state import (
    Direction,
    EventPage,
    SessionActivity,
    SessionLimit,
    SessionSnapshot,
)
from tests.support.recording_caller import RecordingCaller, spoiled

Run = Callable[[RecordingCaller], Awaitable[Any]]


@dataclass(frozen=True)
class Case:
    """One call: what it sends for its arguments, and what it makes of an answer."""

    name: str
    run: Run
    method: str
    result: Any
    params: Mapping[str, Any] = field(default_factory=dict)
    answer: Any = None


RULE = PermissionRule("shell", "git:*")
ALPHA = NamedProvider(name="alpha", type="openai", base_url="http://h")
ONE = ProviderModel(id="m1", provider="alpha", supports_vision=True)
EVENT = {"type": "user.message", "id": "e1", "data": {"content": "x"}}

QUEUE = [
    Case(
        "read",
        lambda caller: QueueCalls(caller).read(),
        "session.queue.pendingItems",
        QueueState(
            (QueuedItem("3", "m3", "message", "first", "plan", "user"), QueuedItem("4", kind="command")),
            ("steer",),
            1,
            "m0",
        ),
        answer={
            "items": [
                {
                    "id": "3",
                    "messageId": "m3",
                    "kind": "message",
                    "displayText": "first",
                    "agentMode": "plan",
                    "source": "user",
                },
                {"id": "4", "kind": "command"},
                {"displayText": "no id"},
            ],
            "steeringMessages": ["steer"],
            "inFlightSteeringCount": 1.0,
            "withdrawableTurnMessageId": "m0",
        },
    ),
    Case(
        "remove",
        lambda caller: QueueCalls(caller).remove("3"),
        "session.queue.removeAt",
        True,
        {"id": "3"},
        {"removed": True},
    ),
    Case(
        "edit",
        lambda caller: QueueCalls(caller).edit("3", "new", display_prompt="shown"),
        "session.queue.updateText",
        True,
        {"id": "3", "prompt": "new", "displayPrompt": "shown"},
        {"updated": True},
    ),
    Case(
        "move",
        lambda caller: QueueCalls(caller).move("3", 0),
        "session.queue.moveItem",
        True,
        {"id": "3", "toPosition": 0},
        {"changed": True},
    ),
    Case(
        "send now",
        lambda caller: QueueCalls(caller).send_now("3"),
        "session.queue.sendNow",
        True,
        {"id": "3"},
        {"steered": True},
    ),
    Case(
        "withdraw",
        lambda caller: QueueCalls(caller).withdraw("m3", "text"),
        "session.queue.withdrawMessage",
        Withdrawal(was_removed=True, was_interrupted=True),
        {"messageId": "m3", "expectedPrompt": "text"},
        {"removed": True, "interrupted": True},
    ),
    Case(
        "insert",
        lambda caller: QueueCalls(caller).insert(1, OutgoingMessage("p", required_tool="bash")),
        "session.queue.insertAt",
        "9",
        {"position": 1, "message": {"prompt": "p", "requiredTool": "bash"}},
        {"id": "9"},
    ),
    Case(
        "duplicate",
        lambda caller: QueueCalls(caller).duplicate("3"),
        "session.queue.duplicateAt",
        "9",
        {"id": "3"},
        {"id": "9"},
    ),
    Case("clear", lambda caller: QueueCalls(caller).clear(), "session.queue.clear", None),
    Case(
        "remove most recent",
        lambda caller: QueueCalls(caller).remove_most_recent(),
        "session.queue.removeMostRecent",
        True,
        answer={"removed": True},
    ),
]

MODELS = [
    Case("mode", lambda caller: ModeCalls(caller).get(), "session.mode.get", "plan", answer="plan"),
    Case(
        "set mode",
        lambda caller: ModeCalls(caller).set(SessionMode.PLAN),
        "session.mode.set",
        ModeChange("blocked", False, True, ContextMisfit("Small", 9000, 8000), "too large", "compact it"),
        {"mode": "plan"},
        {
            "status": "blocked",
            "modeApplied": False,
            "modelChanged": True,
            "confirmation": {
                "targetModelDisplayName": "Small",
                "currentTokens": 9000.0,
                "targetLimit": 8000,
            },
            "message": "too large",
            "warning": "compact it",
        },
    ),
    Case(
        "set mode on an old server",
        lambda caller: ModeCalls(caller).set(SessionMode.INTERACTIVE),
        "session.mode.set",
        ModeChange(),
        {"mode": "interactive"},
        {"mode": "interactive"},
    ),
    Case(
        "current model",
        lambda caller: ModelCalls(caller).current(),
        "session.model.getCurrent",
        CurrentModel("m", "high", "default", "p"),
        answer={"modelId": "m", "reasoningEffort": "high", "contextTier": "default", "providerId": "p"},
    ),
    Case(
        "list models",
        lambda caller: ModelCalls(caller).list(skip_cache=True),
        "session.model.list",
        (ModelInfo("a/m", "M", context_tokens=64_000),),
        {"skipCache": True},
        {
            "list": [
                {
                    "id": "a/m",
                    "name": "M",
                    "capabilities": {"limits": {"max_prompt_tokens": 64000.0}},
                },
                {"name": "no id"},
            ]
        },
    ),
    Case(
        "switch model",
        lambda caller: ModelCalls(caller).switch(
            "m2", reasoning_effort="low", context_tier="long_context", requires_available=True
        ),
        "session.model.switchTo",
        ModelSwitch(
            "applied",
            CurrentModel("m2", "low"),
            True,
            ContextMisfit("M2", 2, 1),
            "later",
            "careful",
            ("old",),
        ),
        {
            "modelId": "m2",
            "reasoningEffort": "low",
            "contextTier": "long_context",
            "requireAvailable": True,
        },
        {
            "status": "applied",
            "modelState": {"modelId": "m2", "reasoningEffort": "low"},
            "deferred": True,
            "confirmation": {"targetModelDisplayName": "M2", "currentTokens": 2, "targetLimit": 1},
            "message": "later",
            "warning": "careful",
            "deprecationWarnings": ["old"],
        },
    ),
    Case(
        "switch model and take the effort back",
        lambda caller: ModelCalls(caller).switch("m2", reasoning_effort=None),
        "session.model.switchTo",
        ModelSwitch("applied", CurrentModel("m2")),
        {"modelId": "m2", "reasoningEffort": None},
        {"status": "applied", "modelId": "m2"},
    ),
    Case(
        "switch model on a server that names it only",
        lambda caller: ModelCalls(caller).switch("m2"),
        "session.model.switchTo",
        ModelSwitch("applied", CurrentModel("m2")),
        {"modelId": "m2"},
        {"status": "applied", "modelId": "m2"},
    ),
    Case(
        "reasoning effort",
        lambda caller: ModelCalls(caller).set_reasoning_effort("low"),
        "session.model.setReasoningEffort",
        "low",
        {"reasoningEffort": "low"},
        {"reasoningEffort": "low"},
    ),
    Case(
        "add providers",
        lambda caller: ModelCalls(caller).add_providers([ALPHA], [ONE]),
        "session.provider.add",
        (ModelInfo("alpha/m1", "alpha/m1"),),
        {
            "providers": [
                {"name": "alpha", "type": "openai", "baseUrl": "http://h", "wireApi": "completions"}
            ],
            "models": [{"id": "m1", "provider": "alpha", "capabilities": {"supports": {"vision": True}}}],
        },
        {"models": [{"id": "alpha/m1"}]},
    ),
]

PERMISSIONS = [
    Case(
        "mode",
        lambda caller: PermissionSettingCalls(caller).mode(),
        "session.permissions.getMode",
        "allow-all",
        answer={"mode": "allow-all"},
    ),
    Case(
        "set mode",
        lambda caller: PermissionSettingCalls(caller).set_mode(PermissionMode.ASSISTED),
        "session.permissions.setMode",
        ModeAnswer(is_accepted=True, mode="assisted"),
        {"mode": "assisted"},
        {"success": True, "mode": "assisted"},
    ),
    Case(
        "configure",
        lambda caller: PermissionSettingCalls(caller).configure(
            allow_reads=True,
            approved=[RULE],
            additional_folders=[Path("/more")],
            allowed_urls=["https://example.org"],
        ),
        "session.permissions.configure",
        True,
        {
            "approveAllReadPermissionRequests": True,
            "rules": {"approved": [{"kind": "shell", "argument": "git:*"}], "denied": []},
            "paths": {"additionalDirectories": [str(Path("/more"))]},
            "urls": {"initialAllowed": ["https://example.org"]},
        },
        {"success": True},
    ),
    Case(
        "configure nothing",
        lambda caller: PermissionSettingCalls(caller).configure(),
        "session.permissions.configure",
        True,
        answer={"success": True},
    ),
    Case(
        "modify rules",
        lambda caller: PermissionSettingCalls(caller).modify_rules(
            RuleScope.LOCATION, add=[RULE], remove=[PermissionRule("write")], remove_all=True
        ),
        "session.permissions.modifyRules",
        True,
        {
            "scope": "location",
            "add": [{"kind": "shell", "argument": "git:*"}],
            "remove": [{"kind": "write", "argument": None}],
            "removeAll": True,
        },
        {"success": True},
    ),
    Case(
        "reset",
        lambda caller: PermissionSettingCalls(caller).reset_session_approvals(include_location=True),
        "session.permissions.resetSessionApprovals",
        True,
        {"includeLocation": True},
        {"success": True},
    ),
    Case(
        "paths",
        lambda caller: PermissionSettingCalls(caller).paths(),
        "session.permissions.paths.list",
        AllowedPaths("/p", ("/p", "/tmp"), ("/x",)),
        answer={"primary": "/p", "directories": ["/p", "/tmp"], "sessionApprovedPaths": ["/x"]},
    ),
    Case(
        "add path",
        lambda caller: PermissionSettingCalls(caller).add_path(Path("/more")),
        "session.permissions.paths.add",
        True,
        {"path": str(Path("/more"))},
        {"success": True},
    ),
    Case(
        "resolve location",
        lambda caller: PermissionSettingCalls(caller).resolve_location(Path("/p")),
        "session.permissions.locations.resolve",
        PermissionLocation("k", "repo"),
        {"workingDirectory": str(Path("/p"))},
        {"locationKey": "k", "locationType": "repo"},
    ),
    Case(
        "apply location",
        lambda caller: PermissionSettingCalls(caller).apply_location(Path("/p")),
        "session.permissions.locations.apply",
        PermissionLocation("k", "dir", True, 1, 2, (RULE, PermissionRule("write"))),
        {"workingDirectory": str(Path("/p"))},
        {
            "locationKey": "k",
            "locationType": "dir",
            "changed": True,
            "appliedRuleCount": 1,
            "appliedDirectoryCount": 2.0,
            "appliedRules": [
                {"kind": "shell", "argument": "git:*"},
                {"kind": "write", "argument": None},
                {"argument": "no kind"},
            ],
        },
    ),
    Case(
        "add a rule of a location",
        lambda caller: PermissionSettingCalls(caller).add_location_approval("k", {"kind": "write"}),
        "session.permissions.locations.addToolApproval",
        True,
        {"locationKey": "k", "approval": {"kind": "write"}},
        {"success": True},
    ),
    Case(
        "pending",
        lambda caller: PermissionSettingCalls(caller).pending(),
        "session.permissions.pendingRequests",
        (
            PermissionRequest(RequestId("r1"), ReadPermission("read", {"path": "/x"})),
            PermissionRequest(RequestId("r2"), OtherPermission("")),
        ),
        answer={
            "items": [
                {"requestId": "r1", "request": {"kind": "read", "path": "/x"}},
                {"requestId": "r2", "request": "?"},
                {},
            ]
        },
    ),
]

STATE = [
    Case(
        "name", lambda caller: SessionStateCalls(caller).name(), "session.name.get", "N", answer={"name": "N"}
    ),
    Case(
        "rename",
        lambda caller: SessionStateCalls(caller).rename("N"),
        "session.name.set",
        None,
        {"name": "N"},
    ),
    Case(
        "snapshot",
        lambda caller: SessionStateCalls(caller).snapshot(),
        "session.metadata.snapshot",
        SessionSnapshot(
            session_id="s1",
            name="N",
            is_name_given=True,
            folder="/p",
            git_root="/",
            repository="a/b",
            branch="main",
            mode="plan",
            model="m",
            client_name="c",
            started_at=1.0,
            modified_at=2.0,
            workspace_folder="/w",
            is_used_elsewhere=True,
            is_remote=True,
            max_ai_credits=50.0,
        ),
        answer={
            "sessionId": "s1",
            "summary": "S",
            "workingDirectory": "/p",
            "currentMode": "plan",
            "selectedModel": "m",
            "clientName": "c",
            "startTime": "1970-01-01T00:00:01Z",
            "modifiedTime": "1970-01-01T00:00:02Z",
            "workspacePath": "/w",
            "alreadyInUse": True,
            "isRemote": True,
            "sessionLimits": {"maxAiCredits": 50},
            "workspace": {
                "name": "N",
                "user_named": True,
                "git_root": "/",
                "repository": "a/b",
                "branch": "main",
            },
        },
    ),
    Case(
        "activity",
        lambda caller: SessionStateCalls(caller).activity(),
        "session.metadata.activity",
        SessionActivity(can_abort=True, has_work=True),
        answer={"abortable": True, "hasActiveWork": True},
    ),
    Case(
        "is processing",
        lambda caller: SessionStateCalls(caller).is_processing(),
        "session.metadata.isProcessing",
        True,
        answer={"processing": True},
    ),
    Case(
        "set working directory",
        lambda caller: SessionStateCalls(caller).set_working_directory(Path("/p")),
        "session.metadata.setWorkingDirectory",
        "/p",
        {"workingDirectory": str(Path("/p"))},
        {"workingDirectory": "/p"},
    ),
    Case(
        "update options",
        lambda caller: SessionStateCalls(caller).update_options(
            streaming=False, available_tools=(), excluded_tools=["bash"], disabled_skills=["x"]
        ),
        "session.options.update",
        True,
        {
            "enableStreaming": False,
            "availableTools": [],
            "excludedTools": ["bash"],
            "disabledSkills": ["x"],
            "toolFilterPrecedence": "excluded",
        },
        {"success": True},
    ),
    Case(
        "set a limit",
        lambda caller: LimitCalls(caller).set(50),
        "session.options.update",
        None,
        {"sessionLimits": {"maxAiCredits": 50}},
        {"success": True},
    ),
    Case(
        "remove the limit",
        lambda caller: LimitCalls(caller).set(None),
        "session.options.update",
        None,
        {"sessionLimits": None},
        {"success": True},
    ),
    Case(
        "send messages",
        lambda caller: SessionStateCalls(caller).send_messages(
            [OutgoingMessage("a"), OutgoingMessage("b", "B")],
            mode=SendMode.IMMEDIATE,
            agent_mode=AgentMode.PLAN,
            prepend=True,
        ),
        "session.sendMessages",
        ("m1", "m2"),
        {
            "messages": [{"prompt": "a"}, {"prompt": "b", "displayPrompt": "B"}],
            "mode": "immediate",
            "agentMode": "plan",
            "prepend": True,
        },
        {"messageIds": ["m1", "m2"]},
    ),
    Case(
        "interrupt",
        lambda caller: SessionStateCalls(caller).interrupt_turn(flush_queued=False),
        "session.interruptMainTurn",
        True,
        {"flushQueued": False},
        {"interrupted": True},
    ),
    Case("suspend", lambda caller: SessionStateCalls(caller).suspend(), "session.suspend", None),
    Case(
        "messages",
        lambda caller: SessionStateCalls(caller).messages(),
        "session.getMessages",
        (EVENT,),
        answer={"events": [EVENT, None]},
    ),
    Case(
        "read events",
        lambda caller: SessionStateCalls(caller).read_events(
            "c0",
            max_events=5,
            direction=Direction.BACKWARD,
            kinds=["user.message"],
            include_ephemeral=True,
            include_sub_agents=False,
        ),
        "session.eventLog.read",
        EventPage((EVENT,), "c1", has_more=True, is_expired=True),
        {
            "cursor": "c0",
            "max": 5,
            "direction": "backward",
            "types": ["user.message"],
            "includeEphemeral": True,
            "agentScope": "primary",
        },
        {"events": [EVENT, 4], "cursor": "c1", "hasMore": True, "cursorStatus": "expired"},
    ),
    Case(
        "event tail",
        lambda caller: SessionStateCalls(caller).event_tail(),
        "session.eventLog.tail",
        "c9",
        answer={"cursor": "c9"},
    ),
]

CASES = [
    pytest.param(case, id=f"{group}: {case.name}")
    for group, cases in (
        ("queue", QUEUE),
        ("models", MODELS),
        ("permissions", PERMISSIONS),
        ("state", STATE),
    )
    for case in cases
]


@pytest.mark.parametrize("case", CASES)
async def test_a_call(case: Case) -> None:
    caller = RecordingCaller(case.answer)
    assert await case.run(caller) == case.result
    assert caller.last == (case.method, dict(case.params))


@pytest.mark.parametrize("case", CASES)
async def test_answers_of_wrong_types_never_raise(case: Case) -> None:
    wanted = type(case.result)
    for answer in spoiled(case.answer if isinstance(case.answer, dict) else {}):
        result = await case.run(RecordingCaller(answer))
        assert type(result) is wanted, answer


ITEM_CALLS: list[tuple[Run, Any]] = [
    (lambda caller: QueueCalls(caller).remove("3"), False),
    (lambda caller: QueueCalls(caller).edit("3", "x"), False),
    (lambda caller: QueueCalls(caller).move("3", 1), False),
    (lambda caller: QueueCalls(caller).send_now("3"), False),
    (lambda caller: QueueCalls(caller).duplicate("3"), ""),
]


@pytest.mark.parametrize(("run", "nothing"), ITEM_CALLS)
async def test_an_item_that_has_left_the_queue_is_no_error(run: Run, nothing: Any) -> None:
    gone = ResponseError(-32602, "unknown queue item id '3'")
    assert await run(RecordingCaller(gone)) == nothing
    other = ResponseError(-32603, "session not found")
    with pytest.raises(ResponseError, match="not found"):
        await run(RecordingCaller(other))


async def test_what_goes_wrong_on_the_way_reaches_the_caller() -> None:
    lost = RecordingCaller(ConnectionClosed("the agent ended"))
    with pytest.raises(ConnectionClosed):
        await QueueCalls(lost).read()
    with pytest.raises(ConnectionClosed):
        await QueueCalls(lost).remove("3")


async def test_what_makes_no_sense_is_not_sent() -> None:
    caller = RecordingCaller({})
    with pytest.raises(ValueError, match="place"):
        await QueueCalls(caller).move("3", -1)
    with pytest.raises(ValueError, match="place"):
        await QueueCalls(caller).insert(-1, OutgoingMessage("x"))
    with pytest.raises(ValueError, match="empty"):
        await SessionStateCalls(caller).rename(" ")
    with pytest.raises(ValueError, match="no message"):
        await SessionStateCalls(caller).send_messages([])
    with pytest.raises(ValueError, match="beta"):
        await ModelCalls(caller).add_providers([ALPHA], [ProviderModel(id="m", provider="beta")])
    with pytest.raises(ValueError, match="not a valid SessionMode"):
        await ModeCalls(caller).set("bogus")  # type: ignore[arg-type] # what a script may do
    assert caller.calls == []


async def test_defaults_are_left_to_the_server() -> None:
    caller = RecordingCaller({})
    await ModelCalls(caller).list()
    await ModelCalls(caller).switch("m")
    await PermissionSettingCalls(caller).reset_session_approvals()
    await SessionStateCalls(caller).interrupt_turn()
    await SessionStateCalls(caller).update_options()
    await SessionStateCalls(caller).read_events()
    await QueueCalls(caller).edit("3", "new")
    assert [params for _, params, _ in caller.calls] == [
        {},
        {"modelId": "m"},
        {},
        {},
        {},
        {"direction": "forward", "includeEphemeral": False, "agentScope": "all"},
        {"id": "3", "prompt": "new"},
    ]


async def test_a_long_poll_is_given_its_time() -> None:
    caller = RecordingCaller({})
    await SessionStateCalls(caller).read_events(wait_ms=60_000)
    _, params, timeout_s = caller.calls[-1]
    assert params["waitMs"] == 60_000
    assert timeout_s == CALL_TIMEOUT_S + 60


def test_a_switch_that_waits_is_not_applied() -> None:
    assert ModelSwitch("applied").is_applied
    assert not ModelSwitch("applied", is_deferred=True).is_applied
    assert not ModelSwitch("needs-confirmation").is_applied


@pytest.mark.parametrize(
    ("answer", "limit"),
    [
        ({"sessionLimits": {"maxAiCredits": 50}}, SessionLimit(50.0)),
        ({"sessionLimits": None}, SessionLimit()),
        ({"sessionLimits": {"maxAiCredits": "many"}}, SessionLimit()),
        # An old CLI knows no limits.
        ({"sessionId": "s1"}, None),
        ("odd", None),
    ],
)
async def test_the_limit_of_a_session(answer: Any, limit: SessionLimit | None) -> None:
    caller = RecordingCaller(answer)
    assert await LimitCalls(caller).get() == limit
    assert [method for method, _, _ in caller.calls] == ["session.metadata.snapshot"]


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [({"prediction": {"recommendedCap": 413}}, 413.0), ({"kind": "unavailable"}, None), (7, None)],
)
async def test_the_limit_that_suits_a_model(answer: Any, wanted: float | None) -> None:
    caller = RecordingCaller(answer)
    assert await LimitCalls(caller).recommended() == wanted
    assert [method for method, _, _ in caller.calls] == ["session.limitPrediction.predict"]

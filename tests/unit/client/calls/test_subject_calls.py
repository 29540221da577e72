"""Calls by subject: what is sent, how long is waited, and what is read from the answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S
from copilot_desktop.client.calls.plan import PlanCalls
from copilot_desktop.client.errors import ConnectionClosed, MethodUnsupported, ResponseError
from copilot_desktop.protocol.account import (
    LoginStep,
)
from copilot_desktop.protocol.history import (
    Rewind,
)
from copilot_desktop.protocol.mcp import (
    McpServerConfig,
)
from copilot_desktop.protocol.plan import Todo, TodoDependency, Todos
from copilot_desktop.protocol.results import EpochSeconds
from copilot_desktop.protocol.usage import (
    QuotaSnapshot,
)
from tests.support.call_cases.account import ACCOUNT
from tests.support.call_cases.case import AT_ONE, Case
from tests.support.call_cases.extensions import CUSTOMIZATIONS, MCP
from tests.support.call_cases.history import HISTORY, USAGE
from tests.support.call_cases.plans_and_tasks import PLAN_AND_FILES, TASKS_AND_NOTES
from tests.support.recording_caller import RecordingCaller, spoiled

CASES = [*HISTORY, *USAGE, *PLAN_AND_FILES, *TASKS_AND_NOTES, *MCP, *CUSTOMIZATIONS, *ACCOUNT]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.method)
async def test_a_call_says_what_it_is_asked_to_and_reads_the_answer(case: Case) -> None:
    caller = RecordingCaller(case.answer)
    assert await case.run(caller) == case.result
    ((method, params, timeout_s),) = caller.calls
    assert (method, params) == (case.method, dict(case.params))
    if case.patience_s == -1:
        assert timeout_s is not None
        assert timeout_s > CALL_TIMEOUT_S
    else:
        assert timeout_s == case.patience_s


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.method)
async def test_no_answer_of_a_wrong_type_raises(case: Case) -> None:
    answers = spoiled(case.answer) if isinstance(case.answer, Mapping) else spoiled({})
    for answer in answers:
        await case.run(RecordingCaller(answer))


@pytest.mark.parametrize("error", [ConnectionClosed("gone"), ResponseError(-32603, "no"), TimeoutError()])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.method)
async def test_what_goes_wrong_reaches_the_caller(case: Case, error: Exception) -> None:
    with pytest.raises(type(error)):
        await case.run(RecordingCaller(error))


async def test_todos_of_a_cli_that_does_not_tell_dependencies() -> None:
    class Old(RecordingCaller):
        async def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
            if method.endswith("WithDependencies"):
                raise MethodUnsupported(method, "1.0.60", ResponseError(-32601, "Unhandled method"))
            return await super().call(method, *args, **kwargs)

    old = Old({"rows": [{"id": "a"}]})
    assert await PlanCalls(old).todos() == Todos(rows=(Todo(id="a"),))
    assert old.last == ("session.plan.readSqlTodos", {})


def test_what_is_read_off_results() -> None:
    assert Rewind(outcome="success").succeeded
    assert not Rewind(outcome="rollback-incomplete").succeeded
    assert LoginStep(kind="error").is_last
    assert not LoginStep(kind="awaiting").is_last
    both = QuotaSnapshot(reset_date=AT_ONE, reset_epoch_ms=EpochSeconds(5.0))
    assert both.resets_at == 1.0
    assert QuotaSnapshot(reset_epoch_ms=AT_ONE).resets_at == 1.0
    assert Todos(dependencies=(TodoDependency(todo_id="b", depends_on="a"),)).waits_for("a") == ()


def test_secrets_of_a_configuration_are_not_shown() -> None:
    config = McpServerConfig(command="py", environ={"KEY": "hidden"}, headers={"H": "hidden"})
    assert "hidden" not in repr(config)
    assert "hidden" not in str(config)

"""The controls of a session: its model, its speed, its budget, what it uses."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from copilot_desktop import product
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.events import (
    AgentIdle,
    MessageDelta,
    ModelChanged,
    ModelUsage,
    SessionIdle,
    SessionLimitChanged,
    ToolStarted,
    UsageInfo,
)
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.protocol.model_selection import ContextMisfit, CurrentModel, ModelSwitch
from copilot_desktop.protocol.results import EpochSeconds
from copilot_desktop.protocol.session_state import SessionLimit
from copilot_desktop.protocol.usage import ContextInfo, QuotaSnapshot
from copilot_desktop.session.entries import EntryId, UserMessage
from copilot_desktop.session.transcript import Activity, EntryList, Transcript, Updated
from copilot_desktop.viewmodels.model_rows import Source, model_rows, short_size
from copilot_desktop.viewmodels.session_budget import BudgetReached, BudgetUnit
from copilot_desktop.viewmodels.session_usage import quota_words, used_share
from copilot_desktop.viewmodels.token_speed import SpeedMeter
from tests.support.fake_controls import FakeControls

pytestmark = pytest.mark.usefixtures("qapp")

MODELS = (
    ModelInfo(
        "claude", "Claude Sonnet", context_tokens=200_000, reasoning_efforts=("low", "high"), multiplier=1
    ),
    ModelInfo("gpt", "GPT", context_tokens=128_000, multiplier=0),
    ModelInfo("closed", "Closed", is_enabled=False),
)


def make(model: str = "claude", activity: Activity = Activity.IDLE) -> FakeControls:
    return FakeControls(lambda: Transcript(model=model, activity=activity), account_models=MODELS)


def call(tokens: int = 100, **fields: object) -> ModelUsage:
    return ModelUsage(input_tokens=tokens, output_tokens=0, **fields)  # type: ignore[arg-type]


# ---- the list of models --------------------------------------------------------------------------


def test_models_stand_in_groups_with_what_is_known_of_them() -> None:
    rows = model_rows(MODELS, "", source=Source.COPILOT)
    assert [(row.name, row.detail) for row in rows] == [
        ("GitHub Copilot", ""),
        ("Claude Sonnet", "200k · 1×"),
        ("GPT", "128k · 0×"),
        ("Closed", ""),
    ]
    assert [row.why_not for row in rows] == ["", "", "", "Not enabled for your account"]


def test_every_word_of_a_search_must_be_there() -> None:
    rows = model_rows(MODELS, "son CLAU", source=Source.COPILOT)
    assert [row.model_id for row in rows] == ["", "claude"]
    assert model_rows(MODELS, "nothing", source=Source.COPILOT) == ()


def test_recents_stand_above_a_long_list_only() -> None:
    many = tuple(ModelInfo(f"m{n}", f"Model {n}") for n in range(20))
    rows = model_rows(many, "", source=Source.COPILOT, recents=("m7", "gone", "m3"))
    assert [row.name for row in rows[:4]] == ["Recent", "Model 7", "Model 3", "GitHub Copilot"]
    assert model_rows(MODELS, "", source=Source.COPILOT, recents=("gpt",))[0].name == "GitHub Copilot"


def test_a_provider_that_lists_nothing_takes_the_name_that_was_typed() -> None:
    own = (ModelInfo("qwen", "qwen"),)
    rows = model_rows(own, "llama", source=Source.OWN, provider="localhost", takes_any=True)
    assert [(row.model_id, row.is_typed) for row in rows] == [("", False), ("llama", True)]
    rows = model_rows(own, "qwen", source=Source.OWN, provider="localhost", takes_any=True)
    assert [row.model_id for row in rows] == ["", "qwen"]
    assert model_rows(MODELS, "llama", source=Source.COPILOT) == ()


def test_sizes() -> None:
    assert [short_size(n) for n in (800, 128_000, 1_000_000, 1_048_576)] == ["800", "128k", "1M", "1M"]


# ---- changing it ---------------------------------------------------------------------------------


def test_a_change_is_sent_kept_and_remembered() -> None:
    controls = make()
    controls.models.choose("gpt")
    assert controls.server.calls == [("switch", "gpt", "")]
    assert controls.recent == ["gpt"]
    assert not controls.models.is_for_next_turn


def test_a_change_in_mid_turn_waits_for_the_next_and_says_so() -> None:
    model = "claude"
    controls = FakeControls(lambda: Transcript(model=model), account_models=MODELS)
    controls.server.switched = ModelSwitch(status="applied", model=CurrentModel(), is_deferred=True)
    controls.models.choose("gpt")
    assert (controls.models.model, controls.models.chosen) == ("claude", "gpt")
    assert controls.models.is_for_next_turn
    model = "gpt"
    controls.conversation.tell(ModelChanged(model="gpt", previous="claude"))
    assert (controls.models.model, controls.models.chosen) == ("gpt", "gpt")
    assert not controls.models.is_for_next_turn


def test_what_a_server_refuses_is_not_shown_as_chosen() -> None:
    controls = make()
    misfit = ContextMisfit("GPT", 150_000, 128_000)
    controls.server.switched = ModelSwitch(status="pending", model=CurrentModel(), misfit=misfit)
    controls.models.choose("gpt")
    assert controls.models.chosen == "claude"
    assert "150000" in str(controls.failures[0].args[0])
    controls.server.failure = MethodUnsupported(
        "session.model.switchTo", "1.0.1", ResponseError(-32601, "unknown")
    )
    controls.models.choose("gpt")
    assert controls.models.why_not


def test_an_effort_is_sent_with_the_model_and_kept() -> None:
    controls = make()
    assert controls.models.efforts == ("low", "high")
    controls.models.choose_effort("high")
    assert controls.server.calls == [("switch", "claude", "high")]
    assert controls.kept.reasoning_effort == "high"
    assert controls.models.effort == "high"
    # The next model does not know it.
    controls.models.choose("gpt")
    assert controls.server.calls[-1] == ("switch", "gpt", None)
    assert controls.kept.reasoning_effort == ""


def test_an_effort_is_taken_back_on_an_old_server_as_well() -> None:
    controls = make()
    controls.server.switched = ModelSwitch(status="", model=CurrentModel("claude"))
    controls.models.choose_effort("high")
    controls.models.choose_effort("")
    assert controls.server.calls[1:] == [("switch", "claude", None), ("set_reasoning_effort", "")]
    assert controls.models.effort == ""


# ---- speed ---------------------------------------------------------------------------------------


def test_the_speed_is_the_average_of_three_seconds() -> None:
    meter = SpeedMeter()
    assert meter.speed(0) is None
    for tenth in range(50):
        meter.add(tenth / 10, 40)
    # 400 characters a second, four to a token.
    assert meter.speed(4.9) == pytest.approx(100, rel=0.05)
    assert meter.speed(9) is None


def test_characters_of_a_token_are_learned_from_what_the_provider_tells() -> None:
    meter = SpeedMeter()
    meter.add(0, 1000)
    meter.told(500)
    meter.add(10, 600)
    assert meter.speed(10) == pytest.approx(300 / 1)
    # A thought that was never shown says nothing about the text.
    meter.told(100_000)
    assert meter.speed(10) == pytest.approx(300 / 1)


def test_the_history_keeps_two_minutes() -> None:
    meter = SpeedMeter()
    for second in range(300):
        meter.add(second, 4)
        meter.sample(second)
    history = meter.history(299)
    assert len(history) == 121
    assert (history[0][0], history[-1][0]) == (120, 0)


# ---- budget --------------------------------------------------------------------------------------


def test_without_a_budget_calls_are_counted_and_nothing_stops() -> None:
    controls = make(activity=Activity.RUNNING)
    controls.conversation.tell(call(10**9))
    controls.conversation.tell(ToolStarted())
    assert controls.stops == 0
    assert controls.budget.tokens_used == 10**9
    controls.budget.check()


def test_a_budget_warns_then_stops_the_turn_after_the_call_and_sends_nothing_more() -> None:
    controls = make(activity=Activity.RUNNING)
    controls.budget.set_limit(BudgetUnit.TOKENS, 1000)
    controls.conversation.tell(call(799))
    budget = controls.budget
    told = [(budget.is_near, budget.is_reached)]
    for tokens in (1, 300):
        controls.conversation.tell(call(tokens))
        told.append((budget.is_near, budget.is_reached))
    assert told == [(False, False), (True, False), (True, True)]
    # An answer that ends here is whole; only what would go on is stopped.
    assert controls.stops == 0
    controls.conversation.tell(ToolStarted())
    controls.conversation.tell(ToolStarted())
    assert controls.stops == 1
    assert controls.conversation.budget_stops == [("tokens", 1000, 1100)]
    with pytest.raises(BudgetReached):
        controls.budget.check()
    controls.budget.allow_more()
    assert controls.budget.limit == 2100
    controls.budget.check()
    controls.budget.remove()
    assert controls.budget.unit is None


def test_a_budget_of_credits_counts_credits() -> None:
    controls = make()
    controls.budget.set_limit(BudgetUnit.CREDITS, 2)
    controls.conversation.tell(call(10**6, ai_credits=1.5))
    assert controls.budget.fraction == 0.75
    controls.conversation.tell(call(10**6, ai_credits=1.0))
    assert controls.budget.is_reached
    assert controls.kept.credits_used == 2.5


# ---- the limit of the server ---------------------------------------------------------------------


def test_a_limit_of_the_server_is_read_set_and_removed() -> None:
    controls = make()
    limit, server = controls.limit, controls.server
    server.limit, server.recommended = SessionLimit(40), 413
    limit.watch(True)
    assert (limit.why_not, limit.max_credits, limit.recommended) == ("", 40, 413)
    limit.set(29.9)
    assert server.calls == [], "the CLI refuses less than 30"
    limit.set(50)
    limit.set(None)
    assert server.calls == [("set_limit", 50), ("set_limit", None)]
    assert limit.max_credits is None
    controls.conversation.tell(SessionLimitChanged(max_ai_credits=60))
    assert limit.max_credits == 60


def test_where_the_server_keeps_no_limit_the_reason_is_said() -> None:
    controls = make()
    controls.server.limit = None
    controls.limit.watch(True)
    assert controls.limit.why_not == "This CLI keeps no limit of its own."
    controls.limit.set(50)
    assert controls.server.calls == []
    # One that says yes and does nothing.
    silent = make()
    silent.server.limit = None
    silent.limit.set(50)
    assert silent.limit.why_not
    assert silent.failures == []


def test_credits_are_counted_for_models_of_the_account_only() -> None:
    controls = make(product.DEMO_MODEL_ID)
    controls.limit.watch(True)
    assert "another" in controls.limit.why_not
    controls.limit.set(50)
    assert controls.server.calls == []


# ---- usage ---------------------------------------------------------------------------------------


def test_figures_are_asked_for_only_while_somebody_looks() -> None:
    controls = make()
    controls.server.context = ContextInfo(total_tokens=10)
    controls.conversation.tell(UsageInfo(current_tokens=1, token_limit=2))
    assert controls.usage.figures.context is None
    seen: list[ContextInfo | None] = []
    controls.usage.changed.connect(lambda: seen.append(controls.usage.figures.context))
    controls.usage.watch(True)
    assert seen == [ContextInfo(total_tokens=10)]
    controls.usage.watch(False)
    controls.server.context = ContextInfo(total_tokens=20)
    controls.conversation.tell(UsageInfo(current_tokens=1, token_limit=2))
    assert len(seen) == 1


def test_a_turn_has_its_own_sum() -> None:
    controls = make()
    controls.conversation.tell(call(100, ai_credits=0.5))
    controls.conversation.tell(call(50))
    assert (controls.usage.turn.input_tokens, controls.usage.turn.ai_credits) == (150, 0.5)
    controls.conversation.tell(SessionIdle())
    assert controls.usage.turn.input_tokens == 150
    controls.conversation.tell(call(7))
    assert (controls.usage.turn.input_tokens, controls.usage.turn.ai_credits) == (7, None)


def test_compaction_takes_the_focus_along() -> None:
    transcript = Transcript()
    controls = FakeControls(lambda: transcript)
    controls.usage.compact("the parser")
    assert controls.server.calls == []
    assert controls.usage.why_not_compact == "There is nothing to compact yet."
    transcript = Transcript(entries=EntryList((UserMessage(EntryId("u"), "Hello"),)))
    controls.usage.compact(" the parser ")
    assert controls.server.calls == [("compact", "the parser")]
    assert not controls.usage.is_compacting


def test_quota_warns_once_for_each_step() -> None:
    controls = make()
    warned: list[tuple[str, float]] = []
    controls.usage.quota_warned.connect(lambda name, step: warned.append((name, step)))
    for used in (40, 51, 60, 76, 91, 96, 97):
        quota = QuotaSnapshot(entitlement=100, used=used, remaining_percent=100 - used)
        controls.conversation.tell(call(1, quotas={"premium_interactions": quota}))
    assert [step for _name, step in warned] == [0.5, 0.75, 0.9, 0.95]
    controls.conversation.tell(
        call(
            1, quotas={"premium_interactions": QuotaSnapshot(entitlement=100, used=0, remaining_percent=100)}
        )
    )
    assert controls.usage.figures.quotas["premium_interactions"].used == 0


def test_quota_in_words() -> None:
    assert quota_words("premium_interactions", QuotaSnapshot(entitlement=300, remaining_percent=90)) == (
        "270 of 300 premium requests left."
    )
    assert quota_words("chat", QuotaSnapshot(is_unlimited=True)) == "Unlimited chat requests."
    assert quota_words("odd_name", QuotaSnapshot()) == ""
    assert used_share(QuotaSnapshot(is_unlimited=True)) is None
    assert quota_words(
        "chat", QuotaSnapshot(remaining_percent=50, reset_date=EpochSeconds(86_400))
    ).startswith("50 % of the chat requests left, renewed on 1970-01-0")


def test_nothing_ticks_when_nothing_streams(qapp: QApplication) -> None:
    controls = make()
    assert not controls.speed.is_ticking
    controls.conversation.tell(call())
    assert not controls.speed.is_ticking
    piece = MessageDelta(message_id="m", text="Hello")
    controls.conversation.tell(piece, (Updated(0, EntryId("m"), "Hello"),))
    told = [controls.speed.is_ticking]
    controls.conversation.tell(AgentIdle())
    told.append(controls.speed.is_ticking)
    assert told == [True, False]
    assert controls.speed.tokens_per_s is None

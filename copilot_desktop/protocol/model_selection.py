"""Mode and model of a session: answers to `session.mode.*` and `session.model.*`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.methods import ModelInfo


class SessionMode(StrEnum):
    """How the agent of a session works.

    INTERACTIVE stops after each answer. PLAN only plans, and asks before it leaves the mode.
    AUTOPILOT goes on by itself until it says that it is done; it allows nothing by itself.
    """

    INTERACTIVE = "interactive"
    PLAN = "plan"
    AUTOPILOT = "autopilot"


@dataclass(frozen=True, slots=True)
class ContextMisfit:
    """The conversation is larger than the wanted model's context; it needs compacting first."""

    model_name: str = ""
    current_tokens: int = 0
    limit_tokens: int = 0

    @staticmethod
    def parse(data: JsonFields) -> ContextMisfit:
        return ContextMisfit(
            data.text("targetModelDisplayName"),
            data.number("currentTokens") or 0,
            data.number("targetLimit") or 0,
        )


@dataclass(frozen=True, slots=True)
class ModeChange:
    """Answer to `session.mode.set`.

    Attributes:
        status: about the model that goes with the mode, "unchanged" when there is none.
        is_applied: the session is in the wanted mode now.
        is_model_changed: another model went with the mode.
        misfit: why a model was not changed, None when nothing is in the way.
        message, warning: the server's words, foreign text.
    """

    status: str = ""
    is_applied: bool = True
    is_model_changed: bool = False
    misfit: ContextMisfit | None = None
    message: str = ""
    warning: str = ""

    @staticmethod
    def parse(answer: Any) -> ModeChange:
        # Old servers answer with the new mode only.
        data = JsonFields(answer)
        return ModeChange(
            status=data.text("status"),
            is_applied=data.flag("modeApplied", default=True),
            is_model_changed=data.flag("modelChanged"),
            misfit=ContextMisfit.parse(data.inner("confirmation")) if "confirmation" in data else None,
            message=data.text("message"),
            warning=data.text("warning"),
        )


@dataclass(frozen=True, slots=True)
class CurrentModel:
    """Answer to `session.model.getCurrent`.

    Attributes:
        id: "" for the account's default that is not settled yet.
        reasoning_effort: "" for the model's own.
        context_tier: "default" or "long_context", "" when not told.
        provider_id: whose model it is, "" when there is only one provider.
    """

    id: str = ""
    reasoning_effort: str = ""
    context_tier: str = ""
    provider_id: str = ""

    @staticmethod
    def parse(answer: Any) -> CurrentModel:
        data = JsonFields(answer)
        return CurrentModel(
            data.text("modelId"),
            data.text("reasoningEffort"),
            data.text("contextTier"),
            data.text("providerId"),
        )


@dataclass(frozen=True, slots=True)
class ModelSwitch:
    """Answer to `session.model.switchTo`.

    Attributes:
        status: "applied", or why not.
        model: what the session uses now, or will use when it `is_deferred`.
        is_deferred: it waits for the running turn.
        misfit: the conversation does not fit; None when it does.
        message, warning, deprecations: the server's words, foreign text.
    """

    status: str = ""
    model: CurrentModel = CurrentModel()
    is_deferred: bool = False
    misfit: ContextMisfit | None = None
    message: str = ""
    warning: str = ""
    deprecations: tuple[str, ...] = ()

    @property
    def is_applied(self) -> bool:
        return self.status == "applied" and not self.is_deferred

    @staticmethod
    def parse(answer: Any) -> ModelSwitch:
        data = JsonFields(answer)
        state = data.inner("modelState").raw or {"modelId": data.text("modelId")}
        return ModelSwitch(
            status=data.text("status"),
            model=CurrentModel.parse(state),
            is_deferred=data.flag("deferred"),
            misfit=ContextMisfit.parse(data.inner("confirmation")) if "confirmation" in data else None,
            message=data.text("message"),
            warning=data.text("warning"),
            deprecations=data.texts("deprecationWarnings"),
        )


def parse_models(answer: Any, name: str) -> tuple[ModelInfo, ...]:
    """Read the models in the list under `name`; items without an id are left out."""
    found = (ModelInfo.parse(item.raw) for item in JsonFields(answer).items(name))
    return tuple(model for model in found if model is not None)

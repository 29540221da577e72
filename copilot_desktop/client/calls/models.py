"""The model of a session, those it can change to, and the servers they are on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.client.provider_options import NamedProvider, ProviderModel, check_registry
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.protocol.model_selection import CurrentModel, ModelSwitch, parse_models


class ModelCalls:
    """The models of one session."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def current(self) -> CurrentModel:
        """`session.model.getCurrent`."""
        return CurrentModel.parse(await self._session.call(methods.MODEL_GET_CURRENT))

    async def list(self, *, skip_cache: bool = False) -> tuple[ModelInfo, ...]:
        """`session.model.list`: those of the registry and of the account.

        Nothing for a session with a single `ProviderConfig`: its server is not asked.
        """
        params = {"skipCache": True} if skip_cache else {}
        return parse_models(await self._session.call(methods.MODEL_LIST, params), "list")

    async def switch(
        self,
        model_id: str,
        *,
        reasoning_effort: str | None = "",
        context_tier: str = "",
        requires_available: bool = False,
    ) -> ModelSwitch:
        """`session.model.switchTo`: use another model from the next request on.

        Args:
            model_id: the server takes one it does not know, and the next prompt fails then;
                only `provider/id` of a registry is checked.
            reasoning_effort: "" leaves the one that is set, None takes it back to the model's own. CLI
                1.0.64 leaves it then, too: `set_reasoning_effort` takes "" for that.
            context_tier: "default" or "long_context".
            requires_available: refuse a model that the account does not have.
        """
        params: dict[str, Any] = {"modelId": model_id}
        if reasoning_effort != "":
            params["reasoningEffort"] = reasoning_effort
        if context_tier:
            params["contextTier"] = context_tier
        if requires_available:
            params["requireAvailable"] = True
        return ModelSwitch.parse(await self._session.call(methods.MODEL_SWITCH_TO, params))

    async def set_reasoning_effort(self, effort: str) -> str:
        """`session.model.setReasoningEffort`: return what holds now; the server takes any word."""
        answer = await self._session.call(methods.MODEL_SET_REASONING_EFFORT, {"reasoningEffort": effort})
        return JsonFields(answer).text("reasoningEffort")

    async def add_providers(
        self, providers: Sequence[NamedProvider], models: Sequence[ProviderModel]
    ) -> tuple[ModelInfo, ...]:
        """`session.provider.add`: more model servers; return the models that are new.

        The server refuses it to a session that was created with a single `ProviderConfig`.

        Raises:
            ValueError: a name is doubled, or a model is on none of `providers`.
        """
        check_registry(providers, models)
        answer = await self._session.call(
            methods.PROVIDER_ADD,
            {
                "providers": [provider.params() for provider in providers],
                "models": [model.params() for model in models],
            },
        )
        return parse_models(answer, "models")

"""Questions to model servers before a session uses them: which models, does one answer, what runs here."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass, replace
from typing import Final

from copilot_desktop.client.http_call import HttpAnswer, HttpFailed, HttpRequest, http_call
from copilot_desktop.client.provider_flavors import (
    headers_for,
    list_request,
    origin_of,
    spoken_error,
    test_request,
)
from copilot_desktop.client.provider_listing import FoundModel, read_json, read_models, with_details
from copilot_desktop.client.provider_options import ProviderConfig
from copilot_desktop.client.provider_problem import (
    ProviderProblem,
    Trouble,
    from_answer,
    from_failure,
    speaks_of_model,
)
from copilot_desktop.redaction import Redactor

_LIST_S: Final = 15.0
#: A local server may load the model first.
_TEST_S: Final = 90.0
#: A server on this computer that takes longer to say who it is, is not there.
_LOCAL_S: Final = 3.0
#: So many models of Ollama are asked about one by one.
_DETAILED: Final = 24

#: Where the known servers listen when nobody has said otherwise.
LOCAL_PORTS: Final[tuple[tuple[int, str], ...]] = (
    (11434, "ollama"),
    (1234, "lm-studio"),
    (8080, "llama-cpp"),
    (8000, "compatible"),
    (5000, "compatible"),
    (5273, "compatible"),
)


@dataclass(frozen=True, slots=True)
class Listing:
    """The models of a server, and after how many milliseconds it told of them."""

    models: tuple[FoundModel, ...]
    elapsed_ms: int


@dataclass(frozen=True, slots=True)
class LocalServer:
    """A model server that runs on this computer.

    Attributes:
        kind: "ollama", "lm-studio", "llama-cpp", or "compatible" for one that does not say what it is.
        base_url: where its OpenAI-compatible interface is.
    """

    kind: str
    base_url: str
    models: tuple[FoundModel, ...]


class ProviderProbe:
    """Asks model servers. Nothing is asked but on the person's word.

    Args:
        test_s: how long a model may take until it says something.
    """

    def __init__(self, *, list_s: float = _LIST_S, test_s: float = _TEST_S) -> None:
        self._list_s = list_s
        self._test_s = test_s

    async def list_models(self, provider: ProviderConfig, *, kind: str = "") -> Listing:
        """Return the models of a server.

        Args:
            kind: of server: some tell more of their models in a way of their own.

        Raises:
            ProviderProblem: it did not tell.
        """
        began = time.monotonic()
        origin = origin_of(provider.base_url)
        models: tuple[FoundModel, ...] | None = None
        if kind == "lm-studio" and provider.type == "openai":
            # Its own list tells the size of a context; an older one does not have it.
            own = await self._ask(
                provider, HttpRequest("GET", f"{origin}/api/v0/models", headers_for(provider)), self._list_s
            )
            models = read_models(own.body) if own.status == 200 else None
        if models is None:
            answer = await self._ask(provider, list_request(provider), self._list_s)
            models = read_models(answer.body) if answer.status == 200 else None
            if models is None:
                raise self._problem(provider, answer, "")
        elapsed_ms = _since(began)
        if kind == "ollama" and provider.type == "openai":
            details = [self._detailed(provider, origin, model) for model in models[:_DETAILED]]
            models = (*await asyncio.gather(*details), *models[_DETAILED:])
        return Listing(models, elapsed_ms)

    async def test(self, provider: ProviderConfig, model: str) -> int:
        """Ask a model for one word, for real; return after how many milliseconds it began to answer.

        Raises:
            ProviderProblem: it did not.
        """
        began = time.monotonic()
        answer = await self._ask(provider, test_request(provider, model), self._test_s, model=model)
        if answer.status != 200:
            raise self._problem(provider, answer, model)
        error = spoken_error(answer.body)
        if error is not None:
            told, codes = error
            trouble = Trouble.SERVER_FAILED if told or codes else Trouble.NOT_A_MODEL_SERVER
            if speaks_of_model(told, codes):
                trouble = Trouble.MODEL_UNKNOWN
            raise ProviderProblem(
                trouble, host=provider.host, status=200, model=model, detail=_clean(provider, told)
            )
        return _since(began)

    async def find_local(self, ports: tuple[tuple[int, str], ...] = LOCAL_PORTS) -> tuple[LocalServer, ...]:
        """Return the model servers that run on this computer, by asking the ports they are known to use.

        Only the loopback address is asked, all at once, and none is given a key.
        """
        found = await asyncio.gather(*(self._look(port, kind) for port, kind in ports))
        return tuple(server for server in found if server is not None)

    async def _look(self, port: int, kind: str) -> LocalServer | None:
        base_url = f"http://127.0.0.1:{port}/v1"
        request = HttpRequest("GET", f"{base_url}/models", {"Accept": "application/json"})
        try:
            answer = await http_call(request, timeout_s=_LOCAL_S)
        except HttpFailed:
            return None
        # One that wants a key says so, and is one.
        is_guarded = answer.status in (401, 403) and read_json(answer.body) is not None
        models = read_models(answer.body) if answer.status == 200 else None
        if models is None and not is_guarded:
            return None
        return LocalServer(_kind_of(answer, kind), base_url, models or ())

    async def _detailed(self, provider: ProviderConfig, origin: str, model: FoundModel) -> FoundModel:
        headers = {**headers_for(provider), "Content-Type": "application/json"}
        request = HttpRequest("POST", f"{origin}/api/show", headers, json.dumps({"model": model.id}).encode())
        try:
            answer = await http_call(request, timeout_s=_LOCAL_S)
        except HttpFailed:
            # What the list has said is enough to go on.
            return model
        return with_details(model, answer.body) if answer.status == 200 else model

    async def _ask(
        self, provider: ProviderConfig, request: HttpRequest, timeout_s: float, *, model: str = ""
    ) -> HttpAnswer:
        try:
            return await http_call(request, timeout_s=timeout_s)
        except HttpFailed as failed:
            problem = from_failure(HttpFailed(failed.failure, _clean(provider, failed.detail)), provider.host)
            raise problem from None

    def _problem(self, provider: ProviderConfig, answer: HttpAnswer, model: str) -> ProviderProblem:
        # Cleaned before anything is read from it: servers quote the key that they refuse.
        body = _clean(provider, answer.body.decode("utf-8", "replace")).encode()
        headers = {name: _clean(provider, value) for name, value in answer.headers.items()}
        cleaned = replace(answer, body=body, headers=headers)
        return from_answer(cleaned, host=provider.host, model=model, has_key=bool(provider.secrets))


def _clean(provider: ProviderConfig, text: str) -> str:
    redactor = Redactor()
    for secret in provider.secrets:
        redactor.add(secret)
    return redactor.clean(text)


def _kind_of(answer: HttpAnswer, usual: str) -> str:
    server = answer.headers.get("server", "").casefold()
    if "llama.cpp" in server or b'"llamacpp"' in answer.body:
        return "llama-cpp"
    if b'"vllm"' in answer.body:
        return "compatible"
    return usual


def _since(began: float) -> int:
    return round((time.monotonic() - began) * 1000)

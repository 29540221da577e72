"""What can be wrong with a model server, told from what it answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from typing import Any, Final

from copilot_desktop.client.http_call import HttpAnswer, HttpFailed, HttpFailure
from copilot_desktop.error_text import CopilotDesktopError

#: Characters of a server's own words that are shown.
_DETAIL: Final = 300


class Trouble(Enum):
    """What is wrong; each has words of its own under the code "provider-<value>"."""

    BAD_ADDRESS = "bad-address"
    NAME_UNKNOWN = "name-unknown"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed-out"
    CERTIFICATE = "certificate"
    NOT_TLS = "not-tls"
    PROXY = "proxy"
    CLOSED = "closed"
    KEY_MISSING = "key-missing"
    KEY_REJECTED = "key-rejected"
    KEY_FORBIDDEN = "key-forbidden"
    MODEL_UNKNOWN = "model-unknown"
    WRONG_PATH = "wrong-path"
    NO_CREDIT = "no-credit"
    RATE_LIMIT = "rate-limit"
    REDIRECTED = "redirected"
    NOT_A_MODEL_SERVER = "not-a-model-server"
    REQUEST_REFUSED = "request-refused"
    SERVER_FAILED = "server-failed"


_FAILURES: Final[Mapping[HttpFailure, Trouble]] = {
    **{failure: Trouble(failure.value) for failure in HttpFailure if failure is not HttpFailure.NOT_HTTP},
    HttpFailure.NOT_HTTP: Trouble.NOT_A_MODEL_SERVER,
}

_STATUSES: Final[Mapping[int, Trouble]] = {
    402: Trouble.NO_CREDIT,
    403: Trouble.KEY_FORBIDDEN,
    407: Trouble.PROXY,
    408: Trouble.TIMED_OUT,
}


class ProviderProblem(CopilotDesktopError):
    """A model server cannot be used as it was asked.

    Attributes:
        host: the server, with its port when one is named.
        status: of HTTP, 0 when there was no answer.
        detail: words of the system or of the server, without secrets: foreign text.
    """

    def __init__(
        self, trouble: Trouble, *, host: str, status: int = 0, model: str = "", detail: str = ""
    ) -> None:
        super().__init__(f"{host}: {trouble.value} {status or ''}".rstrip())
        self.trouble = trouble
        self.code = f"provider-{trouble.value}"
        self.host = host
        self.status = status
        self.detail = " ".join(detail.split())[:_DETAIL]
        self._model = model

    def fields(self) -> Mapping[str, Any]:
        return {"host": self.host, "status": self.status, "model": self._model, "detail": self.detail}


def from_failure(failed: HttpFailed, host: str) -> ProviderProblem:
    """Return what it means that there is no answer."""
    return ProviderProblem(_FAILURES[failed.failure], host=host, detail=failed.detail)


def from_answer(answer: HttpAnswer, *, host: str, model: str, has_key: bool) -> ProviderProblem:
    """Return what an answer means that is not the one that was wanted.

    Args:
        model: the one that was asked for, "" for none.
    """
    status = answer.status
    told, codes = error_words(answer.body)
    trouble = _STATUSES.get(status)
    if trouble is None:
        if status == 401:
            trouble = Trouble.KEY_REJECTED if has_key else Trouble.KEY_MISSING
        elif 300 <= status < 400:
            trouble, told = Trouble.REDIRECTED, answer.headers.get("location", "")
        elif status == 429:
            trouble = Trouble.NO_CREDIT if "insufficient_quota" in codes else Trouble.RATE_LIMIT
        elif status in (400, 404, 422) and model and speaks_of_model(told, codes):
            trouble = Trouble.MODEL_UNKNOWN
        elif status in (404, 405, 410, 501):
            trouble = Trouble.WRONG_PATH
        elif status >= 500:
            trouble = Trouble.SERVER_FAILED
        elif status >= 400:
            trouble = Trouble.REQUEST_REFUSED
        else:
            trouble, told = Trouble.NOT_A_MODEL_SERVER, ""
    return ProviderProblem(trouble, host=host, status=status, model=model, detail=told)


def error_words(body: bytes) -> tuple[str, str]:
    """Return what a model server says is wrong, and its codes for it, "" for what it does not say."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return "", ""
    error = answer.get("error", answer) if isinstance(answer, dict) else answer
    if isinstance(error, str):
        return error, ""
    if not isinstance(error, dict):
        return "", ""
    told = next(
        (text for name in ("message", "detail", "error") if isinstance(text := error.get(name), str)), ""
    )
    return told, " ".join(str(error.get(name, "")) for name in ("code", "type"))


#: What servers call a model that they do not have.
_MODEL_CODES: Final = (
    "model_not_found",
    "deploymentnotfound",
    "unknown_model",
    "invalid_model",
    "not_found_error",
)
_MISSING: Final = (
    "not found",
    "does not exist",
    "unknown",
    "no such",
    "invalid model",
    "not available",
    "not exist",
)


def speaks_of_model(told: str, codes: str) -> bool:
    """Tell whether an error says that there is no such model."""
    words, code = told.casefold(), codes.casefold()
    if any(known in code for known in _MODEL_CODES):
        return True
    return ("model" in words or "deployment" in words) and any(sign in words for sign in _MISSING)

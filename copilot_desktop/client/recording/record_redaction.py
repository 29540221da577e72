"""Takes secrets out of messages before they are written: by the name of a field and by their shape."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from copilot_desktop.client.recording.piece_redaction import PieceRedactor
from copilot_desktop.redaction import REDACTED, Redactor

#: Names of fields, in small letters without separators, whose text is a secret whatever it looks like.
_SECRET_NAMES: Final = frozenset(
    {
        "accesskey",
        "apikey",
        "authorization",
        "clientsecret",
        "cookie",
        "credential",
        "credentials",
        "passphrase",
        "password",
        "passwd",
        "privatekey",
        "proxyauthorization",
        "secret",
        "setcookie",
        "token",
        "xapikey",
    }
)

#: And whatever ends so: accessToken, gitHubToken, COPILOT_CONNECTION_TOKEN…
_SECRET_ENDINGS: Final = ("token", "apikey", "secret", "password", "accesskey", "privatekey", "authorization")

#: Objects whose texts are all kept out: headers of a provider or of a server, environments of servers.
_SECRET_OBJECTS: Final = frozenset({"headers", "requestheaders", "env", "environment"})

#: Secrets that are learned from the messages themselves. The search for many is slow to prepare.
_MOST_LEARNED: Final = 20

#: Events that carry a piece of a text: the field that tells which text, and the field of the piece.
_PIECES: Final[Mapping[str, tuple[str, str]]] = {
    "assistant.message_delta": ("messageId", "deltaContent"),
    "assistant.reasoning_delta": ("reasoningId", "deltaContent"),
    "assistant.tool_call_delta": ("toolCallId", "inputDelta"),
    "tool.execution_partial_result": ("toolCallId", "partialOutput"),
    "tool.shell_output": ("toolCallId", "text"),
}

_SEPARATORS: Final = re.compile(r"[-_.\s]")


class RecordRedactor:
    """Cleans decoded messages.

    Args:
        secrets: texts that are known to be secret, such as `ProviderConfig.secrets`.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._redactor = Redactor()
        self._pieces = PieceRedactor()
        self._learned: set[str] = set()
        for secret in secrets:
            self._add(secret)

    def _add(self, secret: str) -> None:
        self._redactor.add(secret)
        self._pieces.add(self._redactor.forms)

    def clean(self, message: Any) -> Any:
        """Return a copy of `message` without secrets.

        A secret that is seen under a name that gives it away is taken out of every later message,
        wherever it stands.
        """
        match message:
            case str():
                return self._redactor.clean(message)
            case {"type": str(kind), "data": dict(data)} if kind in _PIECES:
                return self._object({**message, "data": self._piece(kind, data)})
            case dict():
                return self._object(message)
            case list():
                return [self.clean(item) for item in message]
        return message

    def _object(self, told: Mapping[Any, Any]) -> dict[str, Any]:
        return {self._redactor.clean(str(key)): self._field(key, item) for key, item in told.items()}

    def _piece(self, kind: str, data: Mapping[str, Any]) -> dict[str, Any]:
        of, name = _PIECES[kind]
        piece = data.get(name)
        if not isinstance(piece, str):
            return dict(data)
        return {**data, name: self._pieces.clean((kind, str(data.get(of))), piece)}

    def _field(self, key: object, value: Any) -> Any:
        name = _SEPARATORS.sub("", str(key)).lower()
        if name in _SECRET_NAMES or name.endswith(_SECRET_ENDINGS):
            return self._blank(value, learn=True)
        if name in _SECRET_OBJECTS and isinstance(value, dict):
            # Most of these are harmless words; only those under a telling name are secrets elsewhere.
            return {key: self._blank(self._field(key, item), learn=False) for key, item in value.items()}
        return self.clean(value)

    def _blank(self, value: Any, *, learn: bool) -> Any:
        match value:
            case str() if value:
                if learn and value not in self._learned and len(self._learned) < _MOST_LEARNED:
                    self._learned.add(value)
                    self._add(value)
                return REDACTED
            case dict():
                return {key: self._blank(item, learn=learn) for key, item in value.items()}
            case list():
                return [self._blank(item, learn=learn) for item in value]
        return value

"""What a tool gives back to the model (protocol.md section 6.6)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, Self

from copilot_desktop.protocol.json_fields import JsonFields, whole_text

#: About a quarter of a million tokens: no model takes more, and the server keeps every character.
MAX_RESULT_CHARS: Final = 1_000_000


class ResultKind(StrEnum):
    """How a call of a tool came out, in the server's words (`resultType`)."""

    SUCCESS = "success"
    FAILURE = "failure"
    REJECTED = "rejected"
    DENIED = "denied"
    TIMEOUT = "timeout"


_KINDS: Final[Mapping[str, ResultKind]] = {str(kind): kind for kind in ResultKind}


@dataclass(frozen=True, slots=True)
class BinaryResult:
    """An image or other bytes for the model (`binaryResultsForLlm`).

    Attributes:
        mime_type: an image type makes it an image, any other one a resource.
    """

    data: bytes = field(repr=False)
    mime_type: str
    description: str = ""

    def params(self) -> dict[str, Any]:
        params = {
            "type": "image" if self.mime_type.startswith("image/") else "resource",
            "data": base64.b64encode(self.data).decode("ascii"),
            "mimeType": self.mime_type,
        }
        if self.description:
            params["description"] = whole_text(self.description)
        return params

    @staticmethod
    def parse(item: JsonFields) -> BinaryResult | None:
        """Read one item; None when its data is no base64."""
        try:
            data = base64.b64decode(item.text("data"), validate=True)
        except (binascii.Error, ValueError):
            return None
        return BinaryResult(data, item.text("mimeType"), item.text("description"))


@dataclass(frozen=True, slots=True)
class ToolResult:
    """The outcome of one call of a tool.

    Attributes:
        text: what the model reads.
        kind: only SUCCESS lets the call count as done.
        error: what is shown of a call that failed; the text when it is empty.
        session_log: what is shown in place of the text.
        binaries: images and other bytes for the model.
        telemetry: whatever the tool wants to have recorded with the call.
    """

    text: str
    kind: ResultKind = ResultKind.SUCCESS
    error: str = ""
    session_log: str = ""
    binaries: tuple[BinaryResult, ...] = ()
    telemetry: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def failure(cls, text: str, *, error: str = "") -> Self:
        """The tool did not do it, and the model may try otherwise."""
        return cls(text, ResultKind.FAILURE, error)

    @classmethod
    def rejected(cls, text: str) -> Self:
        """A person said no to this call; the turn ends with it."""
        return cls(text, ResultKind.REJECTED)

    @classmethod
    def denied(cls, text: str) -> Self:
        """A rule does not allow this call."""
        return cls(text, ResultKind.DENIED)

    @classmethod
    def timeout(cls, text: str) -> Self:
        """The tool took too long."""
        return cls(text, ResultKind.TIMEOUT)

    @property
    def is_success(self) -> bool:
        return self.kind is ResultKind.SUCCESS

    def params(self) -> dict[str, Any]:
        """The object that the server takes; a text beyond `MAX_RESULT_CHARS` is cut."""
        params: dict[str, Any] = {"textResultForLlm": _bounded(self.text), "resultType": str(self.kind)}
        if not self.is_success:
            params["error"] = _bounded(self.error or self.text)
        if self.session_log:
            params["sessionLog"] = _bounded(self.session_log)
        if self.binaries:
            params["binaryResultsForLlm"] = [binary.params() for binary in self.binaries]
        if self.telemetry:
            params["toolTelemetry"] = dict(self.telemetry)
        return params

    @staticmethod
    def parse(value: Any) -> ToolResult:
        """Read a result as the server tells it, a text or an object; an unknown kind is a failure."""
        if isinstance(value, str):
            return ToolResult(whole_text(value))
        data = JsonFields(value)
        kind = data.text("resultType") or ("failure" if data.text("error") else "success")
        binaries = (BinaryResult.parse(item) for item in data.items("binaryResultsForLlm"))
        return ToolResult(
            text=data.text("textResultForLlm"),
            kind=_KINDS.get(kind, ResultKind.FAILURE),
            error=data.text("error"),
            session_log=data.text("sessionLog"),
            binaries=tuple(binary for binary in binaries if binary is not None),
            telemetry=data.inner("toolTelemetry").raw,
        )


def _bounded(text: str) -> str:
    whole = whole_text(text)
    if len(whole) <= MAX_RESULT_CHARS:
        return whole
    return f"{whole[:MAX_RESULT_CHARS]}\n[cut after {MAX_RESULT_CHARS} of {len(whole)} characters]"

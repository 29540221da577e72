"""Model servers on loopback that speak each interface, check the key, and can fail in each way."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final, Literal, TypeAlias

Flavor: TypeAlias = Literal["completions", "responses", "anthropic", "azure"]
FLAVORS: Final[tuple[Flavor, ...]] = ("completions", "responses", "anthropic", "azure")

KEY: Final = "key-of-mine-0123456789"
ANSWER: Final = "All is well."


@dataclass
class Failure:
    """How every request is refused: by a status with a body, or by what is worse."""

    status: int = 0
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    #: "hang": never answers; "close": closes at once; "garbage": no HTTP; "cut": ends within the answer.
    manner: str = ""


@dataclass
class FakeProvider:
    """What a running server does. May be changed while it runs.

    Attributes:
        key: "" for a server that wants none.
        requests: (path, body) of all that came.
        keys: what was given as the key, with each request.
        headers: of all that came, names in small letters.
    """

    flavor: Flavor = "completions"
    key: str = KEY
    models: tuple[Any, ...] = ("model-one", "model-two")
    failure: Failure | None = None
    answer: str = ANSWER
    port: int = 0
    requests: list[tuple[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    #: What /api/show says of each model, as Ollama does.
    details: dict[str, Any] = field(default_factory=dict)
    released: threading.Event = field(default_factory=threading.Event)

    @property
    def base_url(self) -> str:
        """The address that a person enters."""
        return f"http://127.0.0.1:{self.port}" + (
            "/v1" if self.flavor in ("completions", "responses") else ""
        )

    @property
    def type(self) -> str:
        """What the CLI calls the interface."""
        return self.flavor if self.flavor in ("anthropic", "azure") else "openai"

    @property
    def wire_api(self) -> str:
        return "responses" if self.flavor == "responses" else "completions"

    @property
    def ids(self) -> list[str]:
        return [model if isinstance(model, str) else model["id"] for model in self.models]


@contextmanager
def running(provider: FakeProvider) -> Iterator[FakeProvider]:
    """Run it on a free port."""

    class Handler(_Handler):
        it = provider

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    provider.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        provider.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    it: FakeProvider
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the name of the base class
        """Nothing: a test's output is its own."""

    def handle(self) -> None:
        try:
            super().handle()
        except ConnectionError:
            # The one who asked has gone; some tests want that.
            self.close_connection = True

    def do_GET(self) -> None:
        self._answer(None)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", "0")))
        self._answer(json.loads(body or b"null"))

    def _answer(self, body: Any) -> None:
        it = self.it
        it.requests.append((self.path, body))
        it.keys.append(self._key())
        it.headers.append({name.lower(): value for name, value in self.headers.items()})
        if it.failure is not None:
            self._fail(it.failure)
        elif it.key and self._key() != it.key:
            # Real servers quote what they refuse.
            self._json(401, {"error": {"message": f"Incorrect API key provided: {self._key()}"}})
        elif body is None and self.path.partition("?")[0].endswith("/models"):
            rows = [
                model if isinstance(model, dict) else {"id": model, "object": "model"} for model in it.models
            ]
            self._json(200, {"object": "list", "data": rows})
        elif self.path == "/api/show" and body is not None:
            known = it.details.get(body["model"])
            self._json(200 if known is not None else 404, known or {"error": "model not found"})
        elif body is None or self.path.partition("?")[0] not in self._places(str(body.get("model"))):
            self._json(404, {"error": {"message": "Not Found"}})
        elif body.get("model") not in it.ids:
            self._json(404, {"error": {"message": "The model does not exist", "code": "model_not_found"}})
        else:
            self._speak()

    def _places(self, model: str) -> tuple[str, ...]:
        return {
            "completions": ("/v1/chat/completions",),
            "responses": ("/v1/responses",),
            "anthropic": ("/v1/messages",),
            "azure": ("/openai/v1/chat/completions", f"/openai/deployments/{model}/chat/completions"),
        }[self.it.flavor]

    def _key(self) -> str:
        name = {"anthropic": "x-api-key", "azure": "api-key"}.get(self.it.flavor, "authorization")
        return str(self.headers.get(name, "")).removeprefix("Bearer ")

    def _fail(self, failure: Failure) -> None:
        self.close_connection = True
        match failure.manner:
            case "hang":
                self.it.released.wait()
            case "close":
                pass
            case "garbage":
                self.wfile.write(b"SSH-2.0-OpenSSH_9.9\r\n")
            case "cut":
                self.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n{")
            case _:
                self._json(failure.status, failure.body, failure.headers)

    def _json(self, status: int, body: Any, headers: dict[str, str] | None = None) -> None:
        text = body if isinstance(body, str) else json.dumps(body)
        kind = "text/html" if isinstance(body, str) else "application/json"
        self._send(status, kind, text.encode(), headers or {})

    def _send(self, status: int, kind: str, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def _speak(self) -> None:
        events = {"anthropic": _anthropic, "responses": _responses}.get(self.it.flavor, _completions)
        lines = []
        for event in events(self.it.answer):
            if isinstance(event, dict) and "type" in event:
                lines.append(f"event: {event['type']}\n")
            lines.append(f"data: {event if isinstance(event, str) else json.dumps(event)}\n\n")
        self._send(200, "text/event-stream", "".join(lines).encode(), {})


def _completions(answer: str) -> Iterator[Any]:
    def chunk(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        return {
            "id": "c1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "m",
            "choices": [choice],
        }

    yield chunk({"role": "assistant", "content": ""})
    yield chunk({"content": answer})
    yield chunk({}, "stop")
    usage = {"prompt_tokens": 5, "completion_tokens": 3, "total_tokens": 8}
    yield {
        "id": "c1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [],
        "usage": usage,
    }
    yield "[DONE]"


def _responses(answer: str) -> Iterator[Any]:
    part: dict[str, Any] = {"type": "output_text", "text": answer, "annotations": []}
    item: dict[str, Any] = {
        "id": "i1",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [part],
    }
    usage = {
        "input_tokens": 5,
        "output_tokens": 3,
        "total_tokens": 8,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens_details": {"reasoning_tokens": 0},
    }
    response: dict[str, Any] = {"id": "r1", "object": "response", "created_at": 1, "model": "m", "output": []}
    place = {"item_id": "i1", "output_index": 0, "content_index": 0}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": {**response, "status": "in_progress"}},
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {**item, "status": "in_progress", "content": []},
        },
        {"type": "response.content_part.added", **place, "part": {**part, "text": ""}},
        {"type": "response.output_text.delta", **place, "delta": answer},
        {"type": "response.output_text.done", **place, "text": answer},
        {"type": "response.content_part.done", **place, "part": part},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {
            "type": "response.completed",
            "response": {**response, "status": "completed", "output": [item], "usage": usage},
        },
    ]
    for number, event in enumerate(events):
        yield {**event, "sequence_number": number}


def _anthropic(answer: str) -> Iterator[Any]:
    message: dict[str, Any] = {
        "id": "m1",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": 5, "output_tokens": 0},
    }
    yield {"type": "message_start", "message": message}
    yield {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    yield {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": answer}}
    yield {"type": "content_block_stop", "index": 0}
    stop = {"stop_reason": "end_turn", "stop_sequence": None}
    yield {"type": "message_delta", "delta": stop, "usage": {"output_tokens": 3}}
    yield {"type": "message_stop"}

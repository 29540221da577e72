"""The model server over a raw connection: format of the answers, who is let in, how it ends."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence

import pytest

from copilot_desktop.demo.script import (
    ChatRequest,
    Cut,
    Empty,
    HttpError,
    Pause,
    Raw,
    Reasoning,
    Stall,
    Step,
    Text,
    ToolCall,
)
from copilot_desktop.demo.server import DemoModelServer
from copilot_desktop.product import DEMO_MODEL_ID
from tests.support.model_client import (
    Answer,
    chat_body,
    exchange,
    post_chat,
    raw_connection,
    request_bytes,
    user,
)
from tests.support.pace import PATIENCE_S

CHAT = "/v1/chat/completions"


class FixedScript:
    """Always the same steps; remembers what it was asked."""

    def __init__(self, *steps: Step) -> None:
        self.steps = steps
        self.requests: list[ChatRequest] = []

    def answer(self, request: ChatRequest, /) -> Sequence[Step]:
        self.requests.append(request)
        return self.steps


@pytest.fixture
async def hello_server() -> AsyncIterator[DemoModelServer]:
    async with DemoModelServer(FixedScript(Text("Hello there.")), pace=0) as server:
        yield server


async def answer_of(*steps: Step, stream: bool = True) -> Answer:
    async with DemoModelServer(FixedScript(*steps), pace=0) as server:
        return await post_chat(server, chat_body(user("hi"), stream=stream))


class TestStream:
    async def test_events_are_exactly_those_of_a_chat_completion(self) -> None:
        answer = await answer_of(Reasoning("Well."), Text("Two words"))
        assert answer.status == 200
        assert answer.headers["content-type"] == "text/event-stream"
        assert all(part.startswith(b"data: ") for part in answer.body.split(b"\n\n")[:-1])
        assert answer.body.endswith(b"data: [DONE]\n\n")
        first, *middle, last = answer.chunks
        assert first == {
            "id": "chatcmpl-demo-1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "m",
            "choices": [{"index": 0, "delta": {"role": "assistant", "content": ""}, "finish_reason": None}],
        }
        assert [chunk["choices"][0]["delta"] for chunk in middle] == [
            {"reasoning_content": "Well.", "reasoning_text": "Well."},
            {"content": "Two "},
            {"content": "words"},
        ]
        assert last["choices"] == [{"index": 0, "delta": {}, "finish_reason": "stop"}]
        usage = last["usage"]
        assert usage["prompt_tokens"] > 0
        assert usage["completion_tokens"] > 0
        assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]

    async def test_tool_calls_come_in_fragments_with_unique_ids(self) -> None:
        command = {"command": "echo a rather long command that needs more than one fragment", "n": 1}
        answer = await answer_of(ToolCall("bash", command), ToolCall("ask_user", {"question": "ü?"}))
        assert answer.calls == [("bash", command), ("ask_user", {"question": "ü?"})]
        parts = [
            part for chunk in answer.chunks for part in chunk["choices"][0]["delta"].get("tool_calls", ())
        ]
        openings = [part for part in parts if "id" in part]
        assert [part["index"] for part in openings] == [0, 1]
        assert len({part["id"] for part in openings}) == 2
        assert all(part["type"] == "function" and part["function"]["arguments"] == "" for part in openings)
        assert len([part for part in parts if part["index"] == 0]) > 3
        assert answer.chunks[-1]["choices"][0]["finish_reason"] == "tool_calls"

    async def test_arguments_given_as_text_and_raw_bytes_are_sent_as_they_are(self) -> None:
        answer = await answer_of(ToolCall("bash", "{not json", "call_x"), Raw(b"data: {broken\n\n"))
        assert b'"id": "call_x"' in answer.body
        assert b'"arguments": "{not json"' in answer.body
        assert b"data: {broken\n\n" in answer.body

    async def test_an_empty_answer_has_only_its_frame(self) -> None:
        answer = await answer_of(Empty())
        assert len(answer.chunks) == 2
        assert answer.chunks[-1]["choices"][0]["finish_reason"] == "stop"

    async def test_without_stream_one_object_holds_everything(self) -> None:
        answer = await answer_of(
            Reasoning("Hm."),
            Text("A "),
            Pause(5),
            Text("B"),
            ToolCall("bash", {"command": "ls"}),
            stream=False,
        )
        assert answer.headers["content-type"] == "application/json"
        choice = answer.json["choices"][0]
        assert answer.json["object"] == "chat.completion"
        assert choice["finish_reason"] == "tool_calls"
        assert choice["message"]["content"] == "A B"
        assert choice["message"]["reasoning_content"] == "Hm."
        function = choice["message"]["tool_calls"][0]["function"]
        assert (function["name"], json.loads(function["arguments"])) == ("bash", {"command": "ls"})
        assert answer.json["usage"]["total_tokens"] > 0

    async def test_without_stream_an_empty_answer_has_null_content(self) -> None:
        answer = await answer_of(stream=False)
        assert answer.json["choices"][0]["message"] == {"role": "assistant", "content": None}
        assert answer.json["choices"][0]["finish_reason"] == "stop"


class TestFailures:
    @pytest.mark.parametrize("stream", [True, False])
    async def test_http_errors_carry_code_and_retry_after(self, stream: bool) -> None:
        answer = await answer_of(HttpError(429, "Slow down", "rate_limit", retry_after_s=7), stream=stream)
        assert answer.status == 429
        assert answer.headers["retry-after"] == "7"
        assert answer.json["error"] == {
            "message": "Slow down",
            "type": "invalid_request_error",
            "code": "rate_limit",
        }

    async def test_a_server_error_needs_no_retry_after(self) -> None:
        answer = await answer_of(HttpError(500, "Broken"))
        assert answer.status == 500
        assert "retry-after" not in answer.headers
        assert answer.json["error"]["type"] == "server_error"

    async def test_a_cut_ends_the_socket_in_mid_stream(self) -> None:
        async with DemoModelServer(FixedScript(Text("so far"), Pause(0.01), Cut(), Text("never"))) as server:
            received = b""
            async with asyncio.timeout(PATIENCE_S), raw_connection(server) as (reader, writer):
                body = json.dumps(chat_body(user("hi"))).encode()
                writer.write(request_bytes(server, "POST", CHAT, body))
                try:
                    while data := await reader.read(4096):
                        received += data
                except ConnectionResetError:
                    pass
        assert b"so " in received
        assert b"never" not in received
        assert b"[DONE]" not in received

    async def test_a_stall_sends_nothing_until_the_client_goes(self) -> None:
        async with DemoModelServer(FixedScript(Text("quiet"), Stall(), Text("never"))) as server:
            async with raw_connection(server) as (reader, writer):
                body = json.dumps(chat_body(user("hi"))).encode()
                writer.write(request_bytes(server, "POST", CHAT, body))
                async with asyncio.timeout(PATIENCE_S):
                    await reader.readuntil(b'"quiet"}')
                assert open_connections() == 1
            await until(lambda: open_connections() == 0)


class TestAccess:
    async def test_the_model_is_listed(self, hello_server: DemoModelServer) -> None:
        answer = await exchange(hello_server, request_bytes(hello_server, "GET", "/v1/models"))
        assert answer.status == 200
        assert [model["id"] for model in answer.json["data"]] == [DEMO_MODEL_ID] == [hello_server.model_id]

    def test_nothing_is_known_before_the_start(self) -> None:
        server = DemoModelServer(FixedScript())
        assert (server.base_url, server.api_key, server.is_running) == ("", "", False)

    async def test_port_and_key_are_new_at_each_start(self, hello_server: DemoModelServer) -> None:
        async with DemoModelServer(FixedScript()) as other:
            assert len(other.api_key) >= 32
            assert other.api_key != hello_server.api_key
            assert other.base_url != hello_server.base_url
            assert other.base_url.startswith("http://127.0.0.1:")

    @pytest.mark.parametrize(
        "authorization", [None, "", "Bearer", "Bearer wrong", "Basic {key}", "Bearer {key}x", "Bearer é"]
    )
    @pytest.mark.parametrize(("method", "path"), [("GET", "/v1/models"), ("POST", CHAT), ("GET", "/else")])
    async def test_a_wrong_key_is_refused(
        self, hello_server: DemoModelServer, authorization: str | None, method: str, path: str
    ) -> None:
        given = authorization.format(key=hello_server.api_key) if authorization else authorization
        body = b"x" * 300_000 if method == "POST" else None
        answer = await exchange(
            hello_server, request_bytes(hello_server, method, path, body, {"Authorization": given})
        )
        assert answer.status == 401
        assert hello_server.api_key.encode() not in answer.body

    @pytest.mark.parametrize(
        "host", ["example.org", "example.org:80", "127.0.0.1.example.org", None, "", "0.0.0.0:1"]
    )
    async def test_a_foreign_host_is_refused(self, hello_server: DemoModelServer, host: str | None) -> None:
        data = request_bytes(hello_server, "GET", "/v1/models", None, {"Host": host})
        assert (await exchange(hello_server, data)).status == 403

    @pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1234", "[::1]", "[::1]:80", "127.0.0.1"])
    async def test_loopback_names_are_welcome(self, hello_server: DemoModelServer, host: str) -> None:
        data = request_bytes(hello_server, "GET", "/v1/models", None, {"Host": host})
        assert (await exchange(hello_server, data)).status == 200


class TestRequests:
    async def test_a_chunked_body_is_read(self) -> None:
        script = FixedScript(Text("ok"))
        body = json.dumps(chat_body(user("in chunks"))).encode()
        parts = [body[start : start + 100] for start in range(0, len(body), 100)]
        chunked = (
            b"".join(b"%X;ext=1\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\nTrailer: x\r\n\r\n"
        )
        async with DemoModelServer(script, pace=0) as server:
            headers = {"Content-Length": None, "Transfer-Encoding": "chunked"}
            answer = await exchange(server, request_bytes(server, "POST", CHAT, chunked, headers))
        assert answer.text == "ok"
        assert script.requests[0].last.text.endswith("in chunks")

    async def test_a_client_that_asks_first_is_told_to_continue(self, hello_server: DemoModelServer) -> None:
        body = json.dumps(chat_body(user("hi"))).encode()
        data = request_bytes(hello_server, "POST", CHAT, body, {"Expect": "100-continue"})
        answer = await exchange(hello_server, data)
        assert answer.status == 100
        assert answer.body.startswith(b"HTTP/1.1 200 OK")

    @pytest.mark.parametrize(
        ("headers", "body", "status"),
        [
            ({"Content-Length": None}, b"{}", 411),
            ({"Content-Length": "-1"}, b"{}", 400),
            ({"Content-Length": "2²"}, b"{}", 400),
            ({"Content-Length": "67108865"}, b"{}", 413),
            ({"Content-Length": "9" * 40}, b"{}", 413),
            ({"Transfer-Encoding": "chunked"}, b"0\r\n\r\n", 400),
            ({"Transfer-Encoding": "gzip", "Content-Length": None}, b"", 400),
            ({"Transfer-Encoding": "chunked", "Content-Length": None}, b"xyz\r\n", 400),
            ({"Transfer-Encoding": "chunked", "Content-Length": None}, b"-1\r\n", 400),
            ({"Transfer-Encoding": "chunked", "Content-Length": None}, b"4000001\r\n", 413),
            ({"Transfer-Encoding": "chunked", "Content-Length": None}, b"1\r\nabc", 400),
            ({"Transfer-Encoding": "chunked", "Content-Length": None}, b"1" * 40_000 + b"\r\n", 400),
            ({"X-Long": "x" * 40_000}, b"{}", 431),
            ({"Bad Header ": "x"}, b"{}", 400),
            ({}, b"{not json", 400),
            ({}, b"\xff\xfe", 400),
            ({}, b"[" * 100_000, 400),
            ({}, b"[]", 400),
            ({}, b"{}", 400),
            ({}, b'{"messages": []}', 400),
            ({}, b'{"messages": [1]}', 400),
            ({}, b'{"messages": [{"role": "assistant", "tool_calls": [1]}]}', 400),
        ],
    )
    async def test_malformed_requests_get_a_status(
        self,
        hello_server: DemoModelServer,
        headers: dict[str, str | None],
        body: bytes,
        status: int,
    ) -> None:
        answer = await exchange(hello_server, request_bytes(hello_server, "POST", CHAT, body, headers))
        assert answer.status == status
        assert answer.json["error"]["message"]

    @pytest.mark.parametrize("data", [b"HELLO\r\n\r\n", b"GET /v1/models SPDY/1\r\n\r\n", b"\r\n\r\n"])
    async def test_something_else_than_http_gets_a_status(
        self, hello_server: DemoModelServer, data: bytes
    ) -> None:
        assert (await exchange(hello_server, data)).status == 400

    async def test_a_header_given_twice_is_refused(self, hello_server: DemoModelServer) -> None:
        data = request_bytes(hello_server, "GET", "/v1/models").replace(
            b"\r\n\r\n", b"\r\nHost: localhost\r\n\r\n"
        )
        assert (await exchange(hello_server, data)).status == 400

    @pytest.mark.parametrize(
        ("method", "path", "status"),
        [("GET", CHAT, 405), ("POST", "/v1/models", 405), ("GET", "/", 404), ("GET", "/v1/models?x=1", 200)],
    )
    async def test_addresses(
        self, hello_server: DemoModelServer, method: str, path: str, status: int
    ) -> None:
        answer = await exchange(hello_server, request_bytes(hello_server, method, path))
        assert answer.status == status

    async def test_what_was_sent_reaches_the_script(self) -> None:
        script = FixedScript(Text("ok"))
        parts = [
            {"type": "text", "text": "Look: "},
            {"type": "image_url", "image_url": {}},
            {"type": "text", "text": "x"},
        ]
        async with DemoModelServer(script, pace=0) as server:
            await post_chat(server, chat_body({"role": "user", "content": parts}, tool_choice="none"))
        request = script.requests[0]
        assert request.last.text == "Look: x"
        assert request.tools == {"bash", "create", "edit", "ask_user", "task"}
        assert (request.number, request.model, request.stream) == (1, "m", True)
        assert request.tool_choice == "none"

    async def test_a_script_may_be_a_function(self) -> None:
        async with DemoModelServer(lambda request: [Text(request.last.role)], pace=0) as server:
            assert (await post_chat(server, chat_body(user("hi")))).text == "user"


class TestLifecycle:
    async def test_two_streams_interleave(self) -> None:
        """Neither answer waits for the other: each client sees its first word before any is done."""
        async with (
            DemoModelServer(FixedScript(Text("word " * 400, interval_ms=(1, 1)))) as server,
            raw_connection(server) as (first_reader, first_writer),
            raw_connection(server) as (second_reader, second_writer),
            asyncio.timeout(PATIENCE_S),
        ):
            body = json.dumps(chat_body(user("hi"))).encode()
            for writer in (first_writer, second_writer):
                writer.write(request_bytes(server, "POST", CHAT, body))
            seen = [await reader.readuntil(b"word") for reader in (first_reader, second_reader)]
            assert all(b"[DONE]" not in part for part in seen)
            rest = await asyncio.gather(first_reader.read(), second_reader.read())
            assert all(part.endswith(b"[DONE]\n\n") and part.count(b"word") == 399 for part in rest)

    async def test_the_rhythm_depends_on_seed_and_request_only(self) -> None:
        async def call_id(seed: int) -> bytes:
            async with DemoModelServer(FixedScript(ToolCall("bash", {})), pace=0, seed=seed) as server:
                return (await post_chat(server, chat_body(user("hi")))).body

        assert await call_id(1) == await call_id(1)
        assert await call_id(1) != await call_id(2)

    async def test_a_client_may_leave_in_mid_stream(self, caplog: pytest.LogCaptureFixture) -> None:
        async with DemoModelServer(FixedScript(Text("word " * 10_000, interval_ms=(1, 1)))) as server:
            async with raw_connection(server) as (reader, writer):
                body = json.dumps(chat_body(user("hi"))).encode()
                writer.write(request_bytes(server, "POST", CHAT, body))
                async with asyncio.timeout(PATIENCE_S):
                    await reader.readuntil(b"word")
            await until(lambda: open_connections() == 0)
            assert (await exchange(server, request_bytes(server, "GET", "/v1/models"))).status == 200
        assert not [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]

    async def test_a_client_may_leave_before_its_request_is_complete(self) -> None:
        async with DemoModelServer(FixedScript()) as server:
            for part in (b"POST /v1/cha", request_bytes(server, "POST", CHAT, b"{", {"Content-Length": "9"})):
                async with raw_connection(server) as (_, writer):
                    writer.write(part)
                    await until(lambda: open_connections() == 1)
                await until(lambda: open_connections() == 0)

    @pytest.mark.parametrize("step", [Stall(), Pause(1000), Text("word " * 100_000, interval_ms=(0, 1))])
    async def test_stopping_ends_open_answers_and_leaves_no_task(self, step: Step) -> None:
        before = asyncio.all_tasks()
        server = DemoModelServer(FixedScript(Text("begin "), step))
        await server.start()
        async with raw_connection(server) as (reader, writer), raw_connection(server):
            body = json.dumps(chat_body(user("hi"))).encode()
            writer.write(request_bytes(server, "POST", CHAT, body))
            async with asyncio.timeout(PATIENCE_S):
                await reader.readuntil(b"begin")
                await server.stop()
                with pytest.raises(ConnectionError):
                    await asyncio.open_connection("127.0.0.1", port_of(writer))
        assert asyncio.all_tasks() == before
        assert server.base_url == ""

    async def test_stopping_does_not_wait_for_a_client_that_never_reads(self) -> None:
        server = DemoModelServer(flood, pace=0)
        await server.start()
        async with raw_connection(server) as (_, writer), asyncio.timeout(PATIENCE_S):
            body = json.dumps(chat_body(user("hi"))).encode()
            writer.write(request_bytes(server, "POST", CHAT, body))
            await until(lambda: open_connections() == 1)
            await server.stop()
        assert open_connections() == 0

    async def test_start_and_stop_may_be_repeated(self) -> None:
        server = DemoModelServer(FixedScript(Text("again")), pace=0)
        await server.stop()
        for _ in range(2):
            await server.start()
            await server.start()
            assert (await post_chat(server, chat_body(user("hi")))).text == "again"
            await server.stop()
            await server.stop()


def flood(request: ChatRequest) -> Sequence[Step]:
    return [Raw(b"x" * 64 * 1024 * 1024)]


def port_of(writer: asyncio.StreamWriter) -> int:
    port: int = writer.get_extra_info("peername")[1]
    return port


def open_connections() -> int:
    return sum(task.get_name() == "demo-connection" for task in asyncio.all_tasks())


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop run until the condition holds."""
    async with asyncio.timeout(PATIENCE_S):
        while not condition():
            await asyncio.sleep(0)

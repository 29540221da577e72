#!/usr/bin/env python3
"""A scripted stand-in for the Copilot CLI, for tests of real child processes. Standard library only.

Without a scenario it is a small, well-behaved server: it answers the handshake, creates and
resumes sessions (kept in `$COPILOT_HOME/session-state/<id>/events.jsonl`, as the CLI does) and
streams "You said: <prompt>" for every prompt. A scenario makes it misbehave:

    {
      "version": "1.0.102", "protocol": 3,       what it says about itself
      "on_version": [actions],                   instead of printing the version
      "start": [actions],                        before the first request
      "on": {"session.send": [actions]},         instead of the usual answer to a method
      "on_reply": {"7": [actions]},              after the client's reply to our request of that id
      "after_events": {"count": 3, "do": [actions]},
      "at_end": [actions],                       when stdin was closed; then it exits with 0
      "ignore_sigterm": true, "ignore_stdin_close": true,
      "dies_of": id                              ends with SIGKILL when that session is resumed
      "home": path                               in place of COPILOT_HOME, which old ones do not read
    }

Actions, done in order:

    "usual"                                  the usual answer
    {"answer": result}                       answer the request
    {"error": [code, message]}               answer it with an error
    {"event": [type, data]}                  a session.event of the session concerned
    {"notify": [method, params]}             any notification
    {"request": [id, method, params]}        a request to the client
    {"sleep": seconds}, "hang"
    {"stdout": text}, {"stderr": text}       as it is, unframed
    {"frame": text}                          any body, with its header
    {"wrapped": text}                        the same; "ID" in it is the id of the request
    {"flood_stderr": bytes}                  without a newline
    {"flood": [count, method, params]}       that many notifications
    "half_frame"                             a header and half of its body
    "close_stdout", "close_stdin"
    {"exit": code}, {"signal": "SIGKILL"}
    {"spawn": path}                          start a grandchild that ignores signals, holds the
                                             pipes, and writes its process id to `path`
    {"spawn_detached": path}                 the same in a session of its own
    {"touch": path}                          tell the test how far it came
    {"save": path}                           write the message that came into a file

`{"lives": [scenario, …], "counter": path}` gives each start its own scenario, the last one for
all that follow; `--version` does not count. The scenario is read from the file that the variable
FAKE_CLI_SCENARIO names. `install_fake_cli` makes a program of it all.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

Action: TypeAlias = str | Mapping[str, Any]
Scenario: TypeAlias = Mapping[str, Any]

#: What is done with the sessions on disk.
_STORE = frozenset(
    ("session.getMetadata", "session.delete", "sessions.checkInUse", "sessions.fork", "session.name.set")
)

_SURVIVOR = """
import os, signal, sys, time
for name in ("SIGTERM", "SIGINT", "SIGHUP"):
    signal.signal(getattr(signal, name), signal.SIG_IGN)
with open(sys.argv[1] + ".new", "w") as file:
    file.write(str(os.getpid()))
os.replace(sys.argv[1] + ".new", sys.argv[1])
time.sleep(300)
"""


def install_fake_cli(folder: Path, scenario: Scenario | None = None) -> Path:
    """Write a program `copilot` into `folder` that behaves by `scenario`, and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / "scenario.json"
    script.write_text(json.dumps(scenario or {}), encoding="utf-8")
    program = folder / "copilot"
    # -S and -E: a plain interpreter starts in a third of the time of one with site packages.
    words = [sys.executable, "-S", "-E", str(Path(__file__).resolve())]
    program.write_text(
        f'#!/bin/sh\nFAKE_CLI_SCENARIO={shlex.quote(str(script))} exec {shlex.join(words)} "$@"\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    return program


class _Ended(Exception):
    """The other side closed our stdin."""


class _FakeCli:
    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._input: BinaryIO = sys.stdin.buffer
        self._output: BinaryIO = sys.stdout.buffer
        self._version = str(scenario.get("version", "1.0.102"))
        self._protocol = int(scenario.get("protocol", 3))
        self._events_sent = 0
        home = scenario.get("home") or os.environ.get("COPILOT_HOME")
        self._sessions = Path(home, "session-state") if home else None
        self._known: set[str] = set()

    def print_version(self) -> None:
        actions = self._scenario.get("on_version")
        if actions is None:
            print(f"GitHub Copilot CLI {self._version}.", flush=True)
        else:
            self._do(actions, {})

    def serve(self) -> None:
        """Answer requests until stdin ends."""
        if self._scenario.get("ignore_sigterm"):
            for name in ("SIGTERM", "SIGINT"):
                signal.signal(getattr(signal, name), signal.SIG_IGN)
        self._do(self._scenario.get("start", ()), {})
        try:
            while True:
                message = self._read()
                if "method" not in message:
                    self._do(self._scenario.get("on_reply", {}).get(str(message.get("id")), ()), message)
                    continue
                actions = self._scenario.get("on", {}).get(message["method"])
                if actions is None:
                    # A notification, such as "$/cancelRequest", is owed no answer.
                    actions = ["usual"] if "id" in message else []
                self._do(actions, message)
        except _Ended:
            self._do(self._scenario.get("at_end", ()), {})
        if self._scenario.get("ignore_stdin_close"):
            time.sleep(300)

    # What it does

    def _do(self, actions: Sequence[Action], message: Mapping[str, Any]) -> None:
        for action in actions:
            name, value = (action, None) if isinstance(action, str) else next(iter(action.items()))
            getattr(self, f"_do_{name}")(message, value)

    def _do_usual(self, message: Mapping[str, Any], _value: None) -> None:
        self._answer_as_usual(message["method"], message.get("params") or {}, message)

    def _do_answer(self, message: Mapping[str, Any], result: object) -> None:
        self._write({"jsonrpc": "2.0", "id": message.get("id"), "result": result})

    def _do_error(self, message: Mapping[str, Any], value: Sequence[Any]) -> None:
        error = {"code": value[0], "message": value[1]}
        self._write({"jsonrpc": "2.0", "id": message.get("id"), "error": error})

    def _do_event(self, message: Mapping[str, Any], value: Sequence[Any]) -> None:
        self._event(str((message.get("params") or {}).get("sessionId", "")), value[0], value[1])

    def _do_notify(self, _message: Mapping[str, Any], value: Sequence[Any]) -> None:
        self._write({"jsonrpc": "2.0", "method": value[0], "params": value[1]})

    def _do_request(self, _message: Mapping[str, Any], value: Sequence[Any]) -> None:
        self._write({"jsonrpc": "2.0", "id": value[0], "method": value[1], "params": value[2]})

    def _do_sleep(self, _message: Mapping[str, Any], seconds: float) -> None:
        time.sleep(seconds)

    def _do_hang(self, _message: Mapping[str, Any], _value: None) -> None:
        time.sleep(300)

    def _do_stdout(self, _message: Mapping[str, Any], text: str) -> None:
        self._write_raw(text.encode())

    def _do_frame(self, _message: Mapping[str, Any], text: str) -> None:
        # Half a pair is a byte that is no UTF-8.
        body = text.encode("utf-8", "surrogateescape")
        self._write_raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def _do_wrapped(self, message: Mapping[str, Any], text: str) -> None:
        self._do_frame(message, text.replace("ID", json.dumps(message.get("id"))))

    def _do_stderr(self, _message: Mapping[str, Any], text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    def _do_flood_stderr(self, _message: Mapping[str, Any], count: int) -> None:
        block = b"x" * 65536
        while count > 0:
            sys.stderr.buffer.write(block[:count])
            count -= len(block)
        sys.stderr.buffer.flush()

    def _do_flood(self, _message: Mapping[str, Any], value: Sequence[Any]) -> None:
        count, method, params = value
        frame = _frame({"jsonrpc": "2.0", "method": method, "params": params})
        for _ in range(count):
            self._output.write(frame)
        self._output.flush()

    def _do_half_frame(self, _message: Mapping[str, Any], _value: None) -> None:
        self._write_raw(b'Content-Length: 100\r\n\r\n{"jsonrpc": "2.0", "meth')

    def _do_close_stdout(self, _message: Mapping[str, Any], _value: None) -> None:
        # The descriptor itself, so that nothing of ours keeps the pipe open.
        os.close(1)

    def _do_close_stdin(self, _message: Mapping[str, Any], _value: None) -> None:
        os.close(0)

    def _do_exit(self, _message: Mapping[str, Any], code: int) -> None:
        os._exit(code)

    def _do_signal(self, _message: Mapping[str, Any], name: str) -> None:
        os.kill(os.getpid(), getattr(signal, name))
        # A blocked or slow signal must not let the script go on.
        time.sleep(300)

    def _do_spawn(self, _message: Mapping[str, Any], path: str) -> None:
        _spawn(path, detached=False)

    def _do_spawn_detached(self, _message: Mapping[str, Any], path: str) -> None:
        _spawn(path, detached=True)

    def _do_touch(self, _message: Mapping[str, Any], path: str) -> None:
        Path(path).touch()

    def _do_save(self, message: Mapping[str, Any], path: str) -> None:
        Path(path).write_text(json.dumps(message), encoding="utf-8")

    # The usual answers

    def _answer_as_usual(self, method: str, params: Mapping[str, Any], message: Mapping[str, Any]) -> None:
        session = str(params.get("sessionId", ""))
        match method:
            case "connect":
                result: Any = {"ok": True, "protocolVersion": self._protocol, "version": self._version}
            case "ping":
                said = params.get("message", "")
                result = {"message": f"pong: {said}", "timestamp": _now(), "protocolVersion": self._protocol}
            case "status.get":
                result = {"version": self._version, "protocolVersion": self._protocol}
            case "auth.getStatus":
                result = {"isAuthenticated": False, "statusMessage": "Not authenticated"}
            case "session.list":
                result = {"sessions": self._listed()}
            case "session.create" | "session.resume":
                return self._open(method, session or str(uuid.uuid4()), params, message)
            case "session.send":
                return self._converse(session, str(params.get("prompt", "")), message)
            case "session.getMessages" | "sessions.readPersistedEvents":
                result = {"events": self._stored(session), "cursor": "", "hasMore": False}
            case "runtime.shutdown":
                self._do_answer(message, None)
                # Nothing is done on the way out, as in the CLI.
                raise SystemExit(0)
            case name if name in _STORE:
                return self._keep(name, session, params, message)
            case name if name.startswith("session."):
                result = {"success": True}
            case _:
                return self._do_error(message, (-32601, f"Unhandled method {method}"))
        self._do_answer(message, result)
        return None

    def _open(self, method: str, session: str, params: Mapping[str, Any], message: Mapping[str, Any]) -> None:
        is_new = method == "session.create"
        if not is_new and session == self._scenario.get("dies_of"):
            os.kill(os.getpid(), signal.SIGKILL)
        if not is_new and session not in self._known and not self._stored(session):
            return self._do_error(message, (-32603, f"Request {method} failed: Session not found: {session}"))
        self._known.add(session)
        self._do_answer(message, {"sessionId": session, "startTime": _now(), "isRemote": False})
        context = {"cwd": params.get("workingDirectory", "")}
        data = {"sessionId": session, "copilotVersion": self._version, "context": context}
        self._event(session, "session.start" if is_new else "session.resume", data)
        return None

    def _converse(self, session: str, prompt: str, message: Mapping[str, Any]) -> None:
        if session not in self._known:
            return self._do_error(message, (-32603, f"Session not found: {session}"))
        prompt_id, answer_id = str(uuid.uuid4()), str(uuid.uuid4())
        self._do_answer(message, {"messageId": prompt_id})
        self._event(session, "user.message", {"content": prompt, "messageId": prompt_id})
        self._event(session, "assistant.turn_start", {"turnId": "0"})
        words = ["You ", "said: ", prompt]
        for word in words:
            delta = {"messageId": answer_id, "deltaContent": word}
            self._event(session, "assistant.message_delta", delta, ephemeral=True)
        whole = {"messageId": answer_id, "content": "".join(words), "toolRequests": []}
        self._event(session, "assistant.message", whole)
        self._event(session, "assistant.turn_end", {"turnId": "0"})
        self._event(session, "assistant.idle", {}, ephemeral=True)
        self._event(session, "session.idle", {}, ephemeral=True)
        return None

    def _keep(self, method: str, session: str, params: Mapping[str, Any], message: Mapping[str, Any]) -> None:
        match method:
            case "session.getMetadata":
                found = [item for item in self._listed() if item["sessionId"] == session]
                result: Any = {"session": found[0]} if found else {}
            case "session.delete":
                result = self._delete(session)
            case "sessions.fork":
                return self._fork(session, params, message)
            case "session.name.set":
                if session not in self._known:
                    return self._do_error(message, (-32603, f"Session not found for sessionId: {session}"))
                self._event(session, "session.title_changed", {"title": params.get("name")}, ephemeral=True)
                result = None
            case _:
                result = {"inUse": [it for it in params.get("sessionIds", ()) if self._is_locked(it)]}
        self._do_answer(message, result)
        return None

    def _delete(self, session: str) -> dict[str, Any]:
        if self._sessions is None or not self._stored(session):
            return {"success": False, "error": f"Session file not found for {session}"}
        shutil.rmtree(self._sessions / session)
        self._write({"jsonrpc": "2.0", "method": "session.lifecycle", "params": _deleted(session)})
        return {"success": True}

    def _fork(self, session: str, params: Mapping[str, Any], message: Mapping[str, Any]) -> None:
        events = self._stored(session)
        before = params.get("toEventId")
        ids = [event["id"] for event in events]
        if not events or (before and before not in ids) or self._sessions is None:
            return self._do_error(message, (-32603, f"Event {before} not found in session {session}"))
        kept = events[: ids.index(before)] if before else events
        made = self._sessions / str(uuid.uuid4())
        made.mkdir(parents=True)
        lines = "".join(json.dumps(event) + "\n" for event in kept)
        (made / "events.jsonl").write_text(lines, encoding="utf-8")
        self._do_answer(message, {"sessionId": made.name, "name": params.get("name") or "first (fork)"})
        return None

    def _event(self, session: str, kind: str, data: Mapping[str, Any], *, ephemeral: bool = False) -> None:
        event: dict[str, Any] = {"type": kind, "data": data, "id": str(uuid.uuid4()), "timestamp": _now()}
        if ephemeral:
            event["ephemeral"] = True
        elif session and self._sessions is not None:
            log = self._sessions / session / "events.jsonl"
            log.parent.mkdir(parents=True, exist_ok=True)
            with log.open("a", encoding="utf-8") as file:
                file.write(json.dumps(event) + "\n")
        params = {"sessionId": session, "event": event}
        self._write({"jsonrpc": "2.0", "method": "session.event", "params": params})
        self._events_sent += 1
        limit = self._scenario.get("after_events")
        if limit and self._events_sent == limit["count"]:
            self._do(limit["do"], {})

    def _stored(self, session: str) -> list[Any]:
        log = None if self._sessions is None else self._sessions / session / "events.jsonl"
        if not session or log is None or not log.exists():
            return []
        return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]

    def _is_locked(self, session: str) -> bool:
        """Tell whether a lock names a process that runs, whichever it is."""
        if self._sessions is None:
            return False
        for lock in (self._sessions / session).glob("inuse.*.lock"):
            try:
                os.kill(int(lock.name.split(".")[1]), 0)
            except (ProcessLookupError, ValueError):
                continue
            return True
        return False

    def _listed(self) -> list[dict[str, Any]]:
        if self._sessions is None or not self._sessions.is_dir():
            return []
        found = []
        for folder in sorted(self._sessions.iterdir()):
            events = self._stored(folder.name)
            prompts = [event["data"]["content"] for event in events if event["type"] == "user.message"]
            # A session that was never used is not listed, as in the CLI.
            if prompts:
                times = {"startTime": events[0]["timestamp"], "modifiedTime": events[-1]["timestamp"]}
                context = events[0]["data"].get("context", {})
                more = {"name": prompts[0], "summary": prompts[0], "isRemote": False, "context": context}
                found.append({"sessionId": folder.name, **times, **more})
        return found

    # The wire

    def _read(self) -> dict[str, Any]:
        length = -1
        while line := self._input.readline():
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"content-length":
                length = int(value)
            elif not line.strip() and length >= 0:
                body = self._input.read(length)
                if len(body) < length:
                    raise _Ended
                message: dict[str, Any] = json.loads(body)
                return message
        raise _Ended

    def _write(self, message: Mapping[str, Any]) -> None:
        self._write_raw(_frame(message))

    def _write_raw(self, content: bytes) -> None:
        self._output.write(content)
        self._output.flush()


def _frame(message: Mapping[str, Any]) -> bytes:
    body = json.dumps(message).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def _deleted(session: str) -> dict[str, Any]:
    return {"type": "session.deleted", "sessionId": session}


def _now() -> str:
    now = time.time()
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now)) + f".{int(now * 1000) % 1000:03}Z"


def _spawn(path: str, *, detached: bool) -> None:
    command = [sys.executable, "-S", "-E", "-c", _SURVIVOR, path]
    subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=detached)
    # It must be there before the next action; the test has its own time limit.
    while not Path(path).exists():
        time.sleep(0.01)


def _scenario_of_this_life(scenario: Scenario, *, counts: bool) -> Scenario:
    lives = scenario.get("lives")
    if not lives:
        return scenario
    counter = Path(scenario["counter"])
    life = int(counter.read_text()) if counter.exists() else 0
    if counts:
        counter.write_text(str(life + 1))
    chosen: Scenario = lives[min(life, len(lives) - 1)]
    return chosen


def _main(arguments: Sequence[str]) -> None:
    file = os.environ.get("FAKE_CLI_SCENARIO")
    scenario: Scenario = json.loads(Path(file).read_text(encoding="utf-8")) if file else {}
    asks_version = "--version" in arguments
    cli = _FakeCli(_scenario_of_this_life(scenario, counts=not asks_version))
    if asks_version:
        cli.print_version()
        return
    if "--stdio" not in arguments or not {"--headless", "--server"} & set(arguments):
        print("error: only --headless --stdio is played here", file=sys.stderr)
        raise SystemExit(1)
    try:
        cli.serve()
    except (BrokenPipeError, KeyboardInterrupt):
        # Nobody listens any more; the flush at exit would complain once more.
        os._exit(1)


if __name__ == "__main__":
    _main(sys.argv[1:])

"""A small MCP server on stdin and stdout.

Its tools: `echo`, `ask`, which asks the person by a form, and `sample`, which asks the model.
"""

from __future__ import annotations

import itertools
import json
import sys
from typing import Any

FORM = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "title": "Name", "minLength": 1, "maxLength": 5},
        "age": {"type": "integer", "minimum": 1, "maximum": 120},
        "plan": {"type": "string", "enum": ["a", "b"]},
    },
    "required": ["name"],
}

TOOLS = [
    {
        "name": "echo",
        "description": "Say it again",
        "inputSchema": {"type": "object", "properties": {"text": {"type": "string"}}},
    },
    {"name": "ask", "description": "Ask the person", "inputSchema": {"type": "object"}},
    {"name": "sample", "description": "Ask the model", "inputSchema": {"type": "object"}},
]

#: What the tools ask the client for.
_REQUESTS: dict[str, tuple[str, dict[str, Any]]] = {
    "ask": ("elicitation/create", {"message": "Who are you?", "requestedSchema": FORM}),
    "sample": (
        "sampling/createMessage",
        {
            "messages": [{"role": "user", "content": {"type": "text", "text": "Say hello"}}],
            "maxTokens": 10,
        },
    ),
}

_ids = itertools.count(1000)


def _write(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


def _read() -> dict[str, Any]:
    line = sys.stdin.readline()
    if not line:
        sys.exit(0)
    message: dict[str, Any] = json.loads(line)
    return message


def _call(params: dict[str, Any]) -> str:
    if params["name"] == "echo":
        return str(params.get("arguments", {}).get("text", ""))
    request_id = next(_ids)
    method, request = _REQUESTS[params["name"]]
    _write({"id": request_id, "method": method, "params": request})
    while True:
        message = _read()
        if message.get("id") == request_id:
            return json.dumps(message.get("result", message.get("error")))


def _answer(method: str, params: dict[str, Any]) -> dict[str, Any]:
    if method == "initialize":
        return {
            "protocolVersion": params.get("protocolVersion", "2025-06-18"),
            "capabilities": {"tools": {}},
            "serverInfo": {"name": "demo", "version": "1"},
        }
    if method == "tools/list":
        return {"tools": TOOLS}
    if method == "tools/call":
        return {"content": [{"type": "text", "text": _call(params)}]}
    return {}


def main() -> None:
    """Answer until stdin ends."""
    while True:
        message = _read()
        if "id" in message and "method" in message:
            _write({"id": message["id"], "result": _answer(message["method"], message.get("params", {}))})


if __name__ == "__main__":
    main()

"""A small MCP server on stdin and stdout: `echo`, and `ask`, which asks the person by a form."""

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
]

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
    _write(
        {
            "id": request_id,
            "method": "elicitation/create",
            "params": {"message": "Who are you?", "requestedSchema": FORM},
        }
    )
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

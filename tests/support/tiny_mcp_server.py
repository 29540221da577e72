"""An MCP server with one tool, for tests: a program that speaks JSON lines on its standard streams."""

from __future__ import annotations

import json
import sys
from typing import Any

TOOL = {"name": "echo", "description": "Says it again", "inputSchema": {"type": "object", "properties": {}}}


def result_of(method: str, params: dict[str, Any]) -> dict[str, Any]:
    if method == "initialize":
        return {
            "protocolVersion": params.get("protocolVersion", "2024-11-05"),
            "capabilities": {"tools": {}},
            "serverInfo": {"name": "tiny", "version": "1"},
        }
    return {"tools": [TOOL]} if method == "tools/list" else {}


def main() -> None:
    for line in sys.stdin:
        message = json.loads(line)
        if "id" in message:
            result = result_of(message["method"], message.get("params") or {})
            answer = {"jsonrpc": "2.0", "id": message["id"], "result": result}
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()

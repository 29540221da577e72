"""Making something wrong of something right, by chance and always the same for the same chance."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

_TOKENS: Final = (
    b"Content-Length: ", b"content-length:", b"\r\n\r\n", b"\r\n", b"\n", b"\r", b"{", b"}", b"[", b"]", b'"',
    b",", b":", b"\\", b"\\u", b"\\ud83d", b"\\ude00", b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xef\xbb\xbf",
    b"\x00", b"\x1b[31m", b"null", b"true", b"NaN", b"-Infinity", b"1e999", b"-0", b"0" * 30, b"9" * 20,
    b'"id":1,', b'"id":null,', b'"method":"x",', b'"result":1,', b'"error":{},', b"[" * 2000, b'{"a":' * 1200,
    b"z" * 9000, b'"jsonrpc":"2.0",', b"Content-Length: 5\r\n\r\n", b'[{"method":"m"},3]', b" " * 300,
    b'"type":"session.idle",', b'"sessionId":"s2",', b"}}}",
)  # fmt: skip

_TEXTS: Final = (
    "", "x", "\ud83d", "\ude00", "\ud83d\ude00", "\x00", "é", "\u2028", "\u202e", "2026-01-01T00:00:00.000Z",
    "0001-01-01T00:00:00+14:00", "9999-99-99", "approve-once", "shell", "write", "toolCallId", "a" * 5000,
    "-1", "1e5", "true", "call_1", "m1", "s1",
)  # fmt: skip

_NAMES: Final = (
    "type", "data", "id", "agentId", "timestamp", "ephemeral", "requestId", "toolCallId", "messageId",
    "result", "error", "kind", "content", "contents", "promptRequest", "permissionRequest", "choices",
    "commands", "mode", "method", "params", "sessionId", "event", "parentToolCallId", "arguments",
    "toolRequests", "deltaContent",
)  # fmt: skip


def mutated_bytes(chance: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Return `data` with one to six things done to it."""
    result = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        at = chance.randrange(len(result) + 1)
        end = min(len(result), at + chance.choice((1, 1, 2, 8, 64, 2000)))
        match chance.randrange(8):
            case 0 if at < len(result):
                result[at] ^= 1 << chance.randrange(8)
            case 1:
                result[at:at] = chance.choice(_TOKENS)
            case 2:
                del result[at:end]
            case 3:
                result[at:at] = result[at:end]
            case 4:
                result[at:end] = chance.randbytes(chance.randrange(1, 9))
            case 5:
                other = chance.choice(others)
                cut = chance.randrange(len(other) + 1)
                result[at:] = other[cut:]
            case 6:
                del result[at:]
            case _:
                result[at:end] = chance.choice(_TOKENS)
    return bytes(result)


def junk(chance: random.Random, depth: int = 0) -> Any:
    """Any JSON."""
    match chance.randrange(11 if depth < 3 else 8):
        case 0:
            return None
        case 1:
            return chance.random() < 0.5
        case 2:
            return chance.choice((0, -1, 1, 2**31, 2**53 + 1, 2**63, -(2**64), 10**40))
        case 3:
            return chance.choice((0.0, -0.5, 128000.0, 1e300, -1e308, 1e17, 1.5))
        case 4 | 5 | 6 | 7:
            return chance.choice(_TEXTS)
        case 8:
            return [junk(chance, depth + 1) for _ in range(chance.randrange(4))]
        case _:
            return {chance.choice(_NAMES): junk(chance, depth + 1) for _ in range(chance.randrange(4))}


def mutated_json(chance: random.Random, value: Any, others: Sequence[Any]) -> Any:
    """Return a copy of `value` in which some things, at any depth, are replaced, gone, new or moved."""
    result = copy.deepcopy(value)
    for _ in range(chance.choice((0, 1, 1, 2, 4))):
        places = list(_places(result))
        if not places:
            return junk(chance)
        holder, key = chance.choice(places)
        match chance.randrange(7):
            case 0:
                del holder[key]
            case 1 | 2:
                holder[key] = junk(chance)
            case 3:
                holder[key] = copy.deepcopy(_one_of(chance, chance.choice(others)))
            case 4 if isinstance(holder, dict):
                holder[chance.choice(_NAMES)] = holder.pop(key)
            case 5 if isinstance(holder, dict):
                holder[chance.choice(_NAMES)] = junk(chance)
            case _:
                other_holder, other_key = chance.choice(places)
                holder[key] = copy.deepcopy(other_holder[other_key])
    return result


def _one_of(chance: random.Random, value: Any) -> Any:
    places = list(_places(value))
    if not places:
        return value
    holder, key = chance.choice(places)
    return holder[key]


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, dict):
        for key in value:
            yield value, key
            yield from _places(value[key])
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield value, index
            yield from _places(item)


def cut(chance: random.Random, data: bytes) -> list[bytes]:
    """Return `data` in chunks: whole, byte by byte or at any places."""
    if chance.random() < 0.1:
        return [data]
    if len(data) < 3000 and chance.random() < 0.1:
        return [data[at : at + 1] for at in range(len(data))]
    edges = [0, *sorted(chance.randrange(len(data) + 1) for _ in range(chance.randrange(12))), len(data)]
    return [data[start:end] for start, end in pairwise(edges)]

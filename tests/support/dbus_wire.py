"""A D-Bus client of its own: calls with time limits, and the signals that come meanwhile.

Qt's bindings cannot read structures, and no other client is a given. This one speaks the protocol over
one socket, without threads: https://dbus.freedesktop.org/doc/dbus-specification.html
"""

from __future__ import annotations

import os
import socket
import struct
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Self

_CALL: Final = 1
_RETURN: Final = 2
_ERROR: Final = 3
_SIGNAL: Final = 4

_PATH, _INTERFACE, _MEMBER, _ERROR_NAME, _REPLY_TO, _DESTINATION, _SENDER, _SIGNATURE = range(1, 9)
_HEADER_TYPES: Final = {_PATH: "o", _SIGNATURE: "g", _REPLY_TO: "u"}

_NUMBERS: Final = {
    "y": ("B", 1),
    "b": ("I", 4),
    "n": ("h", 2),
    "q": ("H", 2),
    "i": ("i", 4),
    "u": ("I", 4),
    "x": ("q", 8),
    "t": ("Q", 8),
    "d": ("d", 8),
}
_ALIGNMENT: Final = {**{kind: size for kind, (_, size) in _NUMBERS.items()}, **dict.fromkeys("soa", 4)}
_ALIGNMENT.update({"g": 1, "v": 1, "(": 8, "{": 8})


class DBusError(Exception):
    """The other side answered with an error, or not in time. `name` is the error's."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(f"{name}: {text}")
        self.name = name


@dataclass(frozen=True, slots=True)
class Message:
    """What came in. `body` has the arguments; structures are tuples, dictionaries dicts."""

    kind: int
    serial: int
    reply_to: int
    path: str
    interface: str
    member: str
    error: str
    sender: str
    body: tuple[Any, ...]


def split_signature(signature: str) -> list[str]:
    """Return the complete types that a signature lists."""
    found, start = [], 0
    while start < len(signature):
        end = _end_of_type(signature, start)
        found.append(signature[start:end])
        start = end
    return found


def _end_of_type(signature: str, at: int) -> int:
    kind = signature[at]
    if kind == "a":
        return _end_of_type(signature, at + 1)
    if kind not in "({":
        return at + 1
    closing = ")" if kind == "(" else "}"
    at += 1
    while signature[at] != closing:
        at = _end_of_type(signature, at)
    return at + 1


class _Writer:
    def __init__(self) -> None:
        self.data = bytearray()

    def pad(self, size: int) -> None:
        self.data += bytes(-len(self.data) % size)

    def write(self, kind: str, value: Any) -> None:
        first = kind[0]
        if first in _NUMBERS:
            code, size = _NUMBERS[first]
            self.pad(size)
            self.data += struct.pack("<" + code, value)
        elif first in "so":
            raw = str(value).encode()
            self.write("u", len(raw))
            self.data += raw + b"\0"
        elif first == "g":
            raw = str(value).encode()
            self.data += bytes((len(raw),)) + raw + b"\0"
        elif first == "v":
            inner, contents = value
            self.write("g", inner)
            self.write(inner, contents)
        elif first == "a":
            self._write_array(kind[1:], value)
        else:
            self.pad(8)
            for inner, item in zip(split_signature(kind[1:-1]), value, strict=True):
                self.write(inner, item)

    def _write_array(self, kind: str, values: Any) -> None:
        self.write("u", 0)
        at = len(self.data) - 4
        self.pad(_ALIGNMENT[kind[0]])
        start = len(self.data)
        for value in values.items() if isinstance(values, dict) else values:
            self.write(kind, value)
        self.data[at : at + 4] = struct.pack("<I", len(self.data) - start)


class _Reader:
    def __init__(self, data: bytes, order: str) -> None:
        self._data = data
        self._order = order
        self.at = 0

    def pad(self, size: int) -> None:
        self.at += -self.at % size

    def read(self, kind: str) -> Any:
        first = kind[0]
        if first in _NUMBERS:
            code, size = _NUMBERS[first]
            self.pad(size)
            (value,) = struct.unpack_from(self._order + code, self._data, self.at)
            self.at += size
            return bool(value) if first == "b" else value
        if first in "sog":
            length = self.read("y" if first == "g" else "u")
            raw = self._data[self.at : self.at + length]
            self.at += length + 1
            return raw.decode()
        if first == "v":
            return self.read(self.read("g"))
        if first == "a":
            return self._read_array(kind[1:])
        self.pad(8)
        return tuple(self.read(inner) for inner in split_signature(kind[1:-1]))

    def _read_array(self, kind: str) -> Any:
        length = self.read("u")
        self.pad(_ALIGNMENT[kind[0]])
        end, found = self.at + length, []
        while self.at < end:
            found.append(self.read(kind))
        return dict(found) if kind[0] == "{" else found


class Bus:
    """One connection to a bus.

    Attributes:
        name: our own on the bus, e.g. ":1.4".
        signals: what came and nobody has looked at yet; see `wait_for_signal`.
    """

    def __init__(self, address: str, *, timeout_s: float = 5.0) -> None:
        """Connect. `timeout_s` bounds every call.

        Raises:
            DBusError: the bus refuses us.
            OSError: nobody listens there.
        """
        self._timeout_s = timeout_s
        self._serial = 0
        self._received = b""
        self.signals: deque[Message] = deque(maxlen=5000)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.settimeout(timeout_s)
            self._socket.connect(_socket_path(address))
            self._authenticate()
            (self.name,) = self.call(_BUS, _BUS_PATH, _BUS, "Hello")
        except BaseException:
            self._socket.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def _authenticate(self) -> None:
        who = str(os.getuid()).encode().hex().encode()
        self._socket.sendall(b"\0AUTH EXTERNAL " + who + b"\r\n")
        answer = b""
        while not answer.endswith(b"\r\n"):
            answer += self._receive()
        if not answer.startswith(b"OK"):
            raise DBusError("org.freedesktop.DBus.Error.AuthFailed", answer.decode("ascii", "replace"))
        self._socket.sendall(b"BEGIN\r\n")

    def _receive(self) -> bytes:
        data = self._socket.recv(65536)
        if not data:
            raise DBusError("org.freedesktop.DBus.Error.Disconnected", "the bus has closed the connection")
        return data

    def call(
        self, destination: str, path: str, interface: str, member: str, signature: str = "", *arguments: Any
    ) -> tuple[Any, ...]:
        """Call a method and return what it returns.

        Raises:
            DBusError: it failed, or took too long.
        """
        serial = self._send(destination, path, interface, member, signature, arguments)
        deadline = time.monotonic() + self._timeout_s
        while True:
            message = self._next(deadline)
            if message is None:
                raise DBusError("org.freedesktop.DBus.Error.NoReply", f"{path} {interface}.{member}")
            if message.kind == _SIGNAL:
                self.signals.append(message)
            elif message.reply_to == serial:
                if message.kind == _ERROR:
                    raise DBusError(message.error, f"{path} {interface}.{member} {message.body}")
                return message.body

    def listen(self, rule: str) -> None:
        """Have the bus send us the signals that match a rule."""
        self.call(_BUS, _BUS_PATH, _BUS, "AddMatch", "s", rule)

    def wait_for_signal(self, fits: Callable[[Message], bool], timeout_s: float) -> Message | None:
        """Return the first signal that fits, of those that came or within the time; None for none.

        Those before it are dropped.
        """
        deadline = time.monotonic() + timeout_s
        while True:
            while self.signals:
                found = self.signals.popleft()
                if fits(found):
                    return found
            message = self._next(deadline)
            if message is None:
                return None
            if message.kind == _SIGNAL:
                self.signals.append(message)

    def _send(
        self,
        destination: str,
        path: str,
        interface: str,
        member: str,
        signature: str,
        arguments: tuple[Any, ...],
    ) -> int:
        self._serial += 1
        body = _Writer()
        for kind, value in zip(split_signature(signature), arguments, strict=True):
            body.write(kind, value)
        fields = {_PATH: path, _INTERFACE: interface, _MEMBER: member, _DESTINATION: destination}
        if signature:
            fields[_SIGNATURE] = signature
        message = _Writer()
        for kind, value in zip("yyyyuu", (ord("l"), _CALL, 0, 1, len(body.data), self._serial), strict=True):
            message.write(kind, value)
        headers = [(code, (_HEADER_TYPES.get(code, "s"), value)) for code, value in fields.items()]
        message.write("a(yv)", headers)
        message.pad(8)
        self._socket.sendall(bytes(message.data + body.data))
        return self._serial

    def _next(self, deadline: float) -> Message | None:
        """Return the next message, None when none has come by then."""
        while True:
            size = self._size_of_first()
            if size and len(self._received) >= size:
                data, self._received = self._received[:size], self._received[size:]
                return _read_message(data)
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            self._socket.settimeout(left)
            try:
                self._received += self._receive()
            except TimeoutError:
                return None

    def _size_of_first(self) -> int:
        """Return the length of the message that stands first in what was received, 0 while unknown."""
        if len(self._received) < 16:
            return 0
        order = "<" if self._received[:1] == b"l" else ">"
        (body,) = struct.unpack_from(order + "I", self._received, 4)
        (headers,) = struct.unpack_from(order + "I", self._received, 12)
        return int(16 + headers + -(16 + headers) % 8 + body)


def _read_message(data: bytes) -> Message:
    reader = _Reader(data, "<" if data[:1] == b"l" else ">")
    _, kind, _, _, _, serial = (reader.read(each) for each in "yyyyuu")
    fields: dict[int, Any] = dict(reader.read("a(yv)"))
    reader.pad(8)
    body = tuple(reader.read(each) for each in split_signature(fields.get(_SIGNATURE, "")))
    return Message(
        kind,
        serial,
        fields.get(_REPLY_TO, 0),
        fields.get(_PATH, ""),
        fields.get(_INTERFACE, ""),
        fields.get(_MEMBER, ""),
        fields.get(_ERROR_NAME, ""),
        fields.get(_SENDER, ""),
        body,
    )


def _socket_path(address: str) -> str:
    """Return the socket that an address of the kind unix:path=... or unix:abstract=... names."""
    for option in address.split(";"):
        kind, _, values = option.partition(":")
        fields = dict(pair.split("=", 1) for pair in values.split(",") if "=" in pair)
        if kind == "unix" and "path" in fields:
            return fields["path"]
        if kind == "unix" and "abstract" in fields:
            return "\0" + fields["abstract"]
    raise DBusError("org.freedesktop.DBus.Error.BadAddress", address)


_BUS: Final = "org.freedesktop.DBus"
_BUS_PATH: Final = "/org/freedesktop/DBus"

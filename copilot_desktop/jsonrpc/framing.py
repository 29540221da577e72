"""Content-Length frames: bytes in, bodies out. No I/O, no JSON.

How it works
------------
Between two bodies the input is a sequence of lines. A *field* line (`Name: value`) belongs to a
header block, any other line is *stray*: a child that prints a warning to its standard output must
not end the session. An empty line ends the block. With a `Content-Length` the body follows,
without one the whole block was stray.

Text printed without a line end is glued to the next header (`oopsContent-Length: 51`). A length
at the end of a stray line counts, unless a header of its own follows.

Two bounds keep memory and patience finite: a header block above `MAX_HEADER_BYTES` and more
than `MAX_STRAY_BYTES` without a frame are errors. After an error the decoder stays in it: there
is no way to know where the next frame begins.

Each byte is looked at once: the search for a line end starts where the last one stopped.

A server that behaves sends one and the same header always, and a chunk holds a hundred frames.
Such frames are cut out of the chunk without the machinery for lines. The body of a frame that is
larger than its chunk grows in a buffer of its own, which is handed out as it is: a body of many
megabytes exists once.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from typing import Final

from copilot_desktop.jsonrpc.errors import FramingError
from copilot_desktop.translation import tr

#: Above this a header block is not a header block. The CLI sends about 25 bytes.
MAX_HEADER_BYTES: Final = 8 * 1024

#: The largest body that is accepted. Messages of several MB occur; the CLI itself stops at 512 MB.
MAX_BODY_BYTES: Final = 256 * 1024 * 1024

#: So much text without a single frame means that the other side does not speak our protocol.
#: Long enough for a screenful of warnings and stack traces from a child process.
MAX_STRAY_BYTES: Final = 256 * 1024

#: How much of the end of a stray line is kept to find a header that is glued to it. Holds
#: `Content-Length`, blanks and 19 digits.
_GLUED_TAIL_BYTES: Final = 64

#: Field names are tokens (RFC 9110); the bound keeps the match short on a line without a colon.
_FIELD: Final = re.compile(rb"([!#$%&'*+\-.^_`|~0-9A-Za-z]{1,256})[ \t]*:")
_GLUED_LENGTH: Final = re.compile(rb"content-length[ \t]*:[ \t]*([0-9]{1,19})[ \t]*\Z", re.IGNORECASE)
#: Not `int()`: that accepts `5_1`, a sign and the digits of other scripts.
_DIGITS: Final = re.compile(rb"[0-9]+")

#: The header that servers really send, up to its digits.
_USUAL_HEADER: Final = b"Content-Length: "
_USUAL_HEADER_BYTES: Final = len(_USUAL_HEADER)
#: So many digits cannot exceed the bound, and are found without looking further.
_USUAL_DIGITS: Final = 8
#: Most headers hold three digits. Looking them up takes a quarter of the time of reading them.
_SHORT_HEADERS: Final = {_USUAL_HEADER + b"%d\r\n\r\n" % length: length for length in range(100, 1000)}
_SHORT_HEADER_BYTES: Final = _USUAL_HEADER_BYTES + 3 + 4

#: A body that came in chunks is handed out as bytes up to this size; copying a larger one is no trifle.
_SMALL_BODY_BYTES: Final = 1024 * 1024

_log = logging.getLogger("copilot_desktop.jsonrpc")


def encode_frame(body: bytes) -> bytes:
    """Return `body` as one frame."""
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


class FrameDecoder:
    """Finds bodies in a stream of bytes, however it is cut into chunks.

    Feed with `receive_data`, then call `next_body` until it returns None, or `next_bodies` until
    it returns none.
    """

    def __init__(self) -> None:
        #: What came and was not taken yet begins at `_start`.
        self._buffer = b""
        self._start = 0
        #: No line end between `_start` and this offset of the buffer.
        self._scanned = 0
        #: Nothing of a header was taken, and no stray bytes are to be accounted for.
        self._is_between_frames = True
        #: The beginning of the current line was dropped as stray.
        self._line_was_cut = False
        #: Bytes of the field lines of the current block.
        self._block_bytes = 0
        self._declared_length: int | None = None
        self._glued_length: int | None = None
        #: Set while a body is read.
        self._body_length: int | None = None
        #: What has come of a body that is larger than its chunk.
        self._body: bytearray | None = None
        self._stray_bytes = 0
        self._stray_reported = False
        self._error: FramingError | None = None

    @property
    def has_partial_frame(self) -> bool:
        """Whether bytes of an unfinished frame are held."""
        if self._error is not None:
            return False
        has_rest = self._start < len(self._buffer)
        return self._body_length is not None or self._block_bytes > 0 or has_rest

    def receive_data(self, data: bytes) -> None:
        """Take bytes in. They are looked at by `next_bodies`."""
        if self._error is not None:
            return
        if self._start == len(self._buffer):
            self._buffer = data
        else:
            # The beginning of a frame, unless the caller did not ask for all bodies.
            self._buffer = self._buffer[self._start :] + data
        self._scanned = max(self._scanned - self._start, 0)
        self._start = 0

    def next_bodies(self) -> Sequence[bytes | bytearray]:
        """Return what `next_body` would, and perhaps some of what it would return next.

        Raises:
            FramingError: as `next_body`.
        """
        usual = self._usual_bodies() if self._is_between_frames else None
        if usual:
            return usual
        body = self.next_body()
        return () if body is None else (body,)

    def _usual_bodies(self) -> list[bytes]:
        """Cut out all frames up to the first that is not complete or has another header."""
        buffer, start = self._buffer, self._start
        size = len(buffer)
        bodies = []
        while True:
            body_start = start + _SHORT_HEADER_BYTES
            length = _SHORT_HEADERS.get(buffer[start:body_start])
            if length is None:
                if not buffer.startswith(_USUAL_HEADER, start):
                    break
                digits_start = start + _USUAL_HEADER_BYTES
                digits_end = buffer.find(b"\r\n\r\n", digits_start, digits_start + _USUAL_DIGITS + 4)
                digits = buffer[digits_start:digits_end]
                # Not int() alone: that accepts more than digits.
                if digits_end < 0 or not digits.isdigit():
                    break
                length = int(digits)
                body_start = digits_end + 4
            end = body_start + length
            if end > size:
                break
            bodies.append(buffer[body_start:end])
            start = end
        self._start = self._scanned = start
        return bodies

    def next_body(self) -> bytes | bytearray | None:
        """Return the next complete body, None when more bytes are needed.

        A large body that came in several chunks is a `bytearray` that nobody else holds.

        Raises:
            FramingError: the stream cannot be read on; so does every later call.
        """
        if self._error is not None:
            raise self._error
        try:
            while self._body_length is None:
                line = self._next_line()
                if line is None:
                    return None
                self._is_between_frames = False
                self._take_line(line)
        except FramingError as exc:
            self._error = exc
            self._is_between_frames = False
            self._buffer = b""
            self._start = 0
            raise
        return self._take_body(self._body_length)

    def _take_body(self, length: int) -> bytes | bytearray | None:
        end = self._start + length - (0 if self._body is None else len(self._body))
        piece = self._buffer[self._start : end]
        self._start = self._scanned = self._start + len(piece)
        body: bytes | bytearray
        if self._body is None:
            if len(piece) < length:
                # Grows as the bytes come: an announced length alone takes no memory.
                self._body = bytearray(piece)
                return None
            body = piece
        else:
            self._body += piece
            if len(self._body) < length:
                return None
            body = self._body if length > _SMALL_BODY_BYTES else bytes(self._body)
            self._body = None
        self._body_length = None
        self._is_between_frames = True
        return body

    def _next_line(self) -> bytes | None:
        end = self._buffer.find(b"\n", self._scanned)
        if end < 0:
            self._scanned = len(self._buffer)
            if self._scanned - self._start > MAX_HEADER_BYTES:
                self._bound_unfinished_line()
            return None
        line = self._buffer[self._start : end]
        self._start = self._scanned = end + 1
        return line

    def _bound_unfinished_line(self) -> None:
        if not self._line_was_cut and _FIELD.match(self._buffer, self._start):
            raise FramingError(_header_too_long())
        kept_from = len(self._buffer) - _GLUED_TAIL_BYTES
        self._skip(self._buffer[self._start : self._start + 200], kept_from - self._start)
        self._buffer = self._buffer[kept_from:]
        self._start = 0
        self._scanned = len(self._buffer)
        self._line_was_cut = True
        self._is_between_frames = False

    def _take_line(self, line: bytes) -> None:
        content = line.rstrip(b"\r")
        was_cut, self._line_was_cut = self._line_was_cut, False
        if not content and not was_cut:
            self._end_block()
            return
        field = None if was_cut else _FIELD.match(content)
        if field is not None:
            self._block_bytes += len(line) + 1
            if self._block_bytes > MAX_HEADER_BYTES:
                raise FramingError(_header_too_long())
            if field[1].lower() == b"content-length":
                self._declare_length(content[field.end() :].strip(b" \t"))
                return
        glued = _GLUED_LENGTH.search(content[-_GLUED_TAIL_BYTES:])
        if glued is not None or field is None:
            self._skip(content, len(line) + 1)
            self._glued_length = None if glued is None else _parse_length(glued[1])

    def _declare_length(self, digits: bytes) -> None:
        length = _parse_length(digits)
        if self._declared_length not in (None, length):
            raise FramingError(tr("a message announces two different lengths"))
        self._declared_length = length

    def _end_block(self) -> None:
        length = self._glued_length if self._declared_length is None else self._declared_length
        if length is None:
            self._skip(b"", self._block_bytes + 1)
        elif self._stray_bytes:
            _log.debug("%d stray bytes in all before this frame", self._stray_bytes)
            self._stray_bytes = 0
            self._stray_reported = False
        self._body_length = length
        self._block_bytes = 0
        self._declared_length = self._glued_length = None

    def _skip(self, sample: bytes, size_bytes: int) -> None:
        self._stray_bytes += size_bytes
        if self._stray_bytes > MAX_STRAY_BYTES:
            raise FramingError(
                tr("more than {limit} bytes without a message of the protocol", limit=MAX_STRAY_BYTES)
            )
        # Once per run: noise of many lines must not fill the log. The text may be a piece of a
        # misframed message, and message text is never logged above debug.
        if not self._stray_reported and size_bytes > 1:
            self._stray_reported = True
            _log.warning("skipping stray bytes between frames")
            _log.debug("stray bytes begin with %r", sample[:200])


def _parse_length(digits: bytes) -> int:
    if not _DIGITS.fullmatch(digits):
        raise FramingError(tr("a message announces a length that is no number"))
    significant = digits.lstrip(b"0")
    if len(significant) > 19 or int(significant or b"0") > MAX_BODY_BYTES:
        shown = significant[:24].decode("ascii")
        raise FramingError(
            tr(
                "a message of {size} bytes is larger than the limit of {limit} bytes",
                size=shown,
                limit=MAX_BODY_BYTES,
            )
        )
    return int(significant or b"0")


def _header_too_long() -> str:
    return tr("a message header is longer than {limit} bytes", limit=MAX_HEADER_BYTES)

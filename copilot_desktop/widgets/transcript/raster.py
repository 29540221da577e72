"""Raster pictures from untrusted bytes: told by their first bytes, measured before they are decoded.

Formats that hold scripts, addresses or pages (SVG, PDF) are not among those that are read. The
decoding runs in a thread, from which only a finished picture of the asked size comes back.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from functools import cache, lru_cache
from queue import SimpleQueue
from typing import Final, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

#: A larger picture is not decoded.
MAX_PIXELS: Final = 4_000_000
#: What the decoder may allocate, in megabytes: that many pixels with 64 bits each.
_ALLOCATION_MB: Final = 32
#: Decoded pictures that are kept.
_MAX_KEPT_BYTES: Final = 32 * 1024 * 1024

_FORMATS: Final = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpeg"),
    (b"GIF87a", b"gif"),
    (b"GIF89a", b"gif"),
    (b"BM", b"bmp"),
)

_Key: TypeAlias = tuple[bytes, int, int]

_log = logging.getLogger(__name__)


def raster_format(data: bytes) -> bytes:
    """Return Qt's name of the format of a picture, b"" when it is none that is read."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"webp"
    return next((name for start, name in _FORMATS if data.startswith(start)), b"")


def _open(data: bytes) -> tuple[QImageReader, QBuffer] | None:
    name = raster_format(data)
    if not name:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(name))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    return reader, buffer


@lru_cache(maxsize=64)
def raster_size(data: bytes) -> QSize:
    """Return the size of a picture as its header says; an empty one when it is not to be decoded."""
    opened = _open(data)
    if opened is None:
        return QSize()
    reader, _ = opened
    size = reader.size()
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > MAX_PIXELS:
        return QSize()
    return size.transposed() if _is_turned(reader) else size


def _is_turned(reader: QImageReader) -> bool:
    turned = QImageIOHandler.Transformation.TransformationRotate90
    return bool(reader.transformation() & turned)


def decode(data: bytes, size: QSize) -> QImage:
    """Return the first frame of a picture at `size`; a null image when it is broken."""
    if raster_size(data).isEmpty():
        return QImage()
    opened = _open(data)
    if opened is None:
        return QImage()
    reader, _ = opened
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    image = reader.read()
    if image.isNull():
        return image
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(size, keep, smooth)
    return scaled.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class RasterPictures(QObject):
    """The decoded pictures of the whole application.

    Signals:
        ready(): one more was decoded; what shows it can be painted again.
    """

    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()
        self._kept_bytes = 0
        self._asked: set[_Key] = set()
        self._queue: SimpleQueue[_Key] = SimpleQueue()
        self._lock = threading.Lock()
        self._has_thread = False

    def find(self, data: bytes, size: QSize) -> QImage | None:
        """Return a picture at a size in pixels, a null one when it is broken, None while it is made."""
        key = (data, size.width(), size.height())
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found
            if key not in self._asked:
                self._asked.add(key)
                self._queue.put(key)
            if not self._has_thread:
                self._has_thread = True
                threading.Thread(target=self._work, name="pictures", daemon=True).start()
        return None

    @property
    def is_busy(self) -> bool:
        """Some are not decoded yet."""
        with self._lock:
            return bool(self._asked)

    def _work(self) -> None:
        while True:
            key = self._queue.get()
            data, width, height = key
            try:
                image = decode(data, QSize(width, height))
            except Exception:  # noqa: BLE001 - one odd picture must not take the others with it
                _log.exception("a picture could not be decoded")
                image = QImage()
            with self._lock:
                self._asked.discard(key)
                self._keep(key, image)
            self.ready.emit()

    def _keep(self, key: _Key, image: QImage) -> None:
        self._kept[key] = image
        self._kept_bytes += image.sizeInBytes()
        while self._kept_bytes > _MAX_KEPT_BYTES and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._kept_bytes -= oldest.sizeInBytes()


@cache
def raster_pictures() -> RasterPictures:
    return RasterPictures()

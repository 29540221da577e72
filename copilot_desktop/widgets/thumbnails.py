"""Small pictures of files on this machine, read and decoded in a thread."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from functools import cache
from pathlib import Path
from queue import SimpleQueue
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage

from copilot_desktop.viewmodels.prompt_attachments import MAX_FILE_BYTES
from copilot_desktop.widgets.transcript.raster import decode, raster_size

#: Pictures that are kept; a full composer has twenty.
_MAX_KEPT: Final = 48

#: Path, width and height in pixels, and whether the picture fills them.
_Key: TypeAlias = tuple[str, int, int, bool]

_log = logging.getLogger(__name__)


def read_picture(path: str, size: QSize, *, fills: bool) -> QImage:
    """Return the picture of a file, null when it is none or too large to be decoded. Works on the disk.

    Args:
        fills: cut off what does not fit; else the picture is made to fit, and never larger than it is.
    """
    file = Path(path)
    if file.stat().st_size > MAX_FILE_BYTES:
        return QImage()
    data = file.read_bytes()
    natural = raster_size(data)
    if natural.isEmpty():
        return QImage()
    if not fills:
        fits = natural.width() <= size.width() and natural.height() <= size.height()
        wanted = natural if fits else natural.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        return decode(data, wanted.expandedTo(QSize(1, 1)))
    wanted = natural.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    image = decode(data, wanted.expandedTo(size))
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(image.rect().center())
    return image.copy(place) if not image.isNull() else image


class Thumbnails(QObject):
    """The pictures of the whole application.

    Signals:
        ready(path): the picture of a file was read; what shows it can be painted again.
    """

    ready = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()
        self._asked: set[_Key] = set()
        self._queue: SimpleQueue[_Key] = SimpleQueue()
        self._lock = threading.Lock()
        self._has_thread = False

    def find(self, path: str, size: QSize, *, fills: bool) -> QImage | None:
        """Return the picture of a file at a size in pixels.

        A null one when it is none; None while it is read, and `ready` tells when that is done.
        """
        key = (path, size.width(), size.height(), fills)
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
                threading.Thread(target=self._work, name="thumbnails", daemon=True).start()
        return None

    def _work(self) -> None:
        while True:
            key = self._queue.get()
            path, width, height, fills = key
            try:
                image = read_picture(path, QSize(width, height), fills=fills)
            except OSError as error:
                _log.info("no picture of an attachment: %s", error)
                image = QImage()
            except Exception:  # noqa: BLE001 - one odd picture must not take the others with it
                _log.exception("a picture could not be decoded")
                image = QImage()
            with self._lock:
                self._asked.discard(key)
                self._kept[key] = image
                while len(self._kept) > _MAX_KEPT:
                    self._kept.popitem(last=False)
            self.ready.emit(path)


@cache
def thumbnails() -> Thumbnails:
    return Thumbnails()

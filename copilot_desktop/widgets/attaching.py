"""What of a paste or a drop becomes an attachment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.attachment_list import AttachmentList

#: Pictures on the clipboard that are taken as they are, with the end of their file's name.
_AS_THEY_ARE: Final = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp"}


def local_paths(source: QMimeData) -> list[str]:
    """Return the files and folders of a paste or a drop."""
    urls = source.urls() if source.hasUrls() else []
    paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
    return [path for path in paths if path and Path(path).is_absolute()]


def is_attachable(source: QMimeData) -> bool:
    """Tell whether there is something that becomes an attachment: files, or a picture without words."""
    return bool(local_paths(source)) or _is_picture(source)


def _is_picture(source: QMimeData) -> bool:
    # A word processor puts a picture of the words beside them.
    return source.hasImage() and not source.hasText()


def attach(source: QMimeData, attachments: AttachmentList) -> bool:
    """Add what is attachable; False when nothing is."""
    paths = local_paths(source)
    if paths:
        attachments.add_paths(paths)
        return True
    if not _is_picture(source):
        return False
    for mime, suffix in _AS_THEY_ARE.items():
        if source.hasFormat(mime):
            attachments.add_image(_bytes_of(source.data(mime)), tr("Pasted image"), suffix)
            return True
    image = source.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return False
    attachments.add_image(_encoder(image), tr("Pasted image"))
    return True


def _bytes_of(data: QByteArray) -> Callable[[], bytes]:
    return lambda: bytes(data.data())


def _encoder(image: QImage) -> Callable[[], bytes]:
    def encode() -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"png"))
        return bytes(buffer.data().data()) if writer.write(image) else b""

    return encode

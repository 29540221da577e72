"""Pictures from events: what is decoded, how large, and what stands there else."""

from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.pictures import Picture
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript import picture_box, raster
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Clip
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.picture_box import PictureBox
from copilot_desktop.widgets.transcript.raster import RasterPictures, decode, raster_format, raster_size

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="http://127.0.0.1/x"/></svg>'
)


def encoded(width: int, height: int, kind: str = "PNG", color: str = "red") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs want bytes, which PySide refuses.
    image.save(buffer, kind)  # type: ignore[call-overload]  # see above
    return bytes(data.data())


def png_header(width: int, height: int) -> bytes:
    """Return a PNG that says it is that large and has nothing in it."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.fixture
def look(style: Style) -> Look:
    return Look(style, 1.0)


@pytest.fixture
def pictures(monkeypatch: pytest.MonkeyPatch) -> RasterPictures:
    fresh = RasterPictures()
    monkeypatch.setattr(picture_box, "raster_pictures", lambda: fresh)
    return fresh


def painted(box: PictureBox, width: int = 800) -> QImage:
    box.layout(width)
    image = QImage(width, max(1, box.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    box.paint(painter, 0, 0, Clip(0, box.height), NO_MARKS)
    painter.end()
    return image


@pytest.mark.parametrize("kind", ["PNG", "JPG", "BMP", "WEBP"])
def test_raster_formats_are_told_by_their_first_bytes(kind: str) -> None:
    data = encoded(30, 20, kind)
    assert raster_format(data)
    assert raster_size(data) == QSize(30, 20)
    image = decode(data, QSize(15, 10))
    assert image.size() == QSize(15, 10)
    assert image.pixelColor(5, 5).red() > 240


REFUSED = [
    b"",
    SVG,
    b"%PDF-1.7",
    b"\x1f\x8b" + SVG,
    b"/* XPM */ static char *a[] = {",
    b"P6 9 9 255 ",
    b"GIF88a",
    b"BM",
    png_header(30_000, 30_000),
    png_header(2001, 2000),
    png_header(0, 5),
    b"\x89PNG\r\n\x1a\n",
    b"RIFF1234WEBP",
]


@pytest.mark.parametrize("data", REFUSED)
@pytest.mark.qt_log_ignore("libpng error", extend=True)
def test_nothing_else_is_ever_decoded(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(reader: QImageReader) -> QImage:
        raise AssertionError("decoded")

    monkeypatch.setattr(QImageReader, "read", refuse)
    assert raster_size(data).isEmpty()
    assert decode(data, QSize(10, 10)).isNull()


def test_the_type_that_the_peer_says_does_not_count(look: Look) -> None:
    assert painted(PictureBox(look, Picture("image/png", SVG, "a.png"))).height() == look.density("listRow")


def test_a_picture_is_shown_at_its_size_or_smaller(
    look: Look, pictures: RasterPictures, qtbot: QtBot
) -> None:
    for size, shown in (((40, 30), (40, 30)), ((1600, 800), (720, 360)), ((1520, 100), (760, 50))):
        box = PictureBox(look, Picture("image/png", encoded(*size), "a.png"))
        with qtbot.waitSignal(pictures.ready, timeout=10_000):
            before = painted(box)
        assert before.height() == shown[1] + box.gap
        assert before.pixelColor(shown[0] // 2, shown[1] // 2) == look.color("surface.sunken")
        after = painted(box)
        assert after.size() == before.size()
        assert after.pixelColor(shown[0] // 2, shown[1] // 2) == QColor("red")
        assert after.pixelColor(min(799, shown[0] + 2), 5) == QColor("white")


def test_a_narrow_column_makes_it_smaller(look: Look, pictures: RasterPictures) -> None:
    box = PictureBox(look, Picture("image/png", encoded(400, 200)))
    box.layout(100)
    assert box.height - box.gap == 50


@pytest.mark.qt_log_ignore("libpng error", extend=True)
def test_a_broken_picture_keeps_its_place_and_says_so(
    look: Look, pictures: RasterPictures, qtbot: QtBot
) -> None:
    box = PictureBox(look, Picture("image/jpeg", png_header(200, 100), "a.png"))
    with qtbot.waitSignal(pictures.ready, timeout=10_000):
        before = painted(box)
    after = painted(box)
    assert after.size() == before.size()
    assert after != before


def test_words_stand_for_what_is_not_shown(look: Look) -> None:
    lost = PictureBox(look, Picture("image/png", b"", "shot.png"))
    foreign = PictureBox(look, Picture("image/png", SVG, "a\u202eb"))
    assert lost.text == "Picture: shot.png"
    assert lost._words == "Picture: shot.png (not kept)"
    assert foreign._words == "Picture: a\\u202eb (cannot be shown)"
    assert PictureBox(look, Picture("image/png", SVG)).text == "Picture"


def test_decoded_pictures_are_kept_up_to_a_bound(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(raster, "_MAX_KEPT_BYTES", 100 * 100 * 4 * 3)
    store = RasterPictures()
    all_data = [encoded(100, 100, color=color) for color in ("red", "green", "blue", "black", "white")]
    for data in all_data:
        with qtbot.waitSignal(store.ready, timeout=10_000):
            assert store.find(data, QSize(100, 100)) is None
        assert store.find(data, QSize(100, 100)) is not None
    assert len(store._kept) == 3
    assert store.find(all_data[-1], QSize(100, 100)) is not None

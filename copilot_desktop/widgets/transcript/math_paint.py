"""Formulas on the screen: when they are set, and how their outlines are painted.

The libraries load in a thread while formulas show as they are written. After that one formula is
set in a frame, and more while the frame's time lasts.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from functools import cache
from math import ceil
from time import perf_counter
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from copilot_desktop.rendering import math_setting
from copilot_desktop.rendering.math_setting import MathPicture, Outline
from copilot_desktop.widgets.transcript.look import Look

#: Painted formulas that are kept, in pixels of the screen.
_MAX_KEPT: Final = 4_000_000
#: A larger one is painted from its outline each time.
_MAX_PIXELS: Final = 500_000

_Key: TypeAlias = tuple[int, float, int, float]

_log = logging.getLogger(__name__)


class Formulas(QObject):
    """The settings of the whole application.

    Attributes:
        is_loaded: formulas can be set.

    Signals:
        ready(): the libraries are loaded; boxes that wait can be laid out again.
    """

    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_loading = False
        self.is_loaded = False
        self._kept: OrderedDict[_Key, tuple[MathPicture, QPixmap]] = OrderedDict()
        self._kept_pixels = 0

    def is_settled(self, look: Look, tex: str, *, is_display: bool) -> bool:
        """Set a formula if the frame has time for it; False when it has to wait."""
        if math_setting.is_settled(tex, is_display=is_display):
            return True
        if not self.is_loaded:
            self._load()
            return False
        if look.budget_s <= 0:
            return False
        start = perf_counter()
        math_setting.set_math(tex, is_display=is_display)
        look.budget_s -= perf_counter() - start
        return True

    def picture(self, tex: str, *, is_display: bool) -> MathPicture | None:
        """Return a formula that is settled; None when it is shown as written."""
        return math_setting.set_math(tex, is_display=is_display)

    def load_now(self) -> None:
        """Load the libraries at once, for tests."""
        math_setting.warm()
        self.is_loaded = True

    def _load(self) -> None:
        if not self._is_loading:
            self._is_loading = True
            threading.Thread(target=self._warm, name="formulas", daemon=True).start()

    def _warm(self) -> None:
        try:
            math_setting.warm()
        except Exception:  # noqa: BLE001 - whatever a broken installation raises, formulas stay as written
            _log.exception("formulas cannot be set")
            return
        self.is_loaded = True
        self.ready.emit()

    def paint(
        self, painter: QPainter, picture: MathPicture, em: float, x: float, base: float, color: QColor
    ) -> None:
        """Paint a formula from its left edge at `x`, on the base line."""
        ratio = painter.device().devicePixelRatioF()
        # Room for what leans over its box.
        margin = ceil(em / 4)
        width = ceil(picture.width * em) + 2 * margin
        above = ceil(picture.ascent * em) + margin
        height = above + ceil(picture.descent * em) + margin
        if width * height * ratio * ratio > _MAX_PIXELS:
            painter.save()
            painter.translate(x, base)
            _paint_outlines(painter, picture, em, color)
            painter.restore()
            return
        key = (id(picture), em, color.rgba(), ratio)
        found = self._kept.get(key)
        if found is None:
            pixmap = QPixmap(ceil(width * ratio), ceil(height * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            inner = QPainter(pixmap)
            inner.translate(margin, above)
            _paint_outlines(inner, picture, em, color)
            inner.end()
            self._keep(key, picture, pixmap)
        else:
            pixmap = found[1]
            self._kept.move_to_end(key)
        painter.drawPixmap(QPointF(round((x - margin) * ratio) / ratio, base - above), pixmap)

    def _keep(self, key: _Key, picture: MathPicture, pixmap: QPixmap) -> None:
        # The picture is kept with it: its identity is the key.
        self._kept[key] = picture, pixmap
        self._kept_pixels += pixmap.width() * pixmap.height()
        while self._kept_pixels > _MAX_KEPT and len(self._kept) > 1:
            _, (_, oldest) = self._kept.popitem(last=False)
            self._kept_pixels -= oldest.width() * oldest.height()


@cache
def formulas() -> Formulas:
    return Formulas()


def _paint_outlines(painter: QPainter, picture: MathPicture, em: float, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(em, em)
    painter.fillPath(outline_path(picture.filled), color)
    for width, outline in picture.lines:
        painter.strokePath(outline_path(outline), QPen(color, width))


def outline_path(outline: Outline) -> QPainterPath:
    """Return an outline as Qt draws it, in em."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    n, at = outline.numbers, 0
    for step in outline.steps:
        match step:
            case "M":
                path.moveTo(n[at], n[at + 1])
                at += 2
            case "L":
                path.lineTo(n[at], n[at + 1])
                at += 2
            case "Q":
                path.quadTo(n[at], n[at + 1], n[at + 2], n[at + 3])
                at += 4
            case "C":
                path.cubicTo(n[at], n[at + 1], n[at + 2], n[at + 3], n[at + 4], n[at + 5])
                at += 6
            case _:
                path.closeSubpath()
    return path

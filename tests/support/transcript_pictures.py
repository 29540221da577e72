"""Pictures of every kind of entry, in each theme and at a scale, and what holds for each of them.

    python -m tests.support.transcript_pictures FOLDER

makes them at both scales, one child process each: a scale is fixed when Qt begins.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication

from copilot_desktop.paths import find_resources
from copilot_desktop.session.entries import EntryId
from copilot_desktop.theme import THEME_NAMES, load_all_tokens
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.math_paint import formulas
from copilot_desktop.widgets.transcript.raster import raster_pictures
from tests.support.transcript_scenes import SCENES, Scene
from tests.support.transcript_view import Conversation, differ, picture

SCALES: Final = ("1", "1.5")
#: The column at its widest, with its gutters and the scroll bar.
WIDTH: Final = 840
_MAX_HEIGHT: Final = 5000


class StillStyle(Style):
    """A style without motion: two pictures of the same are equal."""

    @property
    def reduced_motion(self) -> bool:
        return True


def show(view: ChatView, scene: Scene) -> None:
    """Show a scene from its beginning, as high as it is."""
    formulas().load_now()
    conversation = Conversation(*scene.entries)
    conversation.chat.update(is_running=scene.is_running)
    view.resize(WIDTH, _MAX_HEIGHT)
    view.set_chat(conversation.chat)
    for entry_id in scene.opened:
        index = view.position_of(EntryId(entry_id))
        assert index is not None
        if not view.column.cards[index].is_expanded:
            view.toggle(index)
    while any(box.is_unsettled for row in view.column.visible() for box in row.row.boxes or ()):
        picture(view)
    end = max(view.column.rows_span(row)[0] + view.column.rows_span(row)[1] for row in view.column.visible())
    view.resize(WIDTH, min(_MAX_HEIGHT, end + 40))
    view.scroll_to_start()
    picture(view)
    while raster_pictures().is_busy:
        QApplication.processEvents()
    QApplication.processEvents()


def problem_of(view: ChatView, whole: QImage) -> str:
    """Return what does not hold for the picture of a view, "" for nothing."""
    scale = whole.devicePixelRatio()
    left, right = view.left, view.left + view.column.width
    # The focus ring and the plates behind short headers may reach out a little.
    slack = view.look.space(12)
    canvas = view.look.color("surface.canvas").rgb()
    for x in (*range(0, left - slack, 7), *range(right + slack, view.viewport().width(), 7)):
        if _colors(whole.copy(round(x * scale), 0, 1, whole.height())) != {canvas}:
            return f"something is painted beside the column, at x {x}"
    if len(_colors(whole.copy(round(left * scale), 0, round((right - left) * scale), whole.height()))) < 10:
        return "it is blank"
    return "painted in bands it looks different" if differ(_by_bands(view, whole), whole) else ""


def _colors(image: QImage) -> set[int]:
    return set(memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I"))


def _by_bands(view: ChatView, whole: QImage) -> QImage:
    """Return what a view looks like when it is painted band by band."""
    made = QImage(whole.size(), whole.format())
    made.setDevicePixelRatio(whole.devicePixelRatio())
    made.fill(QColor("magenta"))
    viewport = view.viewport()
    for top in range(0, viewport.height(), 94):
        band = QRect(0, top, viewport.width(), 94).intersected(viewport.rect())
        viewport.render(made, band.topLeft(), QRegion(band))
    return made


def pictures(app: QApplication) -> Iterator[tuple[str, QImage, str]]:
    """Yield name and picture of each scene in each theme, and what is wrong with it."""
    resources = find_resources()
    style = StillStyle(load_all_tokens(resources), resources)
    for theme in THEME_NAMES:
        style.set_theme(theme)
        for name, make in SCENES.items():
            view = ChatView(style)
            view.show()
            show(view, make())
            image = picture(view)
            yield f"{name}-{theme}", image, problem_of(view, image)
            view.set_chat(None)
            view.close()
            view.deleteLater()
            app.processEvents()


def make_at_scale(scale: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Make and check all pictures in a process of its own."""
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.support.transcript_pictures", str(folder), scale]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)


def main(folder: Path, scale: str = "") -> int:
    if not scale:
        runs = [make_at_scale(scale, folder) for scale in SCALES]
        sys.stderr.write("".join(run.stderr for run in runs))
        return max(run.returncode for run in runs)
    target = folder / f"scale-{scale}"
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    failed = False
    for name, image, problem in pictures(app):
        image.save(str(target / f"{name}.png"))
        if problem:
            failed = True
            sys.stderr.write(f"{name} at scale {scale}: {problem}\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:3]))

"""Every kind of entry in the four themes and at two scales: not blank, inside its column, whole.

COPILOT_DESKTOP_TEST_SCREENSHOTS names a folder that keeps the pictures, to be looked at.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from copilot_desktop.theme import THEME_NAMES
from tests.support.transcript_pictures import SCALES, make_at_scale, pictures
from tests.support.transcript_scenes import SCENES
from tests.support.window_driver import SCREENSHOTS_VARIABLE


def test_every_entry_is_painted_whole_and_in_its_column_in_every_theme(qapp: QApplication) -> None:
    made: dict[str, QImage] = {}
    problems: dict[str, str] = {}
    for name, image, problem in pictures(qapp):
        made[name] = image
        if problem:
            problems[name] = problem
    assert not problems
    assert len(made) == len(SCENES) * len(THEME_NAMES)
    for scene in SCENES:
        in_themes = [made[f"{scene}-{theme}"] for theme in THEME_NAMES]
        assert all(one != other for number, one in enumerate(in_themes) for other in in_themes[:number])


@pytest.mark.parametrize("scale", SCALES[1:])
def test_every_entry_is_painted_whole_at_another_scale(scale: str, tmp_path: Path) -> None:
    folder = Path(os.environ.get(SCREENSHOTS_VARIABLE) or tmp_path) / "transcript"
    run = make_at_scale(scale, folder)
    assert run.returncode == 0, run.stderr
    made = sorted(path.stem for path in (folder / f"scale-{scale}").glob("*.png"))
    assert made == sorted(f"{scene}-{theme}" for scene in SCENES for theme in THEME_NAMES)

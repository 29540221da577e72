"""What holds for tests of widgets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True)
def delete_closed_widgets() -> Iterator[None]:
    """Delete what a test has closed: without an event loop nothing else would, and every later
    style sheet would be applied to all windows of all tests before."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

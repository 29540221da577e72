"""The files that a tool has changed, as the server lists them."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.protocol.file_edits import EditKind, FileEdit, file_edits_of
from copilot_desktop.protocol.json_fields import JsonFields


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([], ()),
        (None, ()),
        ("x", ()),
        ([{"path": "/p/a", "kind": "create"}], (FileEdit("/p/a", EditKind.CREATE),)),
        (
            [
                {"path": "/p/a", "kind": "edit"},
                1,
                {"path": ""},
                {"kind": "edit"},
                {"path": "/p/b", "kind": "delete"},
            ],
            (FileEdit("/p/a"), FileEdit("/p/b", EditKind.DELETE)),
        ),
        ([{"path": "/p/a", "kind": "move"}, {"path": "/p/a", "kind": "delete"}], (FileEdit("/p/a"),)),
    ],
)
def test_each_file_is_told_once(told: Any, expected: tuple[FileEdit, ...]) -> None:
    assert file_edits_of(JsonFields({"fileEdits": told})) == expected

"""Safe copies stay for their time and no longer, and nothing else goes with them."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from copilot_desktop.client.kept_copies import purge_copies


def make(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("kept")
    # As a copy has it of its original.
    os.utime(path, (1.0, 1.0))
    return path


def test_what_has_served_its_time_goes(tmp_path: Path) -> None:
    make(tmp_path / "rewound" / "s1" / "0001" / "events.jsonl")
    make(tmp_path / "reverted" / "s1" / "a-1")
    make(tmp_path / "reverted" / "s2" / "b-1")
    stray = make(tmp_path / "reverted" / "stray")
    folders = [tmp_path / name for name in ("rewound", "reverted", "missing")]
    assert purge_copies(folders, time.time() - 60) == 0, "made now, whatever the time of the original"
    assert purge_copies(folders, time.time() + 60) == 3
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["reverted", "rewound", "stray"]
    assert stray.read_text() == "kept"


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    outside = make(tmp_path / "outside" / "s1" / "precious")
    (tmp_path / "rewound").mkdir()
    (tmp_path / "rewound" / "s1").symlink_to(outside.parent)
    (tmp_path / "rewound" / "s2").mkdir()
    (tmp_path / "rewound" / "s2" / "0001").symlink_to(outside.parent)
    assert purge_copies([tmp_path / "rewound"], time.time() + 60) == 1
    assert outside.read_text() == "kept"

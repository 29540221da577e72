"""What a rewind takes away is kept, and brought back as it was."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from copilot_desktop.client.rewound import BroughtBack, RewindNotKept, RewoundGone, RewoundStore

SESSION = "00000000-0000-4000-8000-000000000001"


def prompt(event_id: str, words: str) -> bytes:
    return json.dumps({"type": "user.message", "data": {"content": words}, "id": event_id}).encode() + b"\n"


def answer(event_id: str) -> bytes:
    return json.dumps({"type": "assistant.message", "data": {}, "id": event_id}).encode() + b"\n"


class Place:
    """A session on the disk, and the store of what was rewound of it."""

    def __init__(self, folder: Path) -> None:
        self.session = folder / "session-state" / SESSION
        self.session.mkdir(parents=True)
        self.log = self.session / "events.jsonl"
        self.whole = prompt("p1", "one") + answer("a1") + prompt("p2", "two") + answer("a2")
        self.cut = prompt("p1", "one") + answer("a1")
        self.log.write_bytes(self.whole)
        self.work = folder / "work"
        self.work.mkdir()
        self.store = RewoundStore(folder / "rewound" / SESSION, self.session)

    def rewind(self, *files: Path) -> None:
        place = self.store.keep(map(str, files))
        self.log.write_bytes(self.cut)
        for file in files:
            file.write_text("as before the agent\n")
        self.store.finish(place, "two", [str(file) for file in files])


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_the_log_and_the_files_are_as_before(place: Place) -> None:
    file = place.work / "made.txt"
    file.write_text("by the agent\n")
    file.chmod(0o750)
    place.rewind(file)
    kept = place.store.newest()
    assert kept is not None
    assert (kept.prompt, kept.prompts_left) == ("two", ("p1",))
    assert place.store.bring_back() == BroughtBack((str(file),))
    assert place.log.read_bytes() == place.whole
    assert file.read_text() == "by the agent\n"
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o750
    assert place.store.newest() is None


def test_a_file_that_the_rewind_made_goes_again(place: Place) -> None:
    file = place.work / "deleted-by-the-agent.txt"
    place.rewind(file)
    assert place.store.bring_back().restored == (str(file),)
    assert not file.exists()


def test_what_somebody_changed_since_stays(place: Place) -> None:
    file = place.work / "made.txt"
    file.write_text("by the agent\n")
    place.rewind(file)
    file.write_text("by the person\n")
    assert place.store.bring_back() == BroughtBack((), (str(file),))
    assert file.read_text() == "by the person\n"
    assert place.log.read_bytes() == place.whole


def test_a_session_that_went_on_is_not_taken_back(place: Place) -> None:
    place.rewind()
    place.log.write_bytes(place.cut + prompt("p3", "another way"))
    assert place.store.newest() is None
    with pytest.raises(RewoundGone):
        place.store.bring_back()
    assert b"another way" in place.log.read_bytes()


def test_what_cannot_be_taken_back_any_more_is_kept_aside(place: Place) -> None:
    place.rewind()
    place.log.write_bytes(place.cut + prompt("p3", "another way"))
    assert place.store.newest() is None
    [aside] = place.store._folder.iterdir()
    assert aside.name.startswith("0001-")
    assert (aside / "events.jsonl").read_bytes() == place.whole
    place.log.write_bytes(place.whole)
    place.rewind()
    assert place.store.newest() is not None, "the next rewind is one of its own"
    assert len(list(place.store._folder.iterdir())) == 2
    place.store.forget()
    assert not place.store._folder.exists()


def test_rewinds_are_taken_back_one_after_the_other(place: Place) -> None:
    place.rewind()
    first = place.store.keep(())
    place.log.write_bytes(b"")
    place.store.finish(first, "one", ())
    place.store.bring_back()
    assert place.log.read_bytes() == place.cut
    place.store.bring_back()
    assert place.log.read_bytes() == place.whole


def test_what_cannot_be_copied_is_not_rewound(place: Place) -> None:
    place.log.unlink()
    with pytest.raises(RewindNotKept):
        place.store.keep(())
    assert place.store.newest() is None


def test_a_link_in_the_place_of_a_file_is_not_followed(place: Place) -> None:
    secret = place.work / "secret"
    secret.write_text("not to be touched\n")
    link = place.work / "link"
    link.symlink_to(secret)
    kept = place.store.keep([str(link)])
    place.log.write_bytes(place.cut)
    place.store.finish(kept, "two", [str(link)])
    assert place.store.bring_back() == BroughtBack()
    assert secret.read_text() == "not to be touched\n"


def test_a_damaged_copy_is_no_copy(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    place.rewind()
    (manifest,) = (place.store._folder).rglob("rewound.json")
    manifest.write_bytes(b"{")
    with caplog.at_level("CRITICAL"):
        assert place.store.newest() is None
    assert place.log.read_bytes() == place.cut

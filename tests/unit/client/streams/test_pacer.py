"""Text at a pleasant pace: all of it, in order, never late, never a torn character."""

from __future__ import annotations

import asyncio
import random
import unicodedata
from collections.abc import AsyncIterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.client.streams.graphemes import next_cut
from copilot_desktop.client.streams.pacer import Pacer, paced
from tests.support.pace import PATIENCE_S

_TICK_S = 1 / 60

_CLUSTERS = (
    "a",
    " ",
    "e\u0301",
    "👩‍👩‍👧‍👦",
    "👍🏽",
    "🇩🇪",
    "❤️",
    "한",
    "\u1112\u1161\u11ab",
    "क्षि",
    "\r\n",
    "\n",
    "\x1b[1;31m",
    "\x1b[0m",
    "\x1b]8;;https://example.org\x1b\\",
    "\x1b]0;title\x07",
    "漢",
    "🏴\U000e0067\U000e0062\U000e007f",
    "1️⃣",
    "นี้",
)


class Hand:
    """A clock that is moved by sleeping."""

    def __init__(self) -> None:
        self.now = 50.0
        self.naps = 0

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.naps += 1
        self.now += seconds
        await asyncio.sleep(0)


def _run(pacer: Pacer, now: float, *, until_empty: bool = True) -> list[str]:
    """Take at every tick until everything is out."""
    pieces: list[str] = []
    for _ in range(10_000):
        if pacer.is_finished or (not until_empty and not pacer.has_releasable):
            return pieces
        pieces.append(pacer.take(now))
        now += _TICK_S
    pytest.fail("it never ends")


@pytest.mark.parametrize("cluster", _CLUSTERS)
def test_what_a_person_sees_as_one_is_one(cluster: str) -> None:
    assert next_cut(f"{cluster}x", 0) == len(cluster)


@given(st.lists(st.sampled_from(_CLUSTERS), max_size=30))
def test_clusters_of_a_text_are_those_it_was_made_of(clusters: list[str]) -> None:
    # Flags in a row pair up from their beginning, which is how they were put down.
    text = "".join(clusters) + "x"
    ends, position = [], 0
    while position < len(text):
        position = next_cut(text, position)
        ends.append(position)
    expected, position = [], 0
    for cluster in [*clusters, "x"]:
        position += len(cluster)
        expected.append(position)
    # Hangul letters may join with the syllable before them: then there is one end less.
    assert set(ends) <= set(expected)
    assert ends[-1] == len(text)


@given(st.text(max_size=200), st.integers(0, 2**32))
def test_no_text_is_lost_or_changed(text: str, seed: int) -> None:
    random_source = random.Random(seed)
    pacer = Pacer()
    now, out, position = 0.0, "", 0
    while position < len(text):
        step = random_source.randint(1, 20)
        pacer.feed(text[position : position + step])
        position += step
        out += pacer.take(now)
        now += random_source.random() * 0.2
    pacer.finish(now)
    out += "".join(_run(pacer, now))
    assert out == text


@settings(max_examples=50)
@given(st.lists(st.sampled_from(_CLUSTERS), min_size=1, max_size=60), st.integers(0, 2**32))
def test_no_piece_begins_within_a_character(clusters: list[str], seed: int) -> None:
    """However the text was cut on its way, also through the middle of a character."""
    text = "".join(clusters)
    ends, position = set(), 0
    for cluster in clusters:
        position += len(cluster)
        ends.add(position)
    random_source = random.Random(seed)
    pacer = Pacer(slowest=5)
    now, out, position = 0.0, "", 0
    while position < len(text) or not pacer.is_finished:
        if position < len(text):
            step = random_source.randint(1, 3)
            pacer.feed(text[position : position + step])
            position += step
        else:
            pacer.finish(now)
        now += _TICK_S
        if piece := pacer.take(now):
            out += piece
            assert len(out) in ends
    assert out == text


def test_the_first_character_is_shown_at_once() -> None:
    pacer = Pacer()
    pacer.feed("Hello")
    assert pacer.take(1.0) == "H"


def test_the_rest_comes_out_in_time_however_much_it_is() -> None:
    for size in (10, 1000, 100_000):
        pacer = Pacer(lag_s=0.25)
        pacer.feed("x" * size)
        pacer.take(0.0)
        pacer.finish(0.0)
        now, ticks = 0.0, 0
        while not pacer.is_finished:
            now += _TICK_S
            ticks += 1
            pacer.take(now)
        assert now <= 0.25 + 2 * _TICK_S, size
        assert size < 100 or ticks > 5, "not all at once either"


def test_a_steady_stream_is_followed_at_a_steady_distance() -> None:
    pacer = Pacer(lag_s=0.25)
    now, shown = 0.0, []
    for _ in range(600):
        pacer.feed("word ")
        now += _TICK_S
        shown.append(len(pacer.take(now)))
    # 300 characters per second come; after the first second as many are shown, evenly.
    settled = shown[120:]
    assert 4.5 < sum(settled) / len(settled) < 5.5
    assert max(settled) <= 7
    assert pacer.backlog < 300 * 0.3


def test_a_burst_is_spread_out_and_caught_up() -> None:
    pacer = Pacer(lag_s=0.25)
    pacer.feed("x" * 300)
    pieces = _run(pacer, 0.0, until_empty=False)
    assert max(map(len, pieces)) < 60
    assert len(pieces) > 15
    assert pacer.backlog == 1, "the last character may still get a mark"


def test_far_behind_it_jumps() -> None:
    pacer = Pacer()
    pacer.feed("x" * 1_000_000)
    assert len(pacer.take(0.0)) >= 990_000


def test_a_slow_stream_is_shown_at_once() -> None:
    pacer = Pacer()
    for second in range(5):
        pacer.feed(f"{second}\n")
        assert pacer.take(float(second)) in (f"{second}\n", f"{second}")
        assert pacer.take(second + 0.5) in ("", "\n")
        assert pacer.backlog == 0


@pytest.mark.parametrize("text", ["\x1b", "\x1b[", "\x1b]0;never ended", "x\x1b[31"])
def test_an_escape_that_never_ends_comes_out_in_the_end(text: str) -> None:
    pacer = Pacer()
    pacer.feed(text)
    out = "".join(_run(pacer, 0.0, until_empty=False))
    assert "\x1b" not in out
    pacer.finish(10.0)
    assert out + "".join(_run(pacer, 10.0)) == text


def test_a_long_escape_that_never_ends_is_not_waited_for() -> None:
    pacer = Pacer()
    pacer.feed("\x1b]0;" + "x" * 5000)
    assert pacer.has_releasable
    assert _run(pacer, 0.0, until_empty=False)


def test_stacked_marks_have_a_bound() -> None:
    text = "a" + "\u0301" * 5000
    assert next_cut(text, 0) < 1000


def test_its_cost_grows_with_the_text_only() -> None:
    """Many small pieces on a large backlog: every character is looked at a bounded number of times."""
    looked = 0
    real = unicodedata.category

    def counting(character: str) -> str:
        nonlocal looked
        looked += 1
        return real(character)

    pacer = Pacer()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unicodedata, "category", counting)
        now = 0.0
        for _ in range(2000):
            pacer.feed("漢字仮名交じり")
            now += 0.001
            pacer.take(now)
        pacer.finish(now)
        _run(pacer, now)
    assert looked < 2000 * 7 * 4


@pytest.mark.parametrize(("lag_s", "slowest"), [(0, 1), (1, 0), (-1, 5)])
def test_senseless_figures_are_refused(lag_s: float, slowest: float) -> None:
    with pytest.raises(ValueError, match="positive"):
        Pacer(lag_s=lag_s, slowest=slowest)


# As an iterator


async def _words(*words: str) -> AsyncIterator[str]:
    for word in words:
        yield word


async def test_the_iterator_yields_everything() -> None:
    hand = Hand()
    text = "".join(
        [piece async for piece in paced(_words("Hello ", "👩‍👩", "‍👧!"), clock=hand.clock, sleep=hand.sleep)]
    )
    assert text == "Hello 👩‍👩‍👧!"
    assert hand.now - 50.0 < 0.4


async def test_nothing_wakes_up_while_nothing_is_left() -> None:
    hand = Hand()
    more = asyncio.Event()

    async def source() -> AsyncIterator[str]:
        yield "first\n"
        await more.wait()
        yield "second"

    got = ""
    async with asyncio.timeout(PATIENCE_S):
        pieces = paced(source(), clock=hand.clock, sleep=hand.sleep)
        async for piece in pieces:
            got += piece
            if got == "first\n":
                break
        waiting = asyncio.ensure_future(anext(pieces))
        for _ in range(50):
            await asyncio.sleep(0)
        naps = hand.naps
        for _ in range(50):
            await asyncio.sleep(0)
        assert hand.naps == naps
        more.set()
        got += await waiting
        got += "".join([piece async for piece in pieces])
    assert got == "first\nsecond"


async def test_an_error_comes_after_the_text_before_it() -> None:
    hand = Hand()

    async def source() -> AsyncIterator[str]:
        yield "so far"
        raise OSError("gone")

    got = ""
    pieces = paced(source(), clock=hand.clock, sleep=hand.sleep)
    while got != "so far":
        got += await anext(pieces)
    with pytest.raises(OSError, match="gone"):
        await anext(pieces)
    assert got == "so far"


async def test_leaving_early_ends_the_reading() -> None:
    ended = asyncio.Event()

    async def source() -> AsyncIterator[str]:
        try:
            yield "x\n"
            await asyncio.Event().wait()
        finally:
            ended.set()

    pieces = paced(source())
    assert await anext(pieces) == "x"
    await pieces.aclose()  # type: ignore[attr-defined]  # an async generator
    async with asyncio.timeout(PATIENCE_S):
        await ended.wait()

"""Texts that grow."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.session.growing_text import GrowingText


@given(st.lists(st.text(max_size=4)), st.integers(0, 30))
def test_a_grown_text_equals_the_joined_parts(parts: list[str], length: int) -> None:
    text = GrowingText()
    seen: list[tuple[GrowingText, str]] = []
    for part in parts:
        text = text.append(part)
        seen.append((text, str(text)))
    whole = "".join(parts)
    assert str(text) == whole == "".join(text)
    assert (len(text), bool(text)) == (len(whole), bool(whole))
    assert text.since(length) == whole[length:]
    assert text == GrowingText(whole)
    assert hash(text) == hash(GrowingText(whole))
    # Older values keep what they had.
    assert all(str(old) == then for old, then in seen)


def test_two_continuations_of_one_text_do_not_mix() -> None:
    start = GrowingText("a").append("b")
    left, right = start.append("c"), start.append("d")
    assert (str(start), str(left), str(right)) == ("ab", "abc", "abd")
    assert left != right
    assert start != "ab"
    assert repr(start) == "GrowingText('ab')"

"""What the person wrote is on the disk in one place or the other, at every moment."""

from __future__ import annotations

from copilot_desktop.viewmodels.unsent_words import UnsentWords, before_draft


def test_a_prompt_stays_in_the_draft_until_the_journal_has_it() -> None:
    kept: list[str] = []
    words = UnsentWords("hello", kept.append)
    prompt_id = words.let_go("hello")
    assert words.change("")
    assert (words.draft, kept[-1]) == ("", "hello")
    assert words.change("next")
    assert kept[-1] == "hello\n\nnext"
    words.gone(prompt_id)
    assert kept[-1] == "next"
    words.gone("unknown")
    words.gone(prompt_id)
    assert not words.change("next")
    assert kept == ["hello", "hello", "hello\n\nnext", "next"]


def test_a_prompt_that_was_not_sent_is_kept_once_at_every_moment() -> None:
    kept: list[str] = []
    words = UnsentWords("", kept.append)
    prompt_id = words.let_go("hello")
    words.change("next")
    words.take_back(prompt_id, "hello")
    assert (words.draft, kept) == ("hello\n\nnext", ["hello", "hello\n\nnext", "hello\n\nnext"])
    words.gone(prompt_id)
    assert len(kept) == 3


def test_several_prompts_keep_their_order() -> None:
    kept: list[str] = []
    words = UnsentWords("", kept.append)
    first = words.let_go("one")
    words.let_go("two")
    assert kept[-1] == "one\n\ntwo"
    words.gone(first)
    assert kept[-1] == "two"


def test_a_prompt_goes_before_what_was_written_since() -> None:
    assert before_draft("a", "b") == "a\n\nb"
    assert before_draft("a", " ") == before_draft("a", "a") == "a"

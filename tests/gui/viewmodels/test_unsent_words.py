"""What the person wrote is on the disk in one place or the other, at every moment."""

from __future__ import annotations

from collections.abc import Callable

from copilot_desktop.viewmodels.prompt_attachments import Along, PromptAttachment
from copilot_desktop.viewmodels.unsent_words import Unsent, UnsentWords, before_draft


def keeper(kept: list[str]) -> Callable[[Unsent], None]:
    return lambda unsent: kept.append(unsent.text)


def test_a_prompt_stays_in_the_draft_until_the_journal_has_it() -> None:
    kept: list[str] = []
    keep = keeper(kept)
    words = UnsentWords(Unsent("hello"), keep)
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
    keep = keeper(kept)
    words = UnsentWords(Unsent(), keep)
    prompt_id = words.let_go("hello")
    words.change("next")
    words.take_back(prompt_id, "hello")
    assert (words.draft, kept) == ("hello\n\nnext", ["hello", "hello\n\nnext", "hello\n\nnext"])
    words.gone(prompt_id)
    assert len(kept) == 3


def test_several_prompts_keep_their_order() -> None:
    kept: list[str] = []
    keep = keeper(kept)
    words = UnsentWords(Unsent(), keep)
    first = words.let_go("one")
    words.let_go("two")
    assert kept[-1] == "one\n\ntwo"
    words.gone(first)
    assert kept[-1] == "two"


def test_a_prompt_goes_before_what_was_written_since() -> None:
    assert before_draft("a", "b") == "a\n\nb"
    assert before_draft("a", " ") == before_draft("a", "a") == "a"
    assert before_draft("", "b") == "b"


def test_attachments_go_and_come_back_with_their_prompt() -> None:
    log = PromptAttachment(Along.FILE, "/a.log", "a.log")
    later = PromptAttachment(Along.FILE, "/b.log", "b.log")
    kept: list[Unsent] = []
    words = UnsentWords(Unsent("hello", (log,)), kept.append)
    assert words.attachments == (log,)
    prompt_id = words.let_go("hello", (log,))
    words.change("")
    words.change_attachments(())
    assert kept[-1] == Unsent("hello", (log,)), "on the disk as long as it is not in the journal"
    words.change_attachments((later,))
    words.take_back(prompt_id, "hello", (log,))
    assert kept[-1] == Unsent("hello", (log, later))

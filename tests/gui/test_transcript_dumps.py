"""What the transcript lays out, as text: golden for every kind of entry, and the same however it came."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copilot_desktop.session.entries import EntryId
from tests.support.golden import assert_golden
from tests.support.markdown_texts import CORPORA, FRAGMENTS, cases
from tests.support.transcript_scenes import SCENES
from tests.support.transcript_view import Conversation, MakeView, answer, stream, streaming, user
from tests.support.view_dump import dump

#: Documents that the bundled fonts can draw, so that the heights are the same everywhere.
DOCUMENTS: Final = {
    **{
        path.stem: path.read_text(encoding="utf-8")[:4000]
        for path in sorted((CORPORA / "markdown-docs").glob("*.md"))
        if path.name != "SOURCE.md"
    },
    **{
        f"answer-{number}": str(case["text"])
        for number, case in enumerate(cases("llm-answers"))
        if str(case["text"]).isascii()
    },
}
GOLDEN_DOCUMENTS: Final = [name for name, text in DOCUMENTS.items() if text.isascii()][:20]


@pytest.mark.parametrize("name", SCENES)
def test_entries_are_laid_out_as_kept(name: str, make_view: MakeView) -> None:
    scene = SCENES[name]()
    conversation = Conversation(*scene.entries)
    conversation.chat.update(is_running=scene.is_running)
    view = make_view(conversation, width=840)
    for entry_id in scene.opened:
        index = view.position_of(EntryId(entry_id))
        assert index is not None
        if not view.column.cards[index].is_expanded:
            view.toggle(index)
    assert_golden(f"transcript/{name}.txt", dump(view))


@pytest.mark.parametrize("name", GOLDEN_DOCUMENTS)
def test_documents_are_laid_out_as_kept(name: str, make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", DOCUMENTS[name])), width=840)
    assert_golden(f"transcript/document-{name}.txt", dump(view))


def assert_streamed_is_loaded(make_view: MakeView, text: str, step: int) -> None:
    live = Conversation(user("u"), streaming())
    view = make_view(live)
    stream(live, view, text, step)
    live.put(answer("live", text))
    view.flush()
    loaded = make_view(Conversation(user("u"), answer("live", text)))
    assert dump(view, with_rows=False) == dump(loaded, with_rows=False)
    view.set_chat(None)
    loaded.set_chat(None)


@pytest.mark.parametrize("number", range(0, 80, 4))
def test_a_streamed_answer_is_laid_out_as_a_loaded_one(number: int, make_view: MakeView) -> None:
    text = "\n\n".join(str(case["text"]) for case in cases("llm-answers")[number : number + 4])
    assert_streamed_is_loaded(make_view, text, 211 + number)


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if not name.startswith("answer-")])
def test_a_streamed_document_is_laid_out_as_a_loaded_one(name: str, make_view: MakeView) -> None:
    assert_streamed_is_loaded(make_view, DOCUMENTS[name], 97)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join), st.integers(1, 30))
def test_streamed_fragments_are_laid_out_as_loaded_ones(make_view: MakeView, text: str, step: int) -> None:
    assert_streamed_is_loaded(make_view, text, step)

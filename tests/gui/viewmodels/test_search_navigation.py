"""The search page comes to the front and goes back where the person was."""

from __future__ import annotations

from pathlib import Path

from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.search_places import FoundPlace
from tests.support.app_world import app_world


def page_of(app: ApplicationViewModel) -> Page:
    return app.page


async def test_it_goes_back_to_the_page_or_the_session_before_it(tmp_path: Path) -> None:
    async with app_world(tmp_path, has_cli=False) as world:
        app = world.app
        app.show_search("needle")
        assert page_of(app) is Page.SEARCH
        assert app.search.query == "needle"
        app.show_search()
        assert app.search.query == "needle", "it stays as it was left"
        app.leave_search()
        assert page_of(app) is Page.START
        app.open_session("s1")
        chat = app.chat
        app.show_search()
        assert app.chat is None
        app.leave_search()
        assert app.chat is chat
        app.show_search()
        app.sessions.forget("s1")
        app.leave_search()
        assert page_of(app) is Page.START, "the session is gone"


async def test_a_place_that_was_chosen_is_told_when_its_session_is_in_front(tmp_path: Path) -> None:
    async with app_world(tmp_path, has_cli=False) as world:
        app = world.app
        told: list[tuple[FoundPlace, str]] = []
        app.place_wanted.connect(lambda place: told.append((place, app.chat.session_id if app.chat else "")))
        app.show_search()
        place = FoundPlace("s1", "e1", 7, 0.0, "needle", "a needle")
        app.search.chosen.emit(place)
        assert told == [(place, "s1")]
        assert app.page is Page.CHAT
        app.show_search()
        app.search.chosen.emit(FoundPlace("s2"))
        assert len(told) == 1, "the session as a whole"
        assert app.chat is not None
        assert app.chat.session_id == "s2"

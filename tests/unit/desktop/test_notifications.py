"""Notifications on a bus of their own: what the desktop is asked for, and what comes of a click."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

if sys.platform != "linux":
    pytest.skip("the desktop bus is Linux", allow_module_level=True)

from copilot_desktop.desktop.notifications import BusNotifications
from copilot_desktop.tasks import TaskScope
from tests.support.desktop_bus import MISSING, NOTIFICATIONS, DesktopBus, desktop_bus, until

pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING or "-")


@dataclass
class Heard:
    activated: list[str] = field(default_factory=list)
    unavailable: list[tuple[str, str, str]] = field(default_factory=list)


@asynccontextmanager
async def notifications(heard: Heard) -> AsyncIterator[BusNotifications]:
    failures: list[Exception] = []
    scope = TaskScope(lambda _name, error: failures.append(error))
    made = BusNotifications(
        scope,
        app_name="Copilot Desktop",
        desktop_file="copilot-desktop",
        open_words="Open",
        activated=heard.activated.append,
        unavailable=lambda *what: heard.unavailable.append(what),
    )
    try:
        yield made
    finally:
        await made.end()
        await scope.close()
    assert failures == []


async def test_a_message_is_shown_in_full_and_replaced_in_place() -> None:
    async with desktop_bus(NOTIFICATIONS) as desktop, notifications(Heard()) as ours:
        ours.show("a", "Title <b>", "Text & <i>markup</i>", is_urgent=False)
        ours.show("a", "Title", "Newer", is_urgent=True)
        ours.show("b", "Other", "Text", is_urgent=False)
        await until(lambda: len(desktop.made("Notify")) == 3)
        first, second, third = desktop.made("Notify")
        assert first[:5] == ("Copilot Desktop", 0, "copilot-desktop", "Title <b>", "Text & <i>markup</i>")
        assert list(first[5]) == ["default", "Open"]
        assert first[6]["urgency"] == ("y", 1)
        assert first[6]["desktop-entry"] == ("s", "copilot-desktop")
        assert first[7] == -1
        assert (second[1], second[6]["urgency"], second[7]) == (1, ("y", 2), 0), "in place, and it stays"
        assert third[1] == 0


async def test_markup_is_escaped_where_the_desktop_would_show_it() -> None:
    async with desktop_bus(NOTIFICATIONS) as desktop, notifications(Heard()) as ours:
        desktop.capabilities = ["body", "body-markup"]
        ours.show("a", "Title", 'a <a href="x">b</a> & c', is_urgent=False)
        await until(lambda: desktop.made("Notify"))
        assert desktop.made("Notify")[0][4] == 'a &lt;a href="x"&gt;b&lt;/a&gt; &amp; c'


async def test_a_click_names_its_session() -> None:
    heard = Heard()
    async with desktop_bus(NOTIFICATIONS) as desktop, notifications(heard) as ours:
        ours.show("a", "A", "", is_urgent=False)
        ours.show("b", "B", "", is_urgent=False)
        await until(lambda: ours._ids.keys() == {"a", "b"})
        await desktop.signal("ActionInvoked", "us", 99, "default")
        await desktop.signal("ActionInvoked", "us", 2, "something")
        await desktop.signal("ActionInvoked", "us", 2, "default")
        await until(lambda: heard.activated)
        assert heard.activated == ["b"]


async def test_what_is_answered_is_taken_away_and_what_is_closed_is_forgotten() -> None:
    async with desktop_bus(NOTIFICATIONS) as desktop, notifications(Heard()) as ours:
        ours.close("nobody")
        ours.show("a", "A", "", is_urgent=False)
        ours.close("a")
        await until(lambda: desktop.made("CloseNotification"))
        assert desktop.made("CloseNotification") == [(1,)]
        ours.show("a", "A", "", is_urgent=False)
        await until(lambda: "a" in ours._ids)
        await desktop.signal("NotificationClosed", "uu", 2, 2)
        await until(lambda: "a" not in ours._ids)
        ours.show("a", "A", "again", is_urgent=False)
        await until(lambda: len(desktop.made("Notify")) == 3)
        assert desktop.made("Notify")[2][1] == 0, "the person has closed it: it is a new one"


async def test_the_end_takes_everything_away() -> None:
    async with desktop_bus(NOTIFICATIONS) as desktop:
        async with notifications(Heard()) as ours:
            ours.show("a", "A", "", is_urgent=True)
            await until(lambda: "a" in ours._ids)
        assert desktop.made("CloseNotification") == [(1,)]


async def test_a_desktop_without_notifications_is_said_and_tried_again() -> None:
    heard = Heard()
    async with desktop_bus(NOTIFICATIONS) as desktop, notifications(heard) as ours:
        desktop.refused.add("Notify")
        ours.show("a", "A", "text", is_urgent=False)
        await until(lambda: heard.unavailable)
        assert heard.unavailable == [("a", "A", "text")]
        desktop.refused.clear()
        ours.show("a", "A", "text", is_urgent=False)
        await until(lambda: "a" in ours._ids)


async def test_no_bus_at_all_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = Heard()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    async with notifications(heard) as ours:
        ours.show("a", "A", "text", is_urgent=False)
        await until(lambda: heard.unavailable)


async def test_a_bus_that_goes_away_is_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = Heard()
    async with notifications(heard) as ours:
        async with desktop_bus(NOTIFICATIONS) as desktop:
            ours.show("a", "A", "one", is_urgent=False)
            await until(lambda: desktop.made("Notify"))
        ours.show("a", "A", "two", is_urgent=False)
        await until(lambda: heard.unavailable)
        async with desktop_bus(NOTIFICATIONS) as anew:
            ours.show("a", "A", "three", is_urgent=False)
            await until(lambda: anew.made("Notify"))
            assert anew.made("Notify")[0][1] == 0


async def test_clicks_are_heard_again_after_the_bus_was_gone_while_one_was_taken_away() -> None:
    heard = Heard()
    async with notifications(heard) as ours:
        async with desktop_bus(NOTIFICATIONS) as desktop:
            ours.show("a", "A", "one", is_urgent=False)
            await until(lambda: "a" in ours._ids)
            assert desktop.made("Notify")
        ours.close("a")
        await until(lambda: not ours._bus.is_open)
        async with desktop_bus(NOTIFICATIONS) as anew:
            ours.show("b", "B", "two", is_urgent=False)
            await until(lambda: "b" in ours._ids)
            await until(lambda: len(anew.made("GetCapabilities")) == 1)
            await anew.signal("ActionInvoked", "us", 1, "default")
            await until(lambda: heard.activated == ["b"])
    assert heard.unavailable == []


def test_a_desktop_bus_is_one() -> None:
    assert DesktopBus.__doc__

"""Sessions in an `AppWorld`, begun as a person begins them."""

from __future__ import annotations

from copilot_desktop.session.entries import AssistantMessage, UserMessage
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.page import Page
from tests.support.app_world import AppWorld


def said(chat: ChatViewModel) -> list[str]:
    entries = chat.transcript.entries
    return [str(entry.text) for entry in entries if isinstance(entry, UserMessage | AssistantMessage)]


async def begin(world: AppWorld, prompt: str) -> ChatViewModel:
    """Begin a session of the demo with a prompt; it is in front, and may be running."""
    world.app.start_demo()
    await world.until(lambda: world.app.page is Page.NEW_SESSION)
    before = world.app.chat
    world.app.begin_session(prompt)
    await world.until(lambda: world.app.chat is not None and world.app.chat is not before)
    chat = world.app.chat
    assert chat is not None
    return chat


async def begin_and_answer(world: AppWorld, prompt: str) -> ChatViewModel:
    """Begin a session and wait for the scripted CLI's answer."""
    chat = await begin(world, prompt)
    await world.until(lambda: f"You said: {prompt}" in said(chat) and not chat.is_running)
    return chat

"""Going back to an earlier prompt of a session, as the window shows it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.rewinding import Rewinding
from copilot_desktop.client.rewound import Rewound
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.history import RewindPoint, RewindPoints, RewindPreview
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import UserMessage
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.rewound_files import changed_by_others, turns_of

#: Of a prompt, in a sentence.
_MOST_WORDS: Final = 60

#: Without them there is no way back. Without a preview the files stay as they are.
_CALLED: Final = (methods.HISTORY_REWIND_POINTS, methods.HISTORY_REWIND)


class SessionRewind(QObject):
    """What can be gone back to, and back from, in one session.

    Signals:
        changed(): anything of the properties below.
        previewed(event_id, preview): a `RewindPreview` of the files behind one prompt.
        done(words): what a rewind, or taking one back, has come to; one or two sentences.

    Args:
        why_not: why the session cannot be changed now, "" when it can.
        give_prompt: puts a prompt before what is written in the composer.
        report: shows what failed.
    """

    changed = Signal()
    previewed = Signal(str, object)
    done = Signal(str)

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        *,
        why_not: Callable[[], str],
        give_prompt: Callable[[str], None],
        report: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._why_not = why_not
        self._give_prompt = give_prompt
        self._report = report
        self._rewinding = Rewinding(conversation.session, services.rewound(conversation.session_id))
        self._points: RewindPoints | None = None
        self._kept: Rewound | None = None
        self._is_working = False
        #: Paths of the files of the newest preview that somebody else has changed since: they stay.
        self.changed_by_others: frozenset[str] = frozenset()

    @property
    def points(self) -> RewindPoints | None:
        """The prompts that can be gone back to, oldest first; None before `load` has read them."""
        return self._points

    @property
    def kept(self) -> Rewound | None:
        """The newest rewind, when it can be taken back."""
        return self._kept

    @property
    def is_working(self) -> bool:
        """A rewind, or taking one back, is on."""
        return self._is_working

    def why_not(self) -> str:
        """Return why nothing can be rewound now, "" when it can."""
        if any(self._services.lacks(method) for method in _CALLED):
            return tr("This CLI can't go back in a conversation.")
        return tr("It is being rewound.") if self._is_working else self._why_not()

    def look(self) -> None:
        """Find out whether there is a rewind that can be taken back."""
        self._start(self._look, "look-rewound")

    def load(self) -> None:
        """Ask for the prompts that can be gone back to; `changed` tells."""
        self._start(self._load, "load-rewind-points")

    def preview(self, event_id: str) -> None:
        """Ask which files a rewind to before this prompt would write back; `previewed` tells."""
        self._start(lambda: self._preview(event_id), "preview-rewind")

    def rewind(self, event_id: str, *, with_files: bool) -> None:
        """Go back to before a prompt of `points`; it comes into the composer."""
        point = self._point(event_id)
        if point is not None and not self.why_not():
            self._work(lambda: self._rewind(point, with_files), "rewind")

    def bring_back(self) -> None:
        """Take the newest rewind back."""
        if self._kept is not None and not self.why_not():
            self._work(self._bring_back, "bring-back-rewound")

    def gone_on(self) -> None:
        """A prompt was sent: what was rewound before it cannot be brought back any more."""
        self._points = None
        self._set_kept(None)

    # ---- tasks -----------------------------------------------------------------------------

    def _point(self, event_id: str) -> RewindPoint | None:
        points = self._points.points if self._points is not None else ()
        return next((point for point in points if point.event_id == event_id), None)

    def _set_kept(self, kept: Rewound | None) -> None:
        if kept != self._kept:
            self._kept = kept
            self.changed.emit()

    def _start(self, work: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        self._services.scope.start(self._guarded(work), name=name)

    def _work(self, work: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        self._is_working = True
        self.changed.emit()
        self._services.scope.start(self._worked(work), name=name)

    async def _worked(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await self._guarded(work)
        finally:
            self._is_working = False
            self.changed.emit()

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except MethodUnsupported:
            # What offers it says so from now on.
            self.changed.emit()
        except (CopilotDesktopError, OSError) as error:
            # A TimeoutError is an OSError.
            self._report(error)

    async def _attach(self) -> None:
        self._conversation.options = await self._services.prepare(self._conversation)
        await self._conversation.attach()

    async def _look(self) -> None:
        self._set_kept(await self._rewinding.newest())

    async def _load(self) -> None:
        await self._attach()
        self._points = await self._rewinding.points()
        self.changed.emit()

    async def _preview(self, event_id: str) -> None:
        await self._attach()
        try:
            preview = await self._rewinding.preview(event_id)
        except MethodUnsupported:
            # The conversation can go back without its files.
            preview = RewindPreview()
        turns = turns_of(self._conversation.transcript.entries)
        self.changed_by_others = await asyncio.to_thread(changed_by_others, preview.files, turns)
        self.previewed.emit(event_id, preview)

    async def _rewind(self, point: RewindPoint, with_files: bool) -> None:
        await self._attach()
        prompt = self._prompt_of(point)
        went = await self._rewinding.rewind(point, with_files=with_files)
        self._points = None
        self._kept = went.kept
        self._give_prompt(prompt)
        skipped = len(went.result.skipped_files)
        self.done.emit(_rewound_words(prompt, len(went.result.restored_files), skipped))

    async def _bring_back(self) -> None:
        came = await self._rewinding.bring_back()
        self._points = None
        self._kept = await self._rewinding.newest()
        await self._conversation.read_again()
        self.done.emit(_back_words(len(came.restored), len(came.left)))

    def _prompt_of(self, point: RewindPoint) -> str:
        """Return the words as the person wrote them; the server's are shortened."""
        for entry in self._conversation.transcript.entries:
            if isinstance(entry, UserMessage) and entry.event_id == point.event_id:
                return entry.text
        return point.prompt


def preview_words(preview: RewindPreview, changed_by_others: Collection[str] = ()) -> str:
    """Return which files a rewind would write back, or why it cannot.

    Args:
        changed_by_others: paths of files that stay as they are.
    """
    if not preview.is_available:
        return tr("Files can't be taken back here.")
    if not preview.files:
        return tr("The agent has changed no files since.")
    stay = sum(file.path in changed_by_others for file in preview.files)
    words = ""
    if len(preview.files) > stay:
        words = ntr(
            "{count} file can go back as well.",
            "{count} files can go back as well.",
            len(preview.files) - stay,
        )
    if stay:
        kept = ntr(
            "{count} file was changed since by somebody else than the agent and stays as it is.",
            "{count} files were changed since by somebody else than the agent and stay as they are.",
            stay,
        )
        words = f"{words} {kept}".strip()
    return words


def _rewound_words(prompt: str, restored: int, skipped: int) -> str:
    words = tr("Went back to before “{prompt}”.", prompt=visible_line(one_line(prompt, limit=_MOST_WORDS)))
    if restored:
        words += " " + ntr("{count} file was taken back.", "{count} files were taken back.", restored)
    if skipped:
        words += " " + ntr(
            "{count} file was changed by somebody else and stays.",
            "{count} files were changed by somebody else and stay.",
            skipped,
        )
    return words


def _back_words(restored: int, left: int) -> str:
    words = tr("The conversation is as it was before.")
    if restored:
        words += " " + ntr("{count} file was brought back.", "{count} files were brought back.", restored)
    if left:
        words += " " + ntr(
            "{count} file was changed since and stays.", "{count} files were changed since and stay.", left
        )
    return words

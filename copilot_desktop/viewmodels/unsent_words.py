"""What the person wrote in a session and the journal does not have yet."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace

from copilot_desktop.viewmodels.prompt_attachments import PromptAttachment
from copilot_desktop.viewmodels.waiting_prompts import WaitingPrompt


@dataclass(frozen=True, slots=True)
class Unsent:
    """A text with what is to be sent along.

    Attributes:
        waiting: the prompts of the queue that is paused.
    """

    text: str = ""
    attachments: tuple[PromptAttachment, ...] = ()
    waiting: tuple[WaitingPrompt, ...] = ()

    def before(self, later: Unsent) -> Unsent:
        """Return both as one: this one first."""
        own = {it.key for it in self.attachments}
        return Unsent(
            before_draft(self.text, later.text),
            (*self.attachments, *(it for it in later.attachments if it.key not in own)),
            later.waiting,
        )


class UnsentWords:
    """The draft, and the prompts on their way to the journal: on the disk both are one. And the prompts of
    the queue that is paused, which the disk has beside them.

    A prompt may wait for long before it can be written down, e.g. for a server of its model. Whatever
    ends us meanwhile, it comes back as a draft.

    Args:
        draft: from the last run.
        keep: has it written to the disk.
    """

    def __init__(self, draft: Unsent, keep: Callable[[Unsent], None]) -> None:
        self._draft = replace(draft, waiting=())
        self._waiting = draft.waiting
        self._keep = keep
        self._leaving: dict[str, Unsent] = {}

    @property
    def draft(self) -> str:
        return self._draft.text

    @property
    def attachments(self) -> tuple[PromptAttachment, ...]:
        """What is to be sent along with the draft."""
        return self._draft.attachments

    @property
    def waiting(self) -> tuple[WaitingPrompt, ...]:
        """The prompts of the queue that is paused."""
        return self._waiting

    def hold(self, waiting: tuple[WaitingPrompt, ...]) -> None:
        """Keep these prompts in the queue, and no others."""
        if waiting != self._waiting:
            self._waiting = waiting
            self._keep_all()

    def change(self, draft: str) -> bool:
        """Take another draft; return whether it is another one."""
        return self._change(Unsent(draft, self._draft.attachments))

    def change_attachments(self, attachments: tuple[PromptAttachment, ...]) -> bool:
        """Take other attachments of the draft; return whether they are others."""
        return self._change(Unsent(self._draft.text, attachments))

    def _change(self, draft: Unsent) -> bool:
        if draft == self._draft:
            return False
        self._draft = draft
        self._keep_all()
        return True

    def let_go(self, text: str, attachments: tuple[PromptAttachment, ...] = ()) -> str:
        """Take a prompt that is to be sent; return the id for it."""
        prompt_id = str(uuid.uuid4())
        self._leaving[prompt_id] = Unsent(text, attachments)
        self._keep_all()
        return prompt_id

    def take_back(self, prompt_id: str, text: str, attachments: tuple[PromptAttachment, ...] = ()) -> None:
        """A prompt was not sent: it stands in the draft again, before what was written since.

        In one step: whatever ends us, the disk has it once.
        """
        self._leaving.pop(prompt_id, None)
        self._draft = Unsent(text, attachments).before(self._draft)
        self._keep_all()

    def gone(self, prompt_id: str) -> None:
        """A prompt is in the journal. Unknown ones are ignored."""
        if self._leaving.pop(prompt_id, None) is not None:
            self._keep_all()
        self.hold(tuple(it for it in self._waiting if it.prompt_id != prompt_id))

    def _keep_all(self) -> None:
        words = self._draft
        if self._waiting and words.text and words.text == self._waiting[-1].text:
            # It has just joined the queue, and whoever writes it has not let go of it yet.
            own = {it.key for it in self._waiting[-1].attachments}
            words = Unsent("", tuple(it for it in words.attachments if it.key not in own))
        for unsent in reversed(self._leaving.values()):
            words = unsent.before(words)
        self._keep(replace(words, waiting=self._waiting))


def before_draft(text: str, draft: str) -> str:
    """Return a draft with a prompt put before what was written since."""
    if not draft.strip() or draft == text:
        return text
    return f"{text}\n\n{draft}" if text else draft

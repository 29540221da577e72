"""What the terminal asks, and what it answers when nobody is there."""

from __future__ import annotations

import asyncio

from copilot_desktop.protocol.decisions import ALLOW_ONCE, USER_NOT_AVAILABLE
from copilot_desktop.protocol.permissions import (
    DecisionKind,
    OtherPermission,
    PermissionRequest,
    PermissionSubject,
    Question,
    RequestId,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.protocol.requests import PlanApproval, QuestionAnswer
from copilot_desktop.terminal.asking import Asker
from copilot_desktop.terminal.interrupts import Interrupts


class FakeConsole:
    """Notes what is said and answers what is asked. An answer of None never comes."""

    def __init__(self, *answers: str | None, can_ask: bool = True) -> None:
        self.can_ask = can_ask
        self.said: list[str] = []
        self.answers = list(answers)

    def note(self, text: str) -> None:
        self.said.append(text)

    async def ask(self, question: str, *, is_fresh: bool = False) -> str | None:
        self.said.append(question)
        answer = self.answers.pop(0)
        if answer is None:
            await asyncio.Event().wait()
        return answer


def permission(subject: PermissionSubject) -> PermissionRequest:
    return PermissionRequest(RequestId("r"), subject)


def asker(console: FakeConsole, interrupts: Interrupts | None = None) -> Asker:
    return Asker(console, interrupts or Interrupts(), "/project")


async def test_only_a_clear_yes_allows() -> None:
    for answer, allows in {"y": True, "YES": True, "": False, "yo": False, "n": False}.items():
        console = FakeConsole(answer)
        person = asker(console)
        decision = await person.permission(permission(ShellPermission("rm -r x", intention="tidy")))
        assert decision is not None
        assert (decision == ALLOW_ONCE) is allows
        assert person.was_denied is not allows
        assert "  rm -r x" in console.said
        if not allows:
            assert decision.kind is DecisionKind.DENY


async def test_without_a_person_nothing_is_allowed_and_questions_are_skipped() -> None:
    console = FakeConsole(can_ask=False)
    person = asker(console)
    assert await person.permission(permission(WritePermission("/a", "+x"))) == USER_NOT_AVAILABLE
    assert person.was_denied
    assert "+x" in console.said
    assert await person.question(Question(RequestId("q"), "Which?")) == QuestionAnswer(dismissed=True)
    plan = await person.plan(PlanApproval(RequestId("p"), "a plan"))
    assert plan is not None
    assert not plan.is_approved


async def test_an_interrupt_is_no_answer() -> None:
    interrupts = Interrupts()
    person = asker(FakeConsole(None), interrupts)
    asking = asyncio.ensure_future(person.permission(permission(ShellPermission("ls"))))
    await asyncio.sleep(0)
    interrupts.press()
    assert await asking is None
    assert not person.was_denied
    assert interrupts.take(), "it is still to be heeded"


async def test_a_number_chooses_and_other_words_are_free() -> None:
    question = Question(RequestId("q"), "Which?", choices=("red", "blue"))
    expected = {
        "2": QuestionAnswer("blue", is_freeform=False),
        "3": QuestionAnswer("3"),
        "0": QuestionAnswer("0"),
        "green": QuestionAnswer("green"),
        "": QuestionAnswer(dismissed=True),
    }
    for typed, answer in expected.items():
        assert await asker(FakeConsole(typed)).question(question) == answer


async def test_a_plan_is_approved_or_sent_back_with_words() -> None:
    request = PlanApproval(RequestId("p"), "short", plan="# Whole", recommended="interactive")
    console = FakeConsole("y")
    approved = await asker(console).plan(request)
    assert approved is not None
    assert approved.is_approved
    assert approved.action == "interactive"
    assert "# Whole" in console.said
    rejected = await asker(FakeConsole("add tests")).plan(request)
    assert rejected is not None
    assert (rejected.is_approved, rejected.feedback) == (False, "add tests")


async def test_one_thing_is_asked_at_a_time() -> None:
    console = FakeConsole("y", "y")
    person = asker(console)
    await asyncio.gather(
        person.permission(permission(ShellPermission("first"))),
        person.permission(permission(OtherPermission("url", {"url": "https://e.example"}))),
    )
    asked = [number for number, said in enumerate(console.said) if said.startswith("Allow once?")]
    assert (
        console.said.index("  first") < asked[0] < console.said.index("  url: https://e.example") < asked[1]
    )

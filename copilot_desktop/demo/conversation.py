"""The demo's script: decides from the conversation so far what the scripted model answers.

It keeps no state. Everything is read from the request, so retries, resumed sessions and many
sessions at once need no care, and the same conversation gets the same answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from copilot_desktop.demo import answers
from copilot_desktop.demo.script import (
    ChatRequest,
    Cut,
    Empty,
    HttpError,
    Reasoning,
    Stall,
    Step,
    Text,
    ToolCall,
)
from copilot_desktop.demo.workspace_answers import (
    create_call,
    describe_file_result,
    describe_shell_result,
    edit_call,
    find_working_folder,
    shell_call,
)

Topic: TypeAlias = Literal[
    "question", "table", "essay", "edit", "create", "code", "shell", "failures", "general"
]

#: The CLI's own additions around a prompt; only what a person typed decides.
_WRAPPING = re.compile(r"<([a-z]+_[a-z_]+|reminder)>.*?</\1>", re.DOTALL)

#: Bounds the search for keywords; nobody asks the demo for something after so much text.
_MAX_PROMPT = 8_000

_FAILURE = re.compile(
    r"\b(?:fail|error)(?:s|ed|ure)?(?: with)?[ :=-]*(\d{3}|stall|cut|empty|quota)\b", re.IGNORECASE
)

#: The first topic whose pattern occurs in the prompt.
_TOPIC_WORDS: tuple[tuple[Topic, str], ...] = (
    ("question", r"ask|asks|question|questions|choose|choice|choices"),
    ("table", r"tables?"),
    ("essay", r"long|essay|story"),
    ("edit", r"edit|change|fix|improve|modify|update"),
    ("create", r"write|create|add|file"),
    ("code", r"code|languages?"),
    ("shell", r"run|shell|bash|command|list|count|ls|files"),
    ("failures", r"fail\w*|errors?|problem"),
)
_TOPICS = tuple((topic, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for topic, words in _TOPIC_WORDS)

_ANSWERED = re.compile(r"^User (?:selected|responded): (.*)", re.DOTALL)

#: Seconds a client is told to wait after "429", so that five retries stay watchable.
_RETRY_AFTER_S = 2


class DemoConversation:
    """What a newcomer meets.

    Args:
        sample_folder: where files go when a request does not name the session's folder.
    """

    def __init__(self, sample_folder: Path) -> None:
        self._sample_folder = sample_folder

    def answer(self, request: ChatRequest, /) -> Sequence[Step]:
        """Return the steps of the answer to `request`."""
        last = request.last
        if request.tool_choice == "none":
            return [Text(answers.COMPACTION_SUMMARY, interval_ms=(0, 5))]
        if not _is_session(request):
            return [Text(answers.SUBAGENT)]
        if last.role == "tool":
            return self._continue_after_tool(request)
        prompt = _WRAPPING.sub("", last.text[:_MAX_PROMPT]).strip()
        if "task_complete" in request.tools and "task_complete" in prompt:
            # The continuation that the CLI sends in autopilot until the task is marked as done.
            return [ToolCall("task_complete", {"summary": answers.AUTOPILOT_DONE})]
        if not prompt and "<system_notification>" in last.text:
            return [Text(answers.NOTIFICATION)]
        if failure := _FAILURE.search(prompt):
            return _fail(failure[1].lower())
        topic = _topic_of(prompt)
        if _is_introduced(request):
            return self._show(topic, request)
        # A plain greeting goes on to a command, so that the first answer shows something real.
        return [
            Reasoning(answers.INTRODUCTION_REASONING),
            Text(answers.INTRODUCTION + "\n"),
            *self._show("shell" if topic == "general" else topic, request),
        ]

    def _show(self, topic: Topic, request: ChatRequest) -> Sequence[Step]:
        match topic:
            case "question":
                return self._ask(request)
            case "table":
                return [Text(answers.TABLE)]
            case "essay":
                return [Reasoning("A long answer was asked for. I will take my time."), Text(answers.ESSAY)]
            case "code":
                return [Text(answers.CODE)]
            case "shell":
                return _run_command(request)
            case "create" | "edit":
                return self._change_file(topic, request)
            case "failures":
                return [Text(answers.FAILURES)]
            case "general":
                return [Text(answers.SUGGESTIONS)]

    def _change_file(self, topic: Literal["create", "edit"], request: ChatRequest) -> Sequence[Step]:
        folder = find_working_folder(request) or self._sample_folder
        edit = edit_call(folder) if topic == "edit" and "edit" in request.tools else None
        if edit is not None:
            name = Path(str(edit.arguments["path"])).name if not isinstance(edit.arguments, str) else ""
            return [
                Text(f"I would like to improve `{name}`. You see the difference before you decide."),
                edit,
            ]
        if "create" not in request.tools:
            return [Text("I cannot write files in this session: the tool for it is switched off.")]
        return [
            Reasoning("A new file makes a good example. I must choose a name that is not taken."),
            Text("I would like to write a new file. You see all of it before you decide."),
            create_call(folder),
        ]

    def _ask(self, request: ChatRequest) -> Sequence[Step]:
        if "ask_user" not in request.tools:
            return [Text("I cannot ask you anything in this session: the tool for it is switched off.")]
        call = ToolCall("ask_user", {"question": answers.QUESTION, "choices": list(answers.CHOICES)})
        return [Text("Then let me ask you something."), call]

    def _continue_after_tool(self, request: ChatRequest) -> Sequence[Step]:
        tool, arguments = request.tool_of_last()
        result = request.last.text
        match tool:
            case "bash" | "powershell":
                return [Text(describe_shell_result(result))]
            case "create" | "edit":
                return [Text(describe_file_result(tool, _path_argument(arguments), result))]
            case "ask_user":
                return self._continue_after_question(result, request)
            case "task_complete":
                return [Empty()]
            case _:
                return [Text(answers.NOTIFICATION)]

    def _continue_after_question(self, result: str, request: ChatRequest) -> Sequence[Step]:
        answered = _ANSWERED.match(result.strip())
        if answered is None:
            return [Text(answers.QUESTION_SKIPPED)]
        choice = answered[1].strip()
        topic = _topic_of(choice)
        heard = f"You chose **{choice}**." if choice in answers.CHOICES else f"You answered:\n\n> {choice}"
        if topic in ("general", "question"):
            return [
                Text(f"{heard}\n\nThank you. A real model would go on from here.\n\n{answers.SUGGESTIONS}")
            ]
        return [Text(f"{heard}\n\n"), *self._show(topic, request)]


def _run_command(request: ChatRequest) -> Sequence[Step]:
    call = shell_call(request)
    if call is None:
        return [Text("I cannot run commands in this session: the tool for it is switched off.")]
    return [
        Text(
            "Now I would like to run a harmless command that counts the lines of each file in this folder. "
            "**You decide** whether it runs."
        ),
        call,
    ]


def _fail(kind: str) -> Sequence[Step]:
    said = f"This failure was asked for (fail {kind}); the {answers.INTRODUCTION_MARK} is all right."
    match kind:
        case "stall":
            return [
                Text("I will now go silent, as a provider sometimes does. Press **Stop** to end it."),
                Stall(),
            ]
        case "cut":
            return [Text("In the middle of this sentence the connection to the provider will be"), Cut()]
        case "empty":
            return [Empty()]
        case "quota":
            return [HttpError(429, said, "insufficient_quota", retry_after_s=3600)]
        case "429":
            return [HttpError(429, said, "rate_limit_exceeded", retry_after_s=_RETRY_AFTER_S)]
        case "401":
            return [HttpError(401, said, "invalid_api_key")]
        case _ if 400 <= int(kind) <= 599:
            return [HttpError(int(kind), said)]
        case _:
            return [Text(answers.FAILURES)]


def _topic_of(prompt: str) -> Topic:
    return next((topic for topic, pattern in _TOPICS if pattern.search(prompt)), "general")


def _is_session(request: ChatRequest) -> bool:
    """Whether a person reads the answer, not another agent or the CLI itself (as for a title)."""
    if "ask_user" in request.tools:
        return True
    first = request.messages[0]
    return first.role == "system" and "You are an interactive" in first.text[:1000] and bool(request.tools)


def _is_introduced(request: ChatRequest) -> bool:
    """Whether this conversation has read the introduction, or a summary of it."""
    return any(
        answers.INTRODUCTION_MARK in message.text
        for message in request.messages[:-1]
        if message.role not in ("system", "developer")
    )


def _path_argument(arguments: str) -> str:
    try:
        decoded = json.loads(arguments)
    except json.JSONDecodeError:
        return ""
    return str(decoded.get("path", "")) if isinstance(decoded, dict) else ""

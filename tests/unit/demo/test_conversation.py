"""What the demo answers: over the wire at full speed, as a newcomer's CLI would ask."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.demo import answers
from copilot_desktop.demo.conversation import DemoConversation
from copilot_desktop.demo.sample_project import write_sample_project
from copilot_desktop.demo.script import Cut, Stall, Step, Text, parse_request
from copilot_desktop.demo.server import DemoModelServer
from copilot_desktop.paths import find_resources
from tests.support.model_client import Answer, chat_body, post_chat, tool_turn, user

#: As if the introduction had been read.
INTRODUCED: Mapping[str, Any] = {"role": "assistant", "content": answers.INTRODUCTION}

SHELL_RESULT = "20 ./README.md\n49 ./data/rainfall.csv\n<shellId: 0 completed with exit code 0>"


class Newcomer:
    """Asks the demo; the session's folder is the sample project."""

    def __init__(self, server: DemoModelServer, folder: Path) -> None:
        self.server = server
        self.folder = folder

    async def ask(self, *messages: Mapping[str, Any], **body: Any) -> Answer:
        return await post_chat(self.server, chat_body(*messages, folder=str(self.folder), **body))

    async def say(self, prompt: str, **body: Any) -> Answer:
        """Ask in a conversation that has had its introduction."""
        return await self.ask(user("hi"), INTRODUCED, user(prompt), **body)

    async def after(self, tool: str, result: str, arguments: Mapping[str, Any] | None = None) -> Answer:
        return await self.ask(
            user("hi"), INTRODUCED, user("go on"), *tool_turn(tool, arguments or {}, result)
        )


@pytest.fixture
async def newcomer(tmp_path: Path) -> AsyncIterator[Newcomer]:
    sample = write_sample_project(tmp_path, find_resources())
    async with DemoModelServer(DemoConversation(tmp_path / "unused"), pace=0) as server:
        yield Newcomer(server, sample)


class TestFirstAnswer:
    async def test_it_says_what_it_is_and_how_to_connect_a_real_model(self, newcomer: Newcomer) -> None:
        answer = await newcomer.ask(user("Hello!"))
        assert "scripted demo model" in answer.text
        assert "understand only a few requests" in answer.text
        assert "Use your own model" in answer.text
        assert "Sign in" in answer.text
        assert answer.joined("reasoning_content")

    async def test_it_shows_every_kind_of_markdown(self, newcomer: Newcomer) -> None:
        text = (await newcomer.ask(user("Hello!"))).text
        for part in ("# ", "**", "\n- ", "`list the files`", "```python\n", "\n|---|---|\n", "](https://"):
            assert part in text

    async def test_a_greeting_goes_on_to_a_harmless_command(self, newcomer: Newcomer) -> None:
        answer = await newcomer.ask(user("Hello!"))
        [(name, arguments)] = answer.calls
        assert name == "bash"
        assert set(arguments) == {"command", "description"}

    @pytest.mark.parametrize(
        ("prompt", "tool"), [("create a file", "create"), ("please edit it", "edit"), ("ask me", "ask_user")]
    )
    async def test_a_known_request_is_answered_after_the_introduction(
        self, newcomer: Newcomer, prompt: str, tool: str
    ) -> None:
        answer = await newcomer.ask(user(prompt))
        assert "scripted demo model" in answer.text
        assert [name for name, _ in answer.calls] == [tool]

    async def test_it_is_said_once_per_conversation(self, newcomer: Newcomer) -> None:
        assert "# Welcome" not in (await newcomer.say("hello again")).text

    async def test_a_summary_of_the_conversation_counts_as_introduction(self, newcomer: Newcomer) -> None:
        summary = {"role": "user", "content": f"<summary>{answers.COMPACTION_SUMMARY}</summary>"}
        assert "# Welcome" not in (await newcomer.ask(summary, user("hello again"))).text

    async def test_a_person_who_names_the_mark_is_introduced_all_the_same(self, newcomer: Newcomer) -> None:
        assert "# Welcome" in (await newcomer.ask(user("Are you the scripted demo model?"))).text


class TestCommand:
    @pytest.mark.parametrize("prompt", ["list the files", "run something", "Count lines", "shell"])
    async def test_prompts(self, newcomer: Newcomer, prompt: str) -> None:
        assert [name for name, _ in (await newcomer.say(prompt)).calls] == ["bash"]

    async def test_the_result_is_quoted_with_its_exit_code(self, newcomer: Newcomer) -> None:
        text = (await newcomer.after("bash", SHELL_RESULT)).text
        assert "exit code **0**" in text
        assert "2 lines" in text
        assert "```text\n20 ./README.md\n```" in text

    @pytest.mark.parametrize(
        ("result", "expected"),
        [
            ("<shellId: 3 completed with exit code 7>", "exit code **7** and printed nothing"),
            ("one\n<exited with exit code 1>", "exit code **1** and printed 1 line."),
        ],
    )
    async def test_other_ends(self, newcomer: Newcomer, result: str, expected: str) -> None:
        assert expected in (await newcomer.after("bash", result)).text

    async def test_a_denied_command_is_named_as_such(self, newcomer: Newcomer) -> None:
        denied = "The user rejected this tool call. User feedback: not now"
        answer = await newcomer.after("bash", denied)
        assert "The command was not run." in answer.text
        assert f"> {denied}" in answer.text
        assert answer.calls == []

    async def test_on_windows_the_command_is_for_powershell(self, newcomer: Newcomer) -> None:
        answer = await newcomer.say("list the files", tools=["powershell", "ask_user"])
        assert [name for name, _ in answer.calls] == ["powershell"]
        assert "exit code **0**" in (await newcomer.after("powershell", SHELL_RESULT)).text


class TestFiles:
    async def test_a_new_file_never_takes_a_name_that_exists(self, newcomer: Newcomer) -> None:
        paths = []
        for _ in range(3):
            [(name, arguments)] = (await newcomer.say("write a file")).calls
            assert name == "create"
            paths.append(create(arguments))
        assert paths == ["extremes.py", "extremes_2.py", "extremes_3.py"]
        compile((newcomer.folder / "src" / "extremes.py").read_text(encoding="utf-8"), "extremes.py", "exec")

    async def test_in_a_folder_of_the_person_it_writes_a_note(
        self, newcomer: Newcomer, tmp_path: Path
    ) -> None:
        newcomer.folder = tmp_path / "mine"
        newcomer.folder.mkdir()
        for prompt in ("create a file", "edit a file"):
            [(name, arguments)] = (await newcomer.say(prompt)).calls
            assert (name, arguments["path"]) == ("create", str(newcomer.folder / "demo_notes.md"))

    async def test_without_a_known_folder_it_writes_to_the_sample(self, newcomer: Newcomer) -> None:
        system = {"role": "system", "content": "You are someone else."}
        body = chat_body(user("hi"), INTRODUCED, user("create a file"))
        body["messages"][0] = system
        answer = await post_chat(newcomer.server, body)
        assert answer.calls[0][1]["path"].endswith(str(Path("unused") / "demo_notes.md"))

    async def test_each_edit_fits_once_and_then_a_file_is_created(self, newcomer: Newcomer) -> None:
        changed = []
        while True:
            [(name, arguments)] = (await newcomer.say("improve something")).calls
            if name != "edit":
                break
            changed.append(edit(arguments))
        assert changed == ["rain.py", "test_rain.py", "README.md"]
        assert name == "create"

    async def test_files_that_are_not_text_are_left_alone(self, newcomer: Newcomer) -> None:
        (newcomer.folder / "src" / "rain.py").write_bytes(b"\xff\xfe")
        [(_, arguments)] = (await newcomer.say("edit")).calls
        assert Path(arguments["path"]).name == "test_rain.py"

    @pytest.mark.parametrize(
        ("tool", "result", "expected"),
        [
            ("create", "Created file /p/new.py with 28 characters", "**new.py** is new"),
            ("edit", "File /p/new.py updated with changes.", "**new.py** is changed"),
            ("create", "The user rejected this tool call.", "`new.py` was not written"),
            ("edit", "No match found", "`new.py` is as it was"),
        ],
    )
    async def test_the_outcome_is_told(
        self, newcomer: Newcomer, tool: str, result: str, expected: str
    ) -> None:
        assert expected in (await newcomer.after(tool, result, {"path": "/p/new.py"})).text


def create(arguments: Mapping[str, str]) -> str:
    """Do what the CLI's `create` does, with its conditions; return the file's name."""
    path = Path(arguments["path"])
    assert path.is_absolute()
    assert path.parent.is_dir()
    assert not path.exists()
    path.write_text(arguments["file_text"], encoding="utf-8")
    return path.name


def edit(arguments: Mapping[str, str]) -> str:
    """Do what the CLI's `edit` does, with its conditions; return the file's name."""
    path = Path(arguments["path"])
    text = path.read_text(encoding="utf-8")
    assert text.count(arguments["old_str"]) == 1
    path.write_text(text.replace(arguments["old_str"], arguments["new_str"]), encoding="utf-8")
    return path.name


class TestQuestion:
    async def test_it_offers_choices(self, newcomer: Newcomer) -> None:
        [(name, arguments)] = (await newcomer.say("ask me a question")).calls
        assert name == "ask_user"
        assert arguments == {"question": answers.QUESTION, "choices": list(answers.CHOICES)}

    @pytest.mark.parametrize(
        ("result", "heard", "tools"),
        [
            ("User selected: A shell command", "You chose **A shell command**.", ["bash"]),
            ("User selected: A new file", "You chose **A new file**.", ["create"]),
            ("User selected: A table", "| Planet |", []),
            ("User responded: rather some code", "> rather some code", []),
            ("User responded: the weather", "> the weather", []),
            ("User skipped question", "You skipped the question", []),
        ],
    )
    async def test_the_choice_is_followed(
        self, newcomer: Newcomer, result: str, heard: str, tools: list[str]
    ) -> None:
        answer = await newcomer.after("ask_user", result)
        assert heard in answer.text
        assert [name for name, _ in answer.calls] == tools


class TestTexts:
    @pytest.mark.parametrize(
        ("prompt", "expected"),
        [
            ("show me a table", "| Mercury |"),
            ("show code", "```rust"),
            ("Which languages?", "```sql"),
            ("what if there is an error", "`fail 429`"),
            ("why did it fail?", "`fail 429`"),
            ("how is the weather?", "You can try:"),
            ("fail 999", "`fail 429`"),
        ],
    )
    async def test_prompts(self, newcomer: Newcomer, prompt: str, expected: str) -> None:
        answer = await newcomer.say(prompt)
        assert expected in answer.text
        assert answer.calls == []

    @pytest.mark.parametrize("prompt", ["a long answer please", "write an essay"])
    async def test_the_essay_is_long(self, newcomer: Newcomer, prompt: str) -> None:
        assert 550 <= len((await newcomer.say(prompt)).text.split()) <= 750

    async def test_words_inside_the_cli_s_own_tags_do_not_count(self, newcomer: Newcomer) -> None:
        prompt = (
            "hm\n\n<system_reminder>\n<sql_tables>Available tables: todos</sql_tables>\n</system_reminder>"
        )
        assert "You can try:" in (await newcomer.say(prompt)).text

    @pytest.mark.parametrize("prompt", ["run it", "create a file", "ask me"])
    async def test_a_missing_tool_is_admitted(self, newcomer: Newcomer, prompt: str) -> None:
        body = chat_body(user("hi"), INTRODUCED, user(prompt), tools=["view"])
        body["messages"][0]["content"] = "You are an interactive tool."
        answer = await post_chat(newcomer.server, body)
        assert "switched off" in answer.text
        assert answer.calls == []


class TestFailures:
    @pytest.mark.parametrize(
        ("prompt", "status", "code", "retry_after"),
        [
            ("fail 401", 401, "invalid_api_key", None),
            ("Fail: 429", 429, "rate_limit_exceeded", "2"),
            ("fail with quota", 429, "insufficient_quota", "3600"),
            ("error 500", 500, None, None),
            ("fail 503 please", 503, None, None),
        ],
    )
    @pytest.mark.parametrize("introduced", [True, False])
    async def test_on_demand(
        self,
        newcomer: Newcomer,
        prompt: str,
        status: int,
        code: str | None,
        retry_after: str | None,
        introduced: bool,
    ) -> None:
        answer = await (newcomer.say(prompt) if introduced else newcomer.ask(user(prompt)))
        assert answer.status == status
        assert answer.json["error"]["code"] == code
        assert "was asked for" in answer.json["error"]["message"]
        assert answer.headers.get("retry-after") == retry_after

    async def test_empty(self, newcomer: Newcomer) -> None:
        answer = await newcomer.say("fail empty")
        assert answer.text == ""
        assert len(answer.chunks) == 2

    @pytest.mark.parametrize(("prompt", "end"), [("fail cut", Cut()), ("fail stall", Stall())])
    def test_cut_and_stall_come_after_some_words(self, tmp_path: Path, prompt: str, end: Step) -> None:
        request = parse_request(chat_body(user("hi"), INTRODUCED, user(prompt)), 1)
        first, second = DemoConversation(tmp_path).answer(request)
        assert isinstance(first, Text)
        assert second == end


class TestOtherRequests:
    async def test_compaction_gets_a_summary_that_keeps_the_introduction(self, newcomer: Newcomer) -> None:
        prompt = {"role": "user", "content": "Please create a detailed summary of the conversation so far."}
        answer = await newcomer.ask(user("hi"), INTRODUCED, prompt, tool_choice="none")
        assert answer.text.startswith("<overview>")
        assert answers.INTRODUCTION_MARK in answer.text

    @pytest.mark.parametrize("tools", [[], ["grep", "view", "bash"], ["bash", "task", "create"]])
    async def test_helpers_and_titles_get_plain_text(self, newcomer: Newcomer, tools: list[str]) -> None:
        answer = await newcomer.ask(user("create a file"), tools=tools)
        assert answer.text == answers.SUBAGENT
        assert answer.calls == []

    async def test_a_notification_is_taken_note_of(self, newcomer: Newcomer) -> None:
        notice = {
            "role": "user",
            "content": "<system_notification>\nAn agent is idle.\n</system_notification>",
        }
        assert (await newcomer.ask(user("hi"), INTRODUCED, notice)).text == answers.NOTIFICATION

    async def test_an_unknown_tool_s_result_is_taken_note_of(self, newcomer: Newcomer) -> None:
        assert (await newcomer.after("read_agent", "idle")).text == answers.NOTIFICATION

    async def test_autopilot_is_told_that_the_task_is_complete(self, newcomer: Newcomer) -> None:
        answer = await newcomer.say(
            "You have not yet called task_complete.", tools=["bash", "ask_user", "task_complete"]
        )
        assert answer.calls == [("task_complete", {"summary": answers.AUTOPILOT_DONE})]
        assert (await newcomer.after("task_complete", "done")).text == ""

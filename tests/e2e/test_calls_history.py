"""History, usage, files, plan and todos of a session on the real CLI."""

from __future__ import annotations

import subprocess
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from copilot_desktop.client.calls.history import HistoryCalls
from copilot_desktop.client.calls.permission_settings import PermissionSettingCalls
from copilot_desktop.client.calls.plan import PlanCalls
from copilot_desktop.client.calls.usage import UsageCalls
from copilot_desktop.client.calls.workspace import DiffMode, WorkspaceCalls, git_context
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.session import Session
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.events import SessionIdle
from copilot_desktop.protocol.permission_settings import PermissionMode
from tests.e2e.conftest import Model
from tests.support.cli_versions import skip_before
from tests.support.heard import Heard

pytestmark = pytest.mark.e2e

#: The first one in which all of this was seen to work.
CLI = "1.0.102"

FAST = (0, 0)
SUMMARY = "The files were made."
TODOS = (
    "INSERT INTO todos (id, title, description, status) VALUES "
    "('a', 'Do A', 'first', 'done'), ('b', 'Do B', 'then', 'pending');"
    "INSERT INTO todo_deps (todo_id, depends_on) VALUES ('b', 'a');"
)


def work(request: ChatRequest) -> Sequence[Step]:
    """Make a file, change it, keep a list, or summarise."""
    if request.tool_choice == "none" or "summar" in request.last.text[:2000].lower():
        return [Text(SUMMARY, FAST)]
    if request.last.role == "tool":
        return [Text("done", FAST)]
    prompt = [message.text for message in request.messages if message.role == "user"][-1]
    if "make" in prompt:
        return [ToolCall("create", {"path": "{cwd}/new.txt", "file_text": "a\nb\n"})]
    if "change" in prompt:
        return [ToolCall("edit", {"path": "{cwd}/README.md", "old_str": "# demo", "new_str": "# changed"})]
    if "todos" in prompt:
        return [ToolCall("sql", {"query": TODOS, "description": "Keep a list"})]
    return [Text("nothing to do", FAST)]


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        skip_before(client, CLI)
        yield client


@pytest.fixture
def repository(project: Path) -> Path:
    (project / "README.md").write_text("# demo\n")
    identity = ("-c", "user.name=n", "-c", "user.email=n@example.org")
    for command in (["init", "-q", "-b", "main"], ["add", "."], [*identity, "commit", "-q", "-m", "first"]):
        subprocess.run(["git", *command], cwd=project, check=True)
    return project


@pytest.fixture
async def session(client: CopilotClient, model: Model, repository: Path) -> Session:
    def answer(request: ChatRequest) -> Sequence[Step]:
        return [
            ToolCall(
                step.name, {k: str(v).replace("{cwd}", str(repository)) for k, v in step.arguments.items()}
            )
            if isinstance(step, ToolCall) and isinstance(step.arguments, dict)
            else step
            for step in work(request)
        ]

    model.answer = answer
    session = client.new_session(replace(model.options(repository), track_file_changes=True))
    await PermissionSettingCalls(session).set_mode(PermissionMode.ALLOW_ALL)
    return session


async def test_what_a_session_did_can_be_seen_and_taken_back(
    client: CopilotClient, session: Session, repository: Path
) -> None:
    heard = Heard(session)
    for turn, prompt in enumerate(("make a file", "change a file"), 1):
        await session.send(prompt)
        await heard.until(SessionIdle, count=turn)
    assert (repository / "new.txt").read_text() == "a\nb\n"
    assert (repository / "README.md").read_text() == "# changed\n"

    files = WorkspaceCalls(session)
    diff = await files.diff(DiffMode.SESSION, with_contents=True)
    assert (diff.requested_mode, diff.mode, diff.is_fallback) == ("session", "session", False)
    changes = {change.path: change for change in diff.changes}
    assert changes["new.txt"].change == "added"
    assert changes["README.md"].change == "modified"
    assert "-# demo\n+# changed" in changes["README.md"].diff
    contents = changes["README.md"].contents
    assert contents is not None
    assert (contents.before, contents.after) == ("# demo\n", "# changed\n")
    unstaged = await files.diff(DiffMode.UNSTAGED, ignore_whitespace=True)
    assert {change.path for change in unstaged.changes} == {"new.txt", "README.md"}
    branch = await files.diff(DiffMode.BRANCH)
    assert branch.is_fallback == (branch.mode != "branch")
    with pytest.raises(ResponseError, match="only supported for session diffs"):
        await files.diff(DiffMode.UNSTAGED, with_contents=True)

    usage = UsageCalls(session)
    metrics = await usage.metrics()
    assert metrics.prompt_count == 2
    assert (metrics.code_changes.lines_added, metrics.code_changes.lines_removed) == (3, 1)
    assert {Path(path).name for path in metrics.code_changes.files} == {"new.txt", "README.md"}
    assert metrics.models["scripted-model"].requests.count == 4
    assert metrics.models["scripted-model"].usage.input_tokens > 0
    assert metrics.started_at is not None

    history = HistoryCalls(session)
    points = await history.rewind_points()
    assert points.tracks_files
    assert [point.prompt for point in points.points] == ["make a file", "change a file"]
    last = points.points[-1]
    assert (last.can_restore_files, last.lines_added, last.lines_removed) == (True, 1, 1)
    preview = await history.preview_rewind(last.event_id)
    assert preview.is_available
    assert [(Path(file.path).name, file.change) for file in preview.files] == [("README.md", "modified")]
    rewind = await history.rewind(last.event_id, with_files=True)
    assert rewind.succeeded
    assert rewind.events_removed > 0
    assert [Path(path).name for path in rewind.restored_files] == ["README.md"]
    assert (repository / "README.md").read_text() == "# demo\n"
    assert [point.prompt for point in (await history.rewind_points()).points] == ["make a file"]
    only_talk = await history.rewind(points.points[0].event_id, with_files=False)
    assert only_talk.succeeded
    assert (repository / "new.txt").exists(), "the file stays"
    with pytest.raises(ResponseError, match="not a current root user turn"):
        await history.rewind("no-such-event", with_files=False)

    context = await git_context(client, str(repository))
    assert (context.git_root, context.branch, len(context.head_commit)) == (str(repository), "main", 40)
    assert not (await git_context(client, str(repository.parent))).git_root


async def test_the_context_is_told_compacted_and_cut(session: Session) -> None:
    heard, usage, history = Heard(session), UsageCalls(session), HistoryCalls(session)
    for turn in (1, 2):
        await session.send(f"hello {turn}")
        await heard.until(SessionIdle, count=turn)

    context = await usage.context()
    assert context is not None
    assert context.model == "scripted-model"
    assert context.total_tokens == (
        context.system_tokens + context.conversation_tokens + context.tool_definitions_tokens
    )
    assert context.conversation_tokens < context.compaction_threshold_tokens < context.limit_tokens
    attribution = await usage.context_attribution()
    assert attribution is not None
    assert attribution.categories.messages == context.conversation_tokens
    assert attribution.compaction_count == 0
    tools = {entry.label: entry for entry in attribution.entries if entry.kind == "toolDefinition"}
    assert tools["bash"].tokens > 0
    assert tools["bash"].parent_id == "toolDefinitions"
    heaviest = await usage.heaviest_messages(1)
    assert [message.role for message in heaviest.messages] == ["user"]
    assert heaviest.messages[0].tokens <= heaviest.total_tokens == context.total_tokens
    assert (await usage.quota()).snapshots == {}

    assert not await history.abort_compaction()
    assert not await history.cancel_compaction()
    compaction = await history.compact("the files")
    assert compaction.success
    assert compaction.messages_removed >= 1
    assert compaction.summary
    assert compaction.context is not None
    assert compaction.context.current_tokens > compaction.context.conversation_tokens > 0
    files = WorkspaceCalls(session)
    (checkpoint,) = await files.checkpoints()
    assert checkpoint.number == 1
    assert await files.read_checkpoint(1) == compaction.summary
    assert await files.read_checkpoint(7) is None
    after = await usage.context_attribution()
    assert after is not None
    assert after.compaction_count == 1

    await session.send("one more")
    await heard.until(SessionIdle, count=3)
    points = (await history.rewind_points()).points
    assert points[-1].prompt == "one more"
    cut = await history.truncate(points[-1].event_id)
    assert cut.events_removed > 0
    assert "one more" not in [point.prompt for point in (await history.rewind_points()).points]
    with pytest.raises(ResponseError, match="not found in session"):
        await history.truncate("no-such-event")


async def test_plan_todos_and_own_files(session: Session) -> None:
    plan = PlanCalls(session)
    before = await plan.read()
    assert not before.exists
    assert before.path.endswith("plan.md")
    await plan.update("# Plan\n")
    assert (await plan.read()).content == "# Plan\n"
    assert Path(before.path).read_text() == "# Plan\n"
    await plan.delete()
    await plan.delete()
    assert not Path(before.path).exists()

    assert (await plan.todos()).rows == ()
    heard = Heard(session)
    await session.send("keep todos")
    await heard.until(SessionIdle)
    todos = await plan.todos()
    assert [(row.id, row.title, row.status) for row in todos.rows] == [
        ("a", "Do A", "done"),
        ("b", "Do B", "pending"),
    ]
    assert todos.waits_for("b") == ("a",)

    files = WorkspaceCalls(session)
    await files.write_file("notes/one.txt", "text")
    assert "notes/one.txt" in await files.files()
    assert await files.read_file("notes/one.txt") == "text"
    with pytest.raises(ResponseError, match="within the workspace"):
        await files.read_file("../../../secret")

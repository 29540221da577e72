"""The parts of the demo that touch the session's folder: a command, a new file, an edit.

The server runs on the same computer as the CLI, so it may look which files exist.
"""

from __future__ import annotations

import re
from pathlib import Path

from copilot_desktop.demo.script import ChatRequest, ToolCall

#: Five to eight lines over about two seconds: enough to watch live output, never a long wait.
_SHELL_COMMAND = (
    "find . -maxdepth 2 -type f -not -path '*/.*' -not -name '*.pyc' | sort | head -n 8 | "
    'while read -r file; do wc -l "$file"; sleep 0.4; done'
)

_POWERSHELL_COMMAND = (
    "Get-ChildItem -File -Recurse -Depth 1 | Sort-Object FullName | Select-Object -First 8 | "
    "ForEach-Object { '{0} {1}' -f (Get-Content $_.FullName | Measure-Object -Line).Lines, $_.Name; "
    "Start-Sleep -Milliseconds 400 }"
)

_WORKING_FOLDER = re.compile(r"^\* Current working directory: (.+)$", re.MULTILINE)

_EXIT_CODE = re.compile(r"exit(?:ed with)?(?: exit)? code:? (-?\d+)")

#: (file, text to find, replacement): small improvements, tried in this order until one fits.
_EDITS = (
    (
        "src/rain.py",
        '    """Return the mean of the values."""\n    return sum(values) / len(values)\n',
        '    """Return the mean of the values; 0 when there are none."""\n'
        "    if not values:\n"
        "        return 0.0\n"
        "    return sum(values) / len(values)\n",
    ),
    (
        "tests/test_rain.py",
        "        assert average([1.0, 2.0, 6.0]) == 3.0\n",
        "        assert average([1.0, 2.0, 6.0]) == 3.0\n"
        "\n"
        "    def test_average_of_one_value(self) -> None:\n"
        "        assert average([2.5]) == 2.5\n",
    ),
    (
        "README.md",
        "## Use\n",
        "## Ideas\n\n- Warn about months without a measurement\n- Compare two years\n\n## Use\n",
    ),
)

_REPORT_FILE = '''\
"""Name the wettest and the driest month of the year."""

from __future__ import annotations

import sys
from pathlib import Path

from rain import read_measurements, total_by_month

DATA = Path(__file__).parent.parent / "data" / "rainfall.csv"


def extremes(totals: dict[str, float]) -> tuple[str, str]:
    """Return the wettest and the driest month."""
    return max(totals, key=totals.__getitem__), min(totals, key=totals.__getitem__)


if __name__ == "__main__":
    totals = total_by_month(read_measurements(DATA))
    wettest, driest = extremes(totals)
    sys.stdout.write(f"Wettest: {wettest} ({totals[wettest]:.1f} mm)\\n")
    sys.stdout.write(f"Driest:  {driest} ({totals[driest]:.1f} mm)\\n")
'''

_NOTES_FILE = """\
# Notes

This file was written by the demo of Copilot Desktop, after you allowed it.

- [x] See how a new file is proposed
- [ ] Edit it yourself
- [ ] Delete it when you no longer need it
"""


def find_working_folder(request: ChatRequest) -> Path | None:
    """Return the session's folder as the system prompt names it."""
    for message in request.messages:
        if message.role in ("system", "developer") and (found := _WORKING_FOLDER.search(message.text)):
            return Path(found[1].strip())
    return None


def shell_call(request: ChatRequest) -> ToolCall | None:
    """Return a harmless command with live output, or None without a shell tool."""
    for name, command in (("bash", _SHELL_COMMAND), ("powershell", _POWERSHELL_COMMAND)):
        if name in request.tools:
            return ToolCall(name, {"command": command, "description": "Count the lines of each file"})
    return None


def create_call(folder: Path) -> ToolCall:
    """Return the creation of a file that does not exist yet."""
    if (folder / "src" / "rain.py").is_file():
        path, text = folder / "src" / "extremes.py", _REPORT_FILE
    else:
        path, text = folder / "demo_notes.md", _NOTES_FILE
    return ToolCall("create", {"path": str(_unused(path)), "file_text": text})


def edit_call(folder: Path) -> ToolCall | None:
    """Return the first edit that still fits the sample project, or None."""
    for name, old, new in _EDITS:
        path = folder / name
        try:
            text = path.read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            continue
        if text.count(old) == 1 and new not in text:
            return ToolCall("edit", {"path": str(path), "old_str": old, "new_str": new})
    return None


def _unused(path: Path) -> Path:
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return candidate


def describe_shell_result(result: str) -> str:
    """Say what the command printed, or that it did not run and why."""
    exit_code = _EXIT_CODE.search(result)
    if exit_code is None:
        return (
            f"The command was not run. The answer I got was:\n\n> {_first_line(result)}\n\n"
            "That is fine: nothing happens without your permission. "
            "Ask me to `list the files` again whenever you like, or try `create a file`."
        )
    lines = [line for line in result.splitlines() if line.strip() and not _EXIT_CODE.search(line)]
    if not lines:
        return f"The command ended with exit code **{exit_code[1]}** and printed nothing."
    counted = "1 line" if len(lines) == 1 else f"{len(lines)} lines"
    return (
        f"The command ended with exit code **{exit_code[1]}** and printed {counted}. The first one was:\n\n"
        f"```text\n{lines[0].strip()}\n```\n\n"
        "It really ran on this computer, in the folder of this session. "
        "Next you could ask me to `create a file`, or to `ask me a question`."
    )


def describe_file_result(tool: str, path: str, result: str) -> str:
    """Say what became of a created or edited file."""
    name = Path(path).name or "the file"
    if not result.startswith(("Created file", "File ")):
        unchanged = "was not written" if tool == "create" else "is as it was"
        return f"The file `{name}` {unchanged}. The answer I got was:\n\n> {_first_line(result)}"
    if tool == "create":
        return (
            f"Done: **{name}** is new. You find it at `{path}`.\n\n"
            "Now try `edit a file` to see a change to a file that exists."
        )
    return (
        f"Done: **{name}** is changed, as the difference above shows.\n\n"
        "Ask me to `edit a file` once more for the next improvement, or to `list the files`."
    )


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "(nothing)")[:300]

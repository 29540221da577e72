"""Words for everything that can go wrong, each with a stable code.

The window, the terminal and the doctor print the same text for the same code. Standard
library only. An exception of ours carries `code` (a class attribute) and `fields()` (values for
the placeholders); anything else is described as an unexpected error.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from copilot_desktop.translation import ntr, tr


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What a person reads about a failure.

    Attributes:
        code: stable, e.g. "cli-missing"; also what the log and `--json` show.
        title: what happened, a few words.
        sentence: what it means and what is safe, one or two sentences.
        next_step: what to do now, one sentence; "" when nothing is to be done.
        detail: foreign text (a server's message, last lines of stderr). Plain text only.
    """

    code: str
    title: str
    sentence: str = ""
    next_step: str = ""
    detail: str = ""

    def lines(self) -> list[str]:
        """The text for a terminal: one line per part that is not empty."""
        return [part for part in (self.title, self.sentence, self.next_step, self.detail) if part]


class CopilotDesktopError(Exception):
    """Base of all failures that have words of their own.

    Attributes:
        code: key into the table of texts below.
    """

    code: str = "unexpected"
    #: What `fields` returns, unless a kind of error makes it anew.
    _fields: Mapping[str, Any] = {}

    def fields(self) -> Mapping[str, Any]:
        """Values for the placeholders of this code's text; `detail` is shown as foreign text."""
        return self._fields


def describe(error: BaseException) -> ErrorText:
    """Return the words for `error`. Never raises."""
    if isinstance(error, CopilotDesktopError):
        fields = dict(error.fields())
        code = error.code
    elif isinstance(error, TimeoutError):
        fields, code = {}, "agent-slow"
    else:
        fields, code = {"detail": f"{type(error).__name__}: {error}"}, "unexpected"
    return describe_code(code, fields)


def describe_code(code: str, fields: Mapping[str, Any]) -> ErrorText:
    """Return the words for a code; an unknown code is described as unexpected."""
    title, sentence, next_step = _TEXTS.get(code, _unexpected)(_Fields(fields))
    return ErrorText(code, title, sentence, next_step, str(fields.get("detail", "")))


class _Fields(dict[str, Any]):
    """Values by name; a missing one reads as empty, since words must never fail."""

    def __missing__(self, key: str) -> str:
        return ""


_Words: TypeAlias = Callable[[_Fields], tuple[str, str, str]]

_TEXTS: Final[dict[str, _Words]] = {}


def _words(code: str) -> Callable[[_Words], _Words]:
    def register(words: _Words) -> _Words:
        _TEXTS[code] = words
        return words

    return register


@_words("unexpected")
def _unexpected(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("Something unexpected happened"),
        tr("Your conversations are kept. The log says more."),
        tr("Try again; if it stays, restart the app."),
    )


@_words("import-refused")
def _import_refused(f: _Fields) -> tuple[str, str, str]:
    reasons = {
        "too-large": tr("It is larger than what is read here."),
        "newer": tr("It was written by a newer version of this app."),
        "no-session": tr("It is neither a session that was exported as JSON nor an event log of the CLI."),
    }
    if f["reason"] == "not-deleted":
        return (
            tr("The imported session was not deleted"),
            tr("Its copy could not be removed from {path}.", path=f["path"]),
            tr("See what else uses the folder, then try again."),
        )
    reason = reasons.get(f["reason"], tr("It could not be read or copied."))
    return (
        tr("The file was not imported"),
        tr("{path}: {reason}", path=f["path"], reason=reason),
        tr("Choose a JSON file that was exported here, or an events.jsonl of the CLI."),
    )


@_words("imported-read-only")
def _imported_read_only(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("An imported session can only be read"),
        tr("It is a copy, and no agent knows it. What you wrote is kept."),
        tr("Begin a new session to go on."),
    )


@_words("no-terminal")
def _no_terminal(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("No terminal was opened"),
        tr("In any terminal this command goes on with the session: {command}", command=f["command"]),
        tr("Install a terminal, or name yours in the environment variable TERMINAL."),
    )


@_words("session-busy")
def _session_busy(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The session is still working"),
        tr("“{title}” can go on elsewhere only when it does nothing here.", title=f["title"]),
        tr("Stop it or wait until it is done, then try again."),
    )


@_words("export-failed")
def _export_failed(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The session was not exported"),
        tr("{path} could not be written; nothing of it is left.", path=f["path"]),
        tr("Choose another place and try again."),
    )


@_words("session-not-deleted")
def _session_not_deleted(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("A session was not deleted"),
        tr("“{title}” is still there. The Copilot CLI did not remove it.", title=f["title"]),
        tr("If another program has it open, close it there and try again."),
    )


# ---- finding and starting the CLI ------------------------------------------------------------


@_words("cli-missing")
def _cli_missing(f: _Fields) -> tuple[str, str, str]:
    if f["named_by"] == "environment":
        return (
            tr("COPILOT_CLI_PATH leads nowhere"),
            tr("That environment variable names {path}, and nothing is there.", path=f["path"]),
            tr("Correct or remove the variable and restart the app, or install the CLI here."),
        )
    if f["named_by"]:
        return (
            tr("The chosen Copilot CLI is gone"),
            tr("The settings name {path}, and nothing is there.", path=f["path"]),
            tr("Choose where it is now, or install it here."),
        )
    return (
        tr("Copilot CLI isn't installed"),
        tr("Copilot Desktop drives the copilot command, and it was not found on this computer."),
        tr("Install it here, or choose where it is."),
    )


@_words("cli-not-executable")
def _cli_not_executable(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The Copilot CLI can't be run"),
        f"{f['path']}: {f['reason']}",
        tr("Choose another copilot, or install it here."),
    )


@_words("cli-broken")
def _cli_broken(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The Copilot CLI doesn't work"),
        f"{f['path']}: {f['reason']}",
        tr("Choose another copilot, or install it here."),
    )


@_words("cli-too-old")
def _cli_too_old(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The Copilot CLI needs an update"),
        tr(
            "Version {found} is older than {needed}. Older versions can run commands without asking "
            "(published as GHSA-g8r9-g2v8-jv6f).",
            found=f["found"],
            needed=f["needed"],
        ),
        tr("Install a newer version here, or choose another copilot."),
    )


@_words("cli-start-failed")
def _cli_start_failed(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The Copilot CLI could not be started"),
        tr("The system refused to start {path}.", path=f["path"]),
        tr("Choose another copilot, or install it here."),
    )


@_words("cli-exited")
def _cli_exited(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent stopped"),
        tr("The Copilot CLI ended by itself ({status}). Your conversations are kept.", status=f["status"]),
        tr("Start it again; if it keeps stopping, run the doctor."),
    )


@_words("cli-not-answering")
def _cli_not_answering(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent doesn't answer"),
        tr("The Copilot CLI was started but gave no answer within {seconds} seconds.", seconds=f["seconds"]),
        tr("Start it again, or choose another copilot."),
    )


@_words("cli-refused")
def _cli_refused(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The Copilot CLI refused to work with this app"),
        tr("It was started, and answered the first question with an error."),
        tr("Start it again, or choose another copilot."),
    )


@_words("not-signed-in")
def _not_signed_in(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The Copilot CLI isn't signed in"),
        tr("The models of a Copilot account can be used once it is."),
        tr("Run “copilot login” in a terminal, then start the agent again."),
    )


@_words("protocol-unsupported")
def _protocol_unsupported(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("This Copilot CLI can't be used"),
        tr(
            "It speaks version {version} of the protocol, which this app does not know.", version=f["version"]
        ),
        tr("Install the version that this app was tested with, or choose another copilot."),
    )


# ---- installing the CLI ----------------------------------------------------------------------


@_words("provision-failed")
def _provision_failed(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The Copilot CLI was not installed"),
        tr("It failed ({reason}), and nothing was left behind.", reason=f["reason"]),
        tr("Try again, or install it yourself and choose where it is."),
    )


@_words("provision-no-network")
def _provision_no_network(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The download could not start"),
        tr("The package source that is set up on this computer could not be reached."),
        tr("Check the network and the proxy settings of npm or pip, then try again."),
    )


@_words("provision-unavailable")
def _provision_unavailable(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The Copilot CLI can't be had here"),
        tr("The package source that is set up on this computer does not have it, or does not give it out."),
        tr("Ask whoever looks after it, or install the CLI yourself and choose where it is."),
    )


@_words("provision-cut-off")
def _provision_cut_off(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The download broke off"),
        tr("Nothing was installed and nothing was left behind."),
        tr("Try again."),
    )


@_words("provision-hash-mismatch")
def _provision_hash_mismatch(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The download was refused"),
        tr("It is not the package that this app was tested with. It was thrown away without being opened."),
        tr("Try again; if it stays, tell whoever looks after your package source."),
    )


@_words("provision-unusable")
def _provision_unusable(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The downloaded Copilot CLI doesn't work"),
        tr("{reason}. Nothing was left behind.", reason=str(f["reason"]).rstrip(".")),
        tr("Install the CLI yourself and choose where it is."),
    )


@_words("provision-cancelled")
def _provision_cancelled(_: _Fields) -> tuple[str, str, str]:
    return (tr("The installation was stopped"), tr("Nothing was left behind."), "")


@_words("provision-disk-full")
def _provision_disk_full(f: _Fields) -> tuple[str, str, str]:
    room = (
        tr(
            "It needs {needed} MB in {folder}, and {free} MB are free.",
            needed=f["needed_mb"],
            folder=f["folder"],
            free=f["free_mb"],
        )
        if f["needed_mb"]
        else tr("The disk that holds {folder} is full.", folder=f["folder"])
    )
    return (tr("There is not enough room"), room, tr("Make room, then try again."))


@_words("provision-no-way")
def _provision_no_way(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The Copilot CLI can't be installed from here"),
        str(f["reason"]),
        tr("Install npm or pip, or choose a copilot that is already on this computer."),
    )


# ---- talking to it ---------------------------------------------------------------------------


@_words("agent-not-ready")
def _agent_not_ready(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent isn't running"),
        tr("Nothing was sent."),
        tr("Wait until it is connected, or start it again."),
    )


@_words("agent-slow")
def _agent_slow(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent took too long to answer"),
        tr("What you sent may have arrived; the conversation shows it when it has."),
        tr("Wait a little, then try again."),
    )


@_words("agent-refused")
def _agent_refused(_: _Fields) -> tuple[str, str, str]:
    return (tr("The agent refused"), tr("Its reason is below."), tr("Change what it names and try again."))


@_words("command-refused")
def _command_refused(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("/{name} was not run", name=f["name"]),
        str(f["reason"]),
        tr("/help lists the commands."),
    )


@_words("message-too-large")
def _message_too_large(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("This is too large for the agent"),
        tr(
            "It has {size} MB, and a message may have {limit} MB. Nothing was sent.",
            size=f["size_mb"],
            limit=f["limit_mb"],
        ),
        tr("Attach less at a time, or name files instead of attaching them."),
    )


@_words("cli-lacks-method")
def _cli_lacks_method(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("This Copilot CLI can't do that"),
        tr("Version {version} does not know {method}.", version=f["version"], method=f["method"]),
        tr("Use a newer Copilot CLI."),
    )


@_words("turn-failed")
def _turn_failed(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent couldn't finish its answer"),
        tr("What had come is kept."),
        tr("Send your message again, or choose another model."),
    )


@_words("turn-aborted")
def _turn_aborted(_: _Fields) -> tuple[str, str, str]:
    return (tr("The answer was stopped"), tr("What had come is kept."), "")


@_words("turn-stalled")
def _turn_stalled(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent has fallen silent"),
        tr("Nothing came for {seconds} seconds although it works.", seconds=f["seconds"]),
        tr("Stop it and send your message again."),
    )


@_words("turn-timed-out")
def _turn_timed_out(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The answer took too long"),
        tr("It was not done after {seconds} seconds.", seconds=f["seconds"]),
        tr("Allow more time, or ask for less at once."),
    )


@_words("agent-message-refused")
def _agent_message_refused(_: _Fields) -> tuple[str, str, str]:
    return tr("The agent did not take the message"), tr("It has ended, or it takes none."), ""


@_words("nothing-to-promote")
def _nothing_to_promote(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("Nothing can go to the background"),
        tr("The agent waits for no command or agent that could go on by itself."),
        "",
    )


@_words("file-changed-since")
def _file_changed_since(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("A file was left alone"),
        tr("{path} was changed meanwhile. Nothing was written to it.", path=f["path"]),
        "",
    )


@_words("git-failed")
def _git_failed(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("git can't tell what has changed"),
        tr("The folder may be outside of a repository, or git is not installed."),
        "",
    )


@_words("recording-failed")
def _recording_failed(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("Nothing can be recorded there"),
        tr("{path} could not be made; a file that exists is never overwritten.", path=f["path"]),
        tr("Choose another name or folder."),
    )


@_words("recording-unreadable")
def _recording_unreadable(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("This recording can't be played"),
        tr("{path} is missing, or it is no recording.", path=f["path"]),
        "",
    )


@_words("session-closed")
def _session_closed(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("This session was closed"),
        tr("It takes no commands any more; what is stored of it stays."),
        tr("Open it again from the list of sessions."),
    )


@_words("connection-closed")
def _connection_closed(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The connection to the agent was lost"),
        tr("What was shown is kept. A prompt that was on its way is marked."),
        tr("The agent is started again; send the marked prompt once more if you want."),
    )


@_words("connection-garbled")
def _connection_garbled(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent sent something unreadable"),
        tr("The connection was ended, and what was shown is kept."),
        tr("Start the agent again."),
    )


@_words("address-unreadable")
def _address_unreadable(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("This is no address of a server"),
        tr("“{address}” can't be read as one.", address=f["address"]),
        tr("Write it as host:port, and an IPv6 address as [address]:port."),
    )


@_words("server-unreachable")
def _server_unreachable(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent's server can't be reached"),
        tr("No connection to {address} could be made.", address=f["address"]),
        tr("Check the network, the tunnel and the firewall between here and there."),
    )


@_words("server-not-listening")
def _server_not_listening(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("No agent listens there"),
        tr("{address} refuses connections.", address=f["address"]),
        tr("Start the CLI there with --headless --port, or correct the address."),
    )


@_words("host-unknown")
def _host_unknown(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent's server was not found"),
        tr("No computer by the name of {host} is known here.", host=f["host"]),
        tr("Correct the address, or check the network."),
    )


@_words("server-silent")
def _server_silent(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent's server doesn't answer"),
        tr("A connection to {address} was made, and nothing came back.", address=f["address"]),
        tr("Check that the Copilot CLI listens there, or try again."),
    )


@_words("server-hung-up")
def _server_hung_up(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent's server closed the connection"),
        tr("{address} closed it before it said a word.", address=f["address"]),
        tr("Check that the Copilot CLI listens at the far end of the tunnel or the port."),
    )


@_words("server-not-a-cli")
def _server_not_a_cli(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("This isn't a Copilot CLI"),
        tr("Something else listens at {address}.", address=f["address"]),
        tr("Correct the address; encrypted connections need a tunnel of their own."),
    )


@_words("server-refused")
def _server_refused(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent's server refused to work with this app"),
        tr("{address} answered the first question with an error.", address=f["address"]),
        tr("Check which program and version runs there."),
    )


@_words("server-lost")
def _server_lost(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The connection to the agent's server was lost"),
        tr("It is tried to reach {address} again. What was shown is kept.", address=f["address"]),
        tr("Wait, or check the network and the tunnel."),
    )


@_words("token-missing")
def _token_missing(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent's server wants a connection token"),
        tr("{address} lets nobody in without one.", address=f["address"]),
        tr("Give the token that COPILOT_CONNECTION_TOKEN held when it was started."),
    )


@_words("token-refused")
def _token_refused(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The connection token is wrong"),
        tr("{address} was started with another one.", address=f["address"]),
        tr("Give the token that COPILOT_CONNECTION_TOKEN held when it was started."),
    )


@_words("token-not-expected")
def _token_not_expected(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The agent's server has no connection token"),
        tr("{address} lets everybody in who reaches it, so it may be the wrong one.", address=f["address"]),
        tr("Start it with COPILOT_CONNECTION_TOKEN set, or connect without a token."),
    )


@_words("session-parked")
def _session_parked(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("This session ends the agent"),
        tr("The agent died each time it took this session up, so it is left alone. It stays readable."),
        tr("Try it again, or open a copy of it."),
    )


@_words("session-gone")
def _session_gone(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("This session can't be continued"),
        tr("The Copilot CLI does not know it any more. What is shown here stays readable."),
        tr("Copy what you need into a new session."),
    )


@_words("session-in-use")
def _session_in_use(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("This session is open in another program"),
        tr(
            "Process {process} has it open. Two programs would write different histories.",
            process=f["process"],
        ),
        tr("End it there, or open a copy here. Nothing was sent."),
    )


@_words("rewound-gone")
def _rewound_gone(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("This can't be brought back any more"),
        tr("The session has gone on since, here or in another program."),
        tr("Go on from here."),
    )


@_words("rewind-not-kept")
def _rewind_not_kept(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("Not rewound"),
        tr("What would be taken back could not be kept for you: {detail}", detail=f["detail"]),
        tr("Nothing was changed. Free some space and try again."),
    )


@_words("rewind-refused")
def _rewind_refused(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("Not rewound"),
        tr("The agent answered: {detail}", detail=f["detail"]),
        tr("Nothing was changed. Try again when it is idle."),
    )


@_words("lock-not-released")
def _lock_not_released(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The lock of this session can't be removed"),
        f["detail"],
        tr("Nothing was changed. See who may write to the folder of the session."),
    )


@_words("session-not-found")
def _session_not_found(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("Which session?"),
        tr("{count} sessions have an id that begins with {session}.", count=f["count"], session=f["session"]),
        tr("copilot-desktop sessions lists them."),
    )


@_words("network-folder-refused")
def _network_folder_refused(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The folder lies on another computer"),
        tr(
            "An imported file names {folder}. To look for it there would tell that computer about you.",
            folder=f["folder"],
        ),
        tr("If you know that computer, open the folder in your file manager."),
    )


@_words("attachment-unusable")
def _attachment_unusable(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("An attachment cannot be sent"),
        tr("{name} is not there any more. Nothing was sent, and your message is kept.", name=f["name"]),
        tr("Remove the attachment, or put the file back."),
    )


@_words("folder-missing")
def _folder_missing(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The folder is gone"),
        tr("{folder} does not exist, so the agent cannot work in it.", folder=f["folder"]),
        tr("Put the folder back, or start a new session in another one."),
    )


@_words("folder-silent")
def _folder_silent(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The folder does not answer"),
        tr("The disk of {folder} takes too long. Nothing was started.", folder=f["folder"]),
        tr("Check the connection to the disk and try again, or choose another folder."),
    )


@_words("provider-needed")
def _provider_needed(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("This session's model has no provider"),
        tr("It used {model}, and nobody is set up who answers for it.", model=f["model"]),
        tr("Set the provider up again under Model providers, or choose another model."),
    )


@_words("history-unreadable")
def _history_unreadable(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The history could not be read"),
        tr("Nothing was changed or removed."),
        tr("Open the session again; the log says more."),
    )


@_words("demo-failed")
def _demo_failed(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The demo could not be started"),
        tr(
            "Its model runs inside this app and needs an address of its own on this computer, and a folder "
            "for its sample files."
        ),
        tr("Try again, or use your own model."),
    )


@_words("own-model-incomplete")
def _own_model_incomplete(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("This model cannot be used"),
        tr("Its provider has no address that starts with http:// or https://, no model, or is gone."),
        tr("Check it under Model providers, or choose another model."),
    )


@_words("budget-reached")
def _budget_reached(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The budget of this session is used up"),
        tr("Nothing was sent. Your message is kept."),
        tr("Allow more in the Usage tab of the inspector, or remove the budget."),
    )


@_words("mode-not-changed")
def _mode_not_changed(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The mode was not changed"),
        tr("Your message was not sent, as it was meant for another mode. It is kept."),
        tr("Choose the mode again, or send it in the one that is shown."),
    )


@_words("model-not-changed")
def _model_not_changed(fields: _Fields) -> tuple[str, str, str]:
    return (
        tr("The model was not changed"),
        fields.get("detail", ""),
        tr("Choose another model."),
    )


@_words("custom-file-not-written")
def _custom_file_not_written(fields: _Fields) -> tuple[str, str, str]:
    return (
        tr("The file was not written"),
        tr("{path}: {detail}", path=fields.get("path", ""), detail=fields.get("detail", "")),
        tr("Choose another name or place."),
    )


@_words("secret-in-address")
def _secret_in_address(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The address holds a name or a password"),
        tr("Addresses are kept in the settings, where a secret must not be."),
        tr("Leave out what stands before the @, and give the key in its own field."),
    )


@_words("key-too-short")
def _key_too_short(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("This key is too short"),
        tr("The CLI hides the key wherever it appears, and a short one appears everywhere."),
        tr("Use a key of eight characters or more, or none."),
    )


# ---- model servers of the person's own -------------------------------------------------------


@_words("provider-bad-address")
def _provider_bad_address(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} is no address of a server", host=f["host"] or "?"),
        "",
        tr("Enter an address that starts with http:// or https://."),
    )


@_words("provider-name-unknown")
def _provider_name_unknown(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("Can't reach {host}: nobody knows this name", host=f["host"]),
        "",
        tr("Check the address, and whether this computer is online."),
    )


@_words("provider-refused")
def _provider_refused(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("Can't reach {host}: the connection was refused", host=f["host"]),
        tr("The computer is there, and nothing listens at this port."),
        tr("Start the server, or correct the port."),
    )


@_words("provider-unreachable")
def _provider_unreachable(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("Can't reach {host}", host=f["host"]),
        "",
        tr("Check the address, and whether this computer is online."),
    )


@_words("provider-timed-out")
def _provider_timed_out(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} did not answer in time", host=f["host"]),
        tr("A server on this computer may still be loading the model."),
        tr("Try again in a moment."),
    )


@_words("provider-certificate")
def _provider_certificate(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The certificate of {host} is not trusted", host=f["host"]),
        tr("Nothing was sent. Somebody may stand between, or the server has a certificate of its own."),
        tr("Have the system trust its issuer, or correct the address."),
    )


@_words("provider-not-tls")
def _provider_not_tls(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} does not speak TLS as it should", host=f["host"]),
        "",
        tr("A server without TLS has an address that starts with http://."),
    )


@_words("provider-proxy")
def _provider_proxy(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The proxy does not let us through to {host}", host=f["host"]),
        tr("The proxy of the system or of the environment stands between."),
        tr("Check its address and its sign-in, or except this server from it."),
    )


@_words("provider-closed")
def _provider_closed(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} closed the connection", host=f["host"]),
        "",
        tr("Check the port, and whether the address should start with https://."),
    )


@_words("provider-key-missing")
def _provider_key_missing(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} wants a key (401)", host=f["host"]),
        "",
        tr("Enter the API key of your account there."),
    )


@_words("provider-key-rejected")
def _provider_key_rejected(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The key was rejected (401)"),
        tr("{host} does not know this key, or no longer.", host=f["host"]),
        tr("Copy it once more, or make a new one."),
    )


@_words("provider-key-forbidden")
def _provider_key_forbidden(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The key may not do this (403)"),
        tr("{host} knows the key, and it has no right to this model or place.", host=f["host"]),
        tr("Give it the right, or use another key."),
    )


@_words("provider-model-unknown")
def _provider_model_unknown(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} has no model {model}", host=f["host"], model=f["model"]),
        "",
        tr("List the models, or check how it is spelled."),
    )


@_words("provider-wrong-path")
def _provider_wrong_path(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("There is no model server at this address ({status})", status=f["status"]),
        tr("{host} is there, and has no such place.", host=f["host"]),
        tr("Check the path at the end of the address, for instance /v1."),
    )


@_words("provider-no-credit")
def _provider_no_credit(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The account at {host} has no credit left", host=f["host"]),
        tr("The key was accepted."),
        tr("Add credit there, or use another account."),
    )


@_words("provider-rate-limit")
def _provider_rate_limit(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} takes no more requests for now (429)", host=f["host"]),
        tr("The key was accepted."),
        tr("Try again in a minute."),
    )


@_words("provider-redirected")
def _provider_redirected(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} sends us to another address ({status})", host=f["host"], status=f["status"]),
        tr("The key was not sent there."),
        tr("If you trust the new address, enter it here."),
    )


@_words("provider-not-a-model-server")
def _provider_not_a_model_server(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} answers, but not as a model server", host=f["host"]),
        "",
        tr("Check the address and the kind of interface."),
    )


@_words("provider-request-refused")
def _provider_request_refused(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} refused the request ({status})", host=f["host"], status=f["status"]),
        "",
        tr("Check the kind of interface and the model."),
    )


@_words("provider-server-failed")
def _provider_server_failed(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("{host} has failed", host=f["host"]),
        "",
        tr("Try again in a moment; its own log may say more."),
    )


@_words("provider-key-needed")
def _provider_key_needed(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The key of {name} is needed", name=f["name"]),
        tr("Nothing was sent. What you wrote is kept."),
        tr("Enter the key, then send again."),
    )


@_words("key-store-absent")
def _key_store_absent(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("No keychain found"),
        tr("This system has no store for keys that can be trusted; nothing was written."),
        tr("Keep the key for this run only, or install a keychain such as GNOME Keyring or KWallet."),
    )


@_words("key-store-locked")
def _key_store_locked(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The keychain is locked"),
        tr("It was not unlocked, so no key was read or written."),
        tr("Unlock it and try again, or keep the key for this run only."),
    )


@_words("key-store-failed")
def _key_store_failed(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The keychain has failed"),
        tr("No key was read or written."),
        tr("Try again, or keep the key for this run only."),
    )


@_words("key-store-slow")
def _key_store_slow(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The keychain does not answer"),
        tr("It may wait for you in a window of its own."),
        tr("Answer it and try again, or keep the key for this run only."),
    )


# ---- our own files ---------------------------------------------------------------------------


@_words("storage-failed")
def _storage_failed(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("A file of this app can't be used"),
        tr("{path} could not be read or written.", path=f["path"]),
        tr("Try again; if it stays, run the doctor."),
    )


@_words("disk-full")
def _disk_full(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The disk is full"),
        tr("{path} could not be written. Nothing was half-written.", path=f["path"]),
        tr("Free some space, then try again."),
    )


@_words("storage-read-only")
def _storage_read_only(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("A file of this app can't be written"),
        tr("{path} may not be changed, so nothing new is kept there.", path=f["path"]),
        tr("Check the permissions of its folder."),
    )


@_words("storage-locked")
def _storage_locked(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("Another program holds a file of this app"),
        tr("{path} is in use, so nothing new is kept there.", path=f["path"]),
        tr("Close the other program, then restart the app."),
    )


@_words("already-running")
def _already_running(_f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The app is running already"),
        tr("Its window does not answer, so it could not be brought to the front."),
        tr("Wait a moment and start it again; if that does not help, end the process first."),
    )


@_words("session-not-listed")
def _session_not_listed(f: _Fields) -> tuple[str, str, str]:
    sentence = tr("No session has an id that begins with {wanted}.", wanted=f["wanted"])
    if f.get("count"):
        sentence = tr(
            "{count} sessions have an id that begins with {wanted}.", wanted=f["wanted"], count=f["count"]
        )
    return (
        tr("The session could not be opened"),
        sentence,
        tr("Choose it in the list, or give more of its id."),
    )


@_words("storage-newer")
def _storage_newer(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("A newer version of this app was here"),
        tr("{path} is left as it is, and changes are not kept.", path=f["path"]),
        tr("Use the newer version."),
    )


@_words("indexing-failed")
def _indexing_failed(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The search can't be brought up to date"),
        tr("What was said lately may not be found. It is tried again later. ({detail})", detail=f["detail"]),
        "",
    )


@_words("search-unreadable")
def _search_unreadable(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("The search index can't be read"),
        tr("Conversations are not in it: it can be built anew. ({detail})", detail=f["detail"]),
        "",
    )


@_words("storage-damaged")
def _storage_damaged(f: _Fields) -> tuple[str, str, str]:
    saved = f["saved"] or {}
    drafts, prompts = saved.get("drafts", 0), saved.get("prompts", 0)
    answers, marks = saved.get("partials", 0), saved.get("session_marks", 0)
    told = [
        words
        for count, words in (
            (drafts, ntr("{count} draft", "{count} drafts", drafts)),
            (prompts, ntr("{count} prompt", "{count} prompts", prompts)),
            (answers, ntr("{count} unfinished answer", "{count} unfinished answers", answers)),
            (marks, ntr("the marks of {count} session", "the marks of {count} sessions", marks)),
        )
        if count
    ]
    sentences = [
        tr("{path} was begun anew. Conversations are not in it.", path=f["path"]),
        tr("Taken over: {what}.", what=", ".join(told)) if told else "",
        "" if f["is_whole"] else tr("Drafts and prompts that were not sent yet may be missing."),
    ]
    return (
        tr("A file of this app was damaged"),
        " ".join(sentence for sentence in sentences if sentence),
        tr("The damaged file is kept as {path}.", path=f["kept"] or f["path"]),
    )


@_words("settings-unreadable")
def _settings_unreadable(f: _Fields) -> tuple[str, str, str]:
    return (
        tr("Some settings can't be read"),
        tr("What could not be used in {path} has its usual value.", path=f["path"]),
        tr("Check the file, or choose the settings again."),
    )


@_words("ended-before")
def _ended_before(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The app did not come to its end last time"),
        tr("It was ended from outside, or the power failed. Your conversations and drafts are kept."),
        tr("Go on where you were."),
    )


@_words("crash-loop")
def _crash_loop(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The app ended unexpectedly several times"),
        tr("So this time it begins without the conversation that was open. Nothing of it is lost."),
        tr("Choose it in the list to try once more. If it ends again, copy the report and tell somebody."),
    )


@_words("crashed-before")
def _crashed_before(_: _Fields) -> tuple[str, str, str]:
    return (
        tr("The app ended unexpectedly last time"),
        tr("Your conversations are kept."),
        tr("Copy the report if you want to tell somebody about it."),
    )

"""Versions of the CLI: their order, and which are refused."""

from __future__ import annotations

from itertools import pairwise

import pytest

from copilot_desktop.protocol.versions import (
    MINIMUM_CLI_VERSION,
    CliTooOld,
    check_cli_version,
    check_server,
    is_known_to_ask_by_events,
    parse_version,
    reads_copilot_home,
    supports_protocol,
)


def test_order() -> None:
    ascending = [
        "0.0.9",
        "0.0.423",
        "1.0.0-1",
        "1.0.0-2",
        "1.0.0-10",
        "1.0.0-beta",
        "1.0.0",
        "1.0.34",
        "1.0.102",
    ]
    versions = [parse_version(text) for text in ascending]
    assert None not in versions
    assert all(old and new and old < new for old, new in pairwise(versions))


def test_writing() -> None:
    assert str(parse_version(" v1.0.102+build.5 ")) == "1.0.102+build.5"
    assert parse_version("1.0.102+a") == parse_version("1.0.102+b")


@pytest.mark.parametrize("text", ["", "1.0", "1.0.0.0", "one", "1.0.0-", "1.0.١", "9" * 10 + ".0.0"])
def test_what_is_no_version(text: str) -> None:
    assert parse_version(text) is None
    with pytest.raises(ValueError, match="not a version"):
        check_cli_version(text)


def test_old_versions_are_refused_unless_one_insists() -> None:
    assert str(check_cli_version(MINIMUM_CLI_VERSION)) == MINIMUM_CLI_VERSION
    with pytest.raises(CliTooOld) as caught:
        check_cli_version("0.0.420", path="/bin/copilot")
    assert caught.value.code == "cli-too-old"
    assert caught.value.fields() == {
        "found": "0.0.420",
        "needed": MINIMUM_CLI_VERSION,
        "path": "/bin/copilot",
    }
    assert str(check_cli_version("0.0.420", allow_insecure=True)) == "0.0.420"


@pytest.mark.fault(7)
@pytest.mark.parametrize(
    ("version", "protocol"), [("0.0.420", 2), ("", 2), ("unknown", 2), ("0.0.422", 3), ("0.0.394", 2)]
)
def test_an_insecure_server_is_refused_unless_one_insists(version: str, protocol: int) -> None:
    with pytest.raises(CliTooOld):
        check_server(version, protocol)
    check_server(version, protocol, allow_insecure=True)


@pytest.mark.parametrize("version", ["0.0.423", "1.0.102", "", "unknown"])
def test_a_server_of_protocol_3_is_refused_for_its_version_only(version: str) -> None:
    check_server(version, 3)


def test_what_a_version_can_do() -> None:
    assert [number for number in range(6) if supports_protocol(number)] == [2, 3]
    assert [is_known_to_ask_by_events(text) for text in ("1.0.59", "1.0.60", "1.0.102", "")] == [
        False,
        True,
        True,
        False,
    ]
    assert [reads_copilot_home(text) for text in ("0.0.423", "1.0.2", "1.0.102", "")] == [
        False,
        True,
        True,
        True,
    ]

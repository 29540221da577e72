"""The making of `.venv`, with the real venv and pip and a package source that is a local folder."""

from __future__ import annotations

import base64
import fcntl
import hashlib
import importlib.util
import os
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from copilot_desktop.setup.console import Console, SetUpError
from copilot_desktop.setup.virtual_environment import (
    DEVELOPMENT_LOCK,
    RUNTIME_LOCK,
    VirtualEnvironment,
    describe_failure,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="looks into the folders of a POSIX environment")

_MARKER = "copilot-desktop-unfinished"


def _write_wheel(folder: Path, version: str) -> str:
    """Write a wheel of the package `tinything` and return its hash."""
    info = f"tinything-{version}.dist-info"
    files = {
        "tinything.py": f"VERSION = '{version}'\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: tinything\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for name, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        record += f"{name},sha256={digest},{len(text)}\n"
    files[f"{info}/RECORD"] = record + f"{info}/RECORD,,\n"
    path = folder / f"tinything-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for name, text in files.items():
            wheel.writestr(name, text)
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Checkout:
    """A folder with locks, and a folder that pip takes packages from."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "checkout with spaces"
        self.source = folder / "source"
        (self.root / "packaging").mkdir(parents=True)
        self.source.mkdir()
        self.hashes = {version: _write_wheel(self.source, version) for version in ("1.0", "2.0")}
        self.venv = VirtualEnvironment(self.root)
        self.lock("1.0")

    def lock(self, version: str, sha256: str = "") -> None:
        text = f"tinything=={version} \\\n    --hash=sha256:{sha256 or self.hashes[version]}\n"
        for name in (RUNTIME_LOCK, DEVELOPMENT_LOCK):
            (self.root / "packaging" / name).write_text(text, encoding="utf-8")

    def ensure(self) -> None:
        self.venv.ensure(RUNTIME_LOCK, Console(), ["tinything"])

    def installed_version(self) -> str:
        (folder,) = self.venv.folder.glob("lib/python3*/site-packages")
        return (folder / "tinything.py").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checkout]:
    """One environment for all tests here, since making one takes seconds; each leaves it working."""
    if importlib.util.find_spec("ensurepip") is None:
        pytest.skip("this Python comes without what venv needs, as Debian's does without python3-venv")
    checkout = Checkout(tmp_path_factory.mktemp("venv"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_FIND_LINKS", str(checkout.source))
        patch.setenv("PIP_CONFIG_FILE", os.devnull)
        # Would lead pip away from `.venv`.
        patch.setenv("PIP_TARGET", str(checkout.source / "elsewhere"))
        checkout.ensure()
        yield checkout


def test_it_is_made_once_and_then_known_without_a_process(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert checkout.venv.is_current(RUNTIME_LOCK)
    assert not checkout.venv.is_current(DEVELOPMENT_LOCK)
    assert "1.0" in checkout.installed_version()
    monkeypatch.setattr("subprocess.Popen", None)
    checkout.ensure()


def test_the_checkout_is_importable_from_everywhere(checkout: Checkout) -> None:
    (folder,) = checkout.venv.folder.glob("lib/python3*/site-packages")
    assert (folder / "copilot-desktop-checkout.pth").read_text(encoding="utf-8").strip() == str(checkout.root)


def test_a_changed_lock_is_installed(checkout: Checkout) -> None:
    checkout.lock("2.0")
    assert not checkout.venv.is_current(RUNTIME_LOCK)
    checkout.ensure()
    assert "2.0" in checkout.installed_version()
    assert checkout.venv.is_current(RUNTIME_LOCK)
    assert not (checkout.venv.folder / _MARKER).exists()


def test_a_wrong_hash_is_refused_and_repaired_next_time(
    checkout: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    checkout.lock("1.0", sha256="0" * 64)
    with pytest.raises(SetUpError) as caught:
        checkout.ensure()
    assert caught.value.code == "set-up-hash"
    assert caught.value.next_step
    assert not checkout.venv.is_current(RUNTIME_LOCK)
    assert caught.value.log_file is not None
    assert "DO NOT MATCH" in caught.value.log_file.read_text(encoding="utf-8")
    checkout.lock("1.0")
    checkout.ensure()
    assert "1.0" in checkout.installed_version()
    assert "half-made" in capsys.readouterr().err


def test_an_environment_whose_python_is_gone_is_made_anew(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    class MadeAnew(Exception):
        pass

    def make(_: Console) -> None:
        raise MadeAnew

    monkeypatch.setattr(checkout.venv, "_make", make)
    target = checkout.venv.python.readlink()
    checkout.venv.python.unlink()
    checkout.venv.python.symlink_to("/nonexistent/python3")
    try:
        assert not checkout.venv.is_current(RUNTIME_LOCK)
        with pytest.raises(MadeAnew):
            checkout.ensure()
    finally:
        checkout.venv.python.unlink()
        checkout.venv.python.symlink_to(target)


def test_one_that_someone_else_made_is_left_alone(checkout: Checkout) -> None:
    stamp = checkout.venv.folder / "copilot-desktop-stamp.json"
    kept = stamp.read_bytes()
    stamp.unlink()
    try:
        assert checkout.venv.is_foreign()
        checkout.ensure()
        assert checkout.venv.is_foreign()
    finally:
        stamp.write_bytes(kept)


def test_a_source_that_cannot_be_reached_is_named(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout.lock("2.0")
    monkeypatch.delenv("PIP_FIND_LINKS")
    with pytest.raises(SetUpError) as caught:
        checkout.ensure()
    assert caught.value.code == "set-up-no-network"


def test_a_second_start_waits_and_finds_the_work_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = Checkout(tmp_path)
    is_done = threading.Event()
    monkeypatch.setattr(checkout.venv, "is_current", lambda lock: is_done.is_set())
    said = threading.Event()
    console = Console()
    monkeypatch.setattr(console, "say", lambda text: said.set() if "waiting" in text else None)
    with (checkout.root / "packaging" / RUNTIME_LOCK).open("rb") as first:
        fcntl.flock(first, fcntl.LOCK_EX)
        second = threading.Thread(target=checkout.venv.ensure, args=(RUNTIME_LOCK, console, ["tinything"]))
        second.start()
        assert said.wait(10)
        assert second.is_alive()
        is_done.set()
    second.join(10)
    assert not second.is_alive()
    assert not checkout.venv.folder.exists(), "the second start must not have made anything"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "set-up-disk-full",
        ),
        ("ERROR: ... SSLCertVerificationError: CERTIFICATE_VERIFY_FAILED", "set-up-certificate"),
        ("WARNING: Retrying after connection broken by 'NewConnectionError(...)'", "set-up-no-network"),
        ("[Errno 13] Permission denied: '/checkout/.venv'", "set-up-no-rights"),
        ("ERROR: No matching distribution found for pyside6-essentials==6.11.3", "set-up-platform"),
        ("something new", "set-up-packages"),
    ],
)
def test_each_failure_has_its_sentence_and_next_step(line: str, code: str) -> None:
    error = describe_failure(["Collecting x", line], Path("/checkout/.venv"))
    assert error.code == code
    assert error.sentence
    assert error.next_step
    assert line[:40] in error.detail

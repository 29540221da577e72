"""The icon containers that the bundle's build writes."""

from __future__ import annotations

import importlib.util
import struct
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def build_bundle() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_bundle", ROOT / "packaging" / "build_bundle.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_image_lies_where_the_windows_icon_says(build_bundle: ModuleType) -> None:
    images = {16: b"small", 256: b"large one"}
    icon = build_bundle.pack_ico(images)
    assert struct.unpack_from("<HHH", icon) == (0, 1, 2)
    for index, (size, image) in enumerate(images.items()):
        width, _, _, _, _, bits, length, offset = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * index)
        assert width == size % 256
        assert bits == 32
        assert icon[offset : offset + length] == image


def test_the_apple_icon_is_a_chain_of_typed_blocks(build_bundle: ModuleType) -> None:
    images = {128: b"middle", 512: b"large one"}
    icon = build_bundle.pack_icns(images)
    assert icon[:4] == b"icns"
    assert struct.unpack(">I", icon[4:8]) == (len(icon),)
    found, offset = {}, 8
    while offset < len(icon):
        (length,) = struct.unpack(">I", icon[offset + 4 : offset + 8])
        found[icon[offset : offset + 4]] = icon[offset + 8 : offset + length]
        offset += length
    assert found == {b"ic07": b"middle", b"ic09": b"large one"}

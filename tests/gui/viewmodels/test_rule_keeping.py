"""Rules where they are kept: settings of ours that cannot be read are told, those that can be hold."""

from __future__ import annotations

from pathlib import Path

from copilot_desktop.viewmodels.rule_keeping import RuleKeeper
from copilot_desktop.viewmodels.rule_rows import RuleSource
from tests.support.app_world import app_world


async def test_rules_of_the_settings_hold_and_odd_ones_are_told(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        world.records.change(denied_rules=("shell(rm:*)", "shell(x"))
        keeper = RuleKeeper(world.client, world.app._chats, world.records)
        assert [rule.argument for rule in world.client.standing_rules.denied] == ["rm:*"]
        path = world.client.permissions_config
        assert path is not None
        path.write_text('{"locations": {"/a": {"tool_approvals": [{"kind": "write"}]}}}')
        book = await keeper.read(None)
        assert [(row.what, row.remembered.source) for row in book.rows] == [
            ("every file of the allowed folders", RuleSource.FOLDER_FILE.value),
            ("rm …", RuleSource.OWN_SETTINGS.value),
        ]
        assert any("shell(x" in str(failure) for failure in book.failures)
        await keeper.delete(book.rows[0], None)
        await keeper.delete(book.rows[1], None)
        assert world.client.standing_rules.denied == ()
        assert (await keeper.read(None)).rows == ()

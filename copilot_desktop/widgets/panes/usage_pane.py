"""The tab of what a session uses: its context, its speed, its tokens by model, its quota and its budget."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from copilot_desktop.protocol.usage import UsageMetrics
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.heavy_messages import heavy_rows
from copilot_desktop.viewmodels.model_rows import model_name
from copilot_desktop.viewmodels.session_usage import SessionUsage, UsageFigures, quota_words
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.context_ring import short_count
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.panes.budget_box import BudgetBox
from copilot_desktop.widgets.panes.limit_box import LimitBox
from copilot_desktop.widgets.panes.pane import Pane
from copilot_desktop.widgets.panes.usage_rows import FigureList, FigureTable, Hairline
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.speed_chip import speed_words
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.usage_charts import ContextBar, Sparkline

#: So many single tools are named.
_TOOLS = 6
_NANO = 1e9


class UsagePane(Pane):
    """Follows `chat.controls`. The server is asked only while the pane is seen."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._chat: ChatViewModel | None = None
        self._is_watching = False
        page = QWidget()
        page.setObjectName("page")
        self._page = QVBoxLayout(page)
        self._page.setSpacing(style.px(8))
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self._make_context()
        self._make_speed()
        self._make_models()
        self._title(tr("Budget of this session"))
        self.budget = BudgetBox(style)
        self._page.addWidget(self.budget)
        self._line()
        self._title(tr("Limit of AI credits"))
        self.limit = LimitBox(style)
        self._page.addWidget(self.limit)
        self._page.addStretch(1)
        style.changed.connect(self._restyle)
        self._restyle()

    # ---- what it is made of ------------------------------------------------------------------

    def _title(self, words: str) -> PlainLabel:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(self._style, words, "smallStrong"), 1)
        figure = PlainLabel(self._style, "", "small", "text.secondary")
        row.addWidget(figure)
        self._page.addLayout(row)
        return figure

    def _line(self) -> None:
        self._page.addWidget(Hairline(self._style))

    def _make_context(self) -> None:
        style = self._style
        self.context_figure = self._title(tr("Context"))
        self.bar = ContextBar(style)
        self.parts = FigureList(style)
        self.note = PlainLabel(style, "", "small", "text.secondary", wrap=True)
        self.focus_field = QLineEdit()
        self.focus_field.setMaxLength(2_000)
        self.focus_field.setPlaceholderText(tr("What the summary should keep, if you like"))
        self.focus_field.setAccessibleName(tr("What the summary should keep"))
        self.compact_button = ActionButton(style, tr("Compact now"), icon="compaction")
        self.cancel_button = ActionButton(style, tr("Stop compacting"), kind="ghost")
        self.compact_button.clicked.connect(self._compact)
        self.focus_field.returnPressed.connect(self._compact)
        self.cancel_button.clicked.connect(self._cancel)
        self.tools_title = PlainLabel(style, tr("Largest tools"), "smallStrong", "text.secondary")
        self.tools = FigureList(style)
        self.heavy_title = PlainLabel(style, tr("Heaviest messages"), "smallStrong", "text.secondary")
        self.heavy = FigureList(style)
        self.heavy.chosen.connect(self.entry_chosen)
        for widget in (self.bar, self.parts, self.note, self.focus_field):
            self._page.addWidget(widget)
        self._page.addWidget(FlowRow(style, (self.compact_button, self.cancel_button), (), self))
        for widget in (self.heavy_title, self.heavy, self.tools_title, self.tools):
            self._page.addWidget(widget)
        self._line()

    def _make_speed(self) -> None:
        self.speed_figure = self._title(tr("Speed"))
        self.line = Sparkline(self._style)
        self._page.addWidget(self.line)
        row = QHBoxLayout()
        self.first_token = PlainLabel(self._style, "", "small", "text.secondary")
        row.addWidget(PlainLabel(self._style, tr("2 min ago"), "small", "text.secondary"))
        row.addStretch(1)
        row.addWidget(self.first_token)
        row.addStretch(1)
        row.addWidget(PlainLabel(self._style, tr("now"), "small", "text.secondary"))
        self._page.addLayout(row)
        self._line()

    def _make_models(self) -> None:
        self._title(tr("Tokens"))
        self.models = FigureTable(self._style)
        self.sums = FigureList(self._style)
        self.quota = PlainLabel(self._style, "", "small", "text.secondary", wrap=True)
        for widget in (self.models, self.sums, self.quota):
            self._page.addWidget(widget)
        self._line()

    def _restyle(self) -> None:
        px = self._style.px
        self._page.setContentsMargins(px(16), px(12), px(16), px(16))

    # ---- following ---------------------------------------------------------------------------

    def first_control(self) -> QWidget:
        return self.focus_field

    def set_chat(self, chat: ChatViewModel | None) -> None:
        if chat is self._chat:
            return
        if self._chat is not None:
            controls = self._chat.controls
            self._watch(False)
            controls.usage.changed.disconnect(self._sync)
            controls.speed.changed.disconnect(self._sync_speed)
            self._chat.state_changed.disconnect(self._sync)
        self._chat = chat
        self.budget.set_budget(chat.controls.budget if chat is not None else None)
        self.limit.set_limit(chat.controls.limit if chat is not None else None)
        if chat is not None:
            chat.controls.usage.changed.connect(self._sync)
            chat.controls.speed.changed.connect(self._sync_speed)
            chat.state_changed.connect(self._sync)
            self._watch(self.isVisible())
        self._sync()
        self._sync_speed()

    def lose_chat(self) -> None:
        self._chat = None
        self._is_watching = False
        self.budget.lose_budget()
        self.limit.lose_limit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(True)
        self._sync()
        self._sync_speed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(False)

    def _watch(self, is_on: bool) -> None:
        if self._chat is not None and is_on != self._is_watching:
            self._is_watching = is_on
            self._chat.controls.usage.watch(is_on)
            self._chat.controls.limit.watch(is_on)

    def _sync_speed(self) -> None:
        if self._chat is None or not self.isVisible():
            return
        speed = self._chat.controls.speed
        self.speed_figure.setText(speed_words(speed.tokens_per_s))
        self.line.show_points(speed.history())
        first = speed.first_token_s
        self.first_token.setText("" if first is None else tr("first token {time} s", time=f"{first:.1f}"))

    def _sync(self) -> None:
        chat = self._chat
        if chat is None or not self.isVisible():
            return
        usage = chat.controls.usage
        figures = usage.figures
        self._show_context(chat, figures)
        self._show_compaction(usage)
        self._show_sources(chat, figures)
        self._show_sums(chat, usage)
        words = [quota_words(name, quota) for name, quota in figures.quotas.items()]
        self.quota.setText(visible_line(" ".join(filter(None, words)), 600))
        self.quota.setVisible(any(words))
        self.budget.sync()
        self.limit.sync()

    def _show_context(self, chat: ChatViewModel, figures: UsageFigures) -> None:
        context, told = figures.context, chat.transcript.usage
        limit = context.limit_tokens if context is not None else told.token_limit if told else 0
        total = context.total_tokens if context is not None else told.current_tokens if told else 0
        of = tr("{used} of {limit}", used=short_count(total), limit=short_count(limit))
        self.context_figure.setText(of if limit else "")
        parts: list[tuple[str, str, int]] = []
        if context is not None:
            parts = [
                (tr("System"), "chart.system", context.system_tokens),
                (tr("Tools"), "chart.cached", context.tool_definitions_tokens - context.mcp_tools_tokens),
                (tr("MCP tools"), "chart.output", context.mcp_tools_tokens),
                (tr("Conversation"), "chart.input", context.conversation_tokens),
            ]
            parts = [part for part in parts if part[2] > 0]
        elif total:
            parts = [(tr("Everything"), "chart.input", total)]
        words = ", ".join(f"{name} {short_count(tokens)}" for name, _key, tokens in parts)
        self.bar.show_parts([(key, tokens / limit if limit else 0) for _n, key, tokens in parts], words)
        self.parts.show_rows([(name, short_count(tokens), key, "") for name, key, tokens in parts])
        self.note.setText(chat.controls.usage.why_nothing)
        self.note.setVisible(bool(self.note.text()))

    def _show_compaction(self, usage: SessionUsage) -> None:
        why_not = usage.why_not_compact
        self.compact_button.setEnabled(not why_not)
        self.compact_button.setToolTip(why_not)
        self.compact_button.setAccessibleDescription(why_not)
        self.focus_field.setEnabled(not why_not)
        self.cancel_button.setVisible(usage.can_cancel_compaction)
        if usage.is_compacting:
            self.note.setText(tr("The conversation is being compacted."))
            self.note.show()

    def _show_sources(self, chat: ChatViewModel, figures: UsageFigures) -> None:
        rows = heavy_rows(figures.heaviest.messages, chat.transcript.entries)
        self.heavy.show_heavy(rows)
        self.heavy_title.setVisible(bool(rows))
        entries = figures.attribution.entries if figures.attribution is not None else ()
        tools = sorted((it for it in entries if it.parent_id), key=lambda it: it.tokens, reverse=True)
        self.tools.show_rows([(it.label, short_count(it.tokens), "", "") for it in tools[:_TOOLS]])
        self.tools_title.setVisible(bool(tools))

    def _show_sums(self, chat: ChatViewModel, usage: SessionUsage) -> None:
        metrics = usage.figures.metrics or UsageMetrics()
        has_price = metrics.premium_requests > 0
        head = [tr("Model"), tr("In"), tr("Out"), *([tr("Premium")] if has_price else [])]
        lines = [head]
        offered = chat.controls.models.offered
        for model_id, it in metrics.models.items():
            figures = [short_count(it.usage.input_tokens), short_count(it.usage.output_tokens)]
            price = [f"{it.requests.cost:g}"] if has_price else []
            lines.append([model_name(model_id, offered), *figures, *price])
        self.models.show_lines(lines if len(lines) > 1 else [])
        turn, budget = usage.turn, chat.controls.budget
        rows = []
        if turn.input_tokens or turn.output_tokens:
            rows.append((tr("Last turn"), _sum(turn.input_tokens + turn.output_tokens, turn.ai_credits)))
        ai_credits = metrics.nano_ai_units / _NANO or budget.credits_used
        tokens = sum(it.usage.input_tokens + it.usage.output_tokens for it in metrics.models.values())
        if tokens or budget.tokens_used:
            rows.append((tr("This session"), _sum(tokens or budget.tokens_used, ai_credits or None)))
        self.sums.show_rows([(words, figure, "", "") for words, figure in rows])

    # ---- commands ----------------------------------------------------------------------------

    def _compact(self) -> None:
        if self._chat is not None and not self._chat.controls.usage.why_not_compact:
            self._chat.controls.usage.compact(self.focus_field.text())
            self.focus_field.clear()

    def _cancel(self) -> None:
        if self._chat is not None:
            self._chat.controls.usage.cancel_compaction()


def _sum(tokens: int, ai_credits: float | None) -> str:
    said = tr("{count} tokens", count=short_count(tokens))
    if ai_credits is None:
        return said
    return f"{said} · " + tr("{count} credits", count=f"{ai_credits:.2f}")

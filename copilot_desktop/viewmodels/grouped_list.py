"""A list under headings that stays sorted: what changes in it is found by bisection and told as one row.

How it works: the places of everything that is shown stand in one sorted list, headings among them; a
place is a tuple that sorts as the list stands. So where something is costs a bisection, and a change
moves nothing but pointers. The sessions of a folded group wait in a list of their own. What a row says
is worked out only when somebody asks for it.
"""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeAlias, overload

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from copilot_desktop.viewmodels.session_order import Place, kind_of
from copilot_desktop.viewmodels.session_rows import ITEM_ROLE, GroupHeader, SessionRow, SidebarItem
from copilot_desktop.viewmodels.session_states import URGENCY, SessionState, has_third_line
from copilot_desktop.viewmodels.slices import Steps

_NO_PARENT: Final = QModelIndex()
_AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


class Member(NamedTuple):
    """Where a session stands, and what the heading of a folded group tells of it."""

    place: Place
    state: SessionState
    unread: bool

    @property
    def group(self) -> str:
        return self.place[2]  # type: ignore[return-value]  # by `Place`; asked thousands of times


@dataclass(slots=True)
class Group:
    """One heading and what stands under it.

    Attributes:
        is_kept: shown while it is empty.
        folded: places of its sessions, sorted, while they are not shown; None while they are.
    """

    heading: Place
    is_kept: bool = False
    count: int = 0
    states: dict[SessionState, int] = field(default_factory=dict)
    unread: int = 0
    folded: list[Place] | None = None

    @property
    def key(self) -> str:
        return str(self.heading[2])

    def add(self, member: Member, number: int = 1) -> None:
        """Count a session, or with -1 count it no more."""
        self.count += number
        if member.state is not SessionState.NOT_LOADED:
            # Most are not, and to count them would say nothing.
            self.states[member.state] = self.states.get(member.state, 0) + number
        if member.unread:
            self.unread += number

    @property
    def most_urgent(self) -> SessionState | None:
        told = next((state for state in URGENCY if self.states.get(state, 0) > 0), None)
        return told or (SessionState.NOT_LOADED if self.count else None)


@dataclass(slots=True)
class Arranged:
    """A whole list, made beside the one that is shown."""

    places: list[Place] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    members: dict[str, Member] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)


class GroupedListModel(QAbstractListModel):
    """The rows of the sidebar and what Qt is told of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Arranged()
        #: What was worked out and is still right.
        self._rows: dict[str, SessionRow] = {}
        self._headers: dict[str, GroupHeader] = {}
        self._items = _Items(self)

    @abstractmethod
    def _work_out(self, session_id: str, group: str) -> SessionRow:
        """Return the row of a session that stands in `group`."""

    @abstractmethod
    def _new_group(self, key: str) -> Group:
        """Return an empty group."""

    @abstractmethod
    def _title_of(self, key: str) -> str:
        """Return the heading of a group."""

    # ---- what stands where -----------------------------------------------------------------

    @property
    def items(self) -> Sequence[SidebarItem]:
        """The list as it stands. A row is worked out when it is asked for, so do not ask for all."""
        return self._items

    @property
    def line_counts(self) -> Sequence[int]:
        """Lines of each of the `items`: 0 of a heading, 2 or 3 of a session. Not to be kept."""
        return self._shown.lines

    @property
    def session_ids(self) -> list[str]:
        """Ids of the sessions as they stand, from the top."""
        return [str(place[-1]) for place in self._shown.places if place[3]]

    def row_of(self, session_id: str) -> int:
        """Return where a session stands, -1 when it is not shown."""
        member = self._shown.members.get(session_id)
        return -1 if member is None else self._row_of_place(member.place)

    def row_of_group(self, key: str) -> int:
        """Return where the heading of a group stands, -1 when it is not shown."""
        group = self._shown.groups.get(key)
        return -1 if group is None else self._row_of_place(group.heading)

    def neighbour(self, session_id: str, offset: int) -> str:
        """Return the session `offset` places further down, around the ends; "" when none is shown.

        From a session that is not shown it is the first or the last one.
        """
        places = self._shown.places
        row = self.row_of(session_id)
        if row < 0:
            row = -1 if offset > 0 else len(places)
        step = 1 if offset > 0 else -1
        left, looked = abs(offset), 0
        while left and looked <= len(places):
            row = (row + step) % len(places) if places else 0
            looked += 1
            if places and places[row][3]:
                left, looked = left - 1, 0
        return str(places[row][-1]) if not left and places else ""

    def nth(self, number: int) -> str:
        """Return the `number`-th session from the top, counted from 1; "" when there is none."""
        for place in self._shown.places:
            if place[3]:
                number -= 1
                if number == 0:
                    return str(place[-1])
        return ""

    def _ids_in(self, key: str) -> Iterator[str]:
        """Yield the ids of the sessions of a group, as they stand in it."""
        group = self._shown.groups[key]
        if group.folded is not None:
            yield from (str(place[-1]) for place in group.folded)
            return
        first = self._row_of_place(group.heading) + 1
        for at in range(first, first + group.count):
            yield str(self._shown.places[at][-1])

    def _row_of_place(self, place: Place) -> int:
        at = bisect_left(self._shown.places, place)
        return at if at < len(self._shown.places) and self._shown.places[at] == place else -1

    def _item(self, row: int) -> SidebarItem:
        place = self._shown.places[row]
        key = str(place[2])
        if place[3]:
            session_id = str(place[-1])
            if (known := self._rows.get(session_id)) is None:
                known = self._rows[session_id] = self._work_out(session_id, key)
            return known
        if (header := self._headers.get(key)) is None:
            header = self._headers[key] = self._header(self._shown.groups[key])
        return header

    def _header(self, group: Group) -> GroupHeader:
        is_open = group.folded is None
        return GroupHeader(
            key=group.key,
            title=self._title_of(group.key),
            count=group.count,
            is_open=is_open,
            kind=kind_of(group.key),
            state=None if is_open else group.most_urgent,
            unread=not is_open and group.unread > 0,
        )

    # ---- one change ------------------------------------------------------------------------

    def _put(self, session_id: str, member: Member | None) -> None:
        """Let a session stand somewhere, or nowhere, and tell of it."""
        old = self._shown.members.get(session_id)
        if old == member:
            return
        if old is not None and member is not None and old.place == member.place:
            group = self._shown.groups[member.group]
            group.add(old, -1)
            group.add(member)
            self._shown.members[session_id] = member
            if group.folded is None:
                self._shown.lines[self._row_of_place(member.place)] = _lines_of(member)
            self._tell_heading(group)
            return
        source = self._shown.groups[old.group] if old is not None else None
        target = self._ensured(member.group) if member is not None else None
        if old is not None and source is not None:
            source.add(old, -1)
        if member is not None and target is not None:
            target.add(member)
        self._move(session_id, old, member)
        for changed in (source, target):
            if changed is not None:
                self._tell_heading(changed)
        if source is not None and source is not target and not source.count and not source.is_kept:
            self._drop(source)

    def _move(self, session_id: str, old: Member | None, new: Member | None) -> None:
        shown = self._shown
        waiting = shown.groups[old.group].folded if old is not None else None
        coming = shown.groups[new.group].folded if new is not None else None
        start = self._row_of_place(old.place) if old is not None and waiting is None else -1
        if old is not None and waiting is not None:
            del waiting[bisect_left(waiting, old.place)]
        if new is not None and coming is None:
            end = bisect_left(shown.places, new.place)
            if start < 0:
                self.beginInsertRows(_NO_PARENT, end, end)
                shown.members[session_id] = new
                shown.places.insert(end, new.place)
                shown.lines.insert(end, _lines_of(new))
                self.endInsertRows()
            else:
                self._move_row(session_id, start, end, new)
            return
        if start >= 0:
            self.beginRemoveRows(_NO_PARENT, start, start)
            del shown.places[start], shown.lines[start]
        if new is None or coming is None:
            del shown.members[session_id]
        else:
            shown.members[session_id] = new
            coming.insert(bisect_left(coming, new.place), new.place)
        if start >= 0:
            self.endRemoveRows()

    def _move_row(self, session_id: str, start: int, end: int, new: Member) -> None:
        shown = self._shown
        stays = end in (start, start + 1)
        if not stays:
            self.beginMoveRows(_NO_PARENT, start, start, _NO_PARENT, end)
        at = end - 1 if end > start else end
        del shown.places[start], shown.lines[start]
        shown.places.insert(at, new.place)
        shown.lines.insert(at, _lines_of(new))
        shown.members[session_id] = new
        if not stays:
            self.endMoveRows()

    def _ensured(self, key: str) -> Group:
        group = self._shown.groups.get(key)
        if group is None:
            group = self._new_group(key)
            self._shown.groups[key] = group
            at = bisect_left(self._shown.places, group.heading)
            self.beginInsertRows(_NO_PARENT, at, at)
            self._shown.places.insert(at, group.heading)
            self._shown.lines.insert(at, 0)
            self.endInsertRows()
            self._groups_changed(key, came=True)
        return group

    def _drop(self, group: Group) -> None:
        at = self._row_of_place(group.heading)
        self.beginRemoveRows(_NO_PARENT, at, at)
        del self._shown.places[at], self._shown.lines[at]
        del self._shown.groups[group.key]
        self._headers.pop(group.key, None)
        self.endRemoveRows()
        self._groups_changed(group.key, came=False)

    def _groups_changed(self, key: str, *, came: bool) -> None:
        """The heading of a group came or went."""

    def _tell_heading(self, group: Group) -> None:
        """Tell of a heading that says something else now."""
        known = self._headers.get(group.key)
        if known is not None and known != self._header(group):
            del self._headers[group.key]
            self._tell_rows([self._row_of_place(group.heading)])

    def _tell_rows(self, rows: Iterable[int]) -> None:
        """Tell that rows say something else, in few ranges."""
        for first, last in _ranges(sorted(rows)):
            self.dataChanged.emit(self.index(first), self.index(last))

    # ---- many changes ----------------------------------------------------------------------

    def _fold(self, key: str, is_open: bool) -> None:
        """Show or hide what stands under a heading."""
        group = self._shown.groups[key]
        if (group.folded is None) is is_open:
            return
        places, lines = self._shown.places, self._shown.lines
        first = self._row_of_place(group.heading) + 1
        if group.folded is None:
            last = first + group.count
            if group.count:
                self.beginRemoveRows(_NO_PARENT, first, last - 1)
            group.folded = places[first:last]
            del places[first:last], lines[first:last]
            if group.count:
                self.endRemoveRows()
        else:
            coming = group.folded
            members = self._shown.members
            if coming:
                self.beginInsertRows(_NO_PARENT, first, first + len(coming) - 1)
            places[first:first] = coming
            is_mixed = any(group.states.get(state, 0) > 0 for state in SessionState if has_third_line(state))
            # Mostly all of them have two, and there may be thousands.
            lines[first:first] = (
                [_lines_of(members[str(place[-1])]) for place in coming] if is_mixed else [2] * len(coming)
            )
            group.folded = None
            if coming:
                self.endInsertRows()
        self._headers.pop(key, None)
        self._tell_rows([first - 1])

    def _replace(self, arranged: Arranged) -> None:
        """Show another list: one notification, whatever differs. What is selected stays so."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        where = [self._shown.places[index.row()] for index in old]
        self._shown = arranged
        self._rows.clear()
        self._headers.clear()
        self.changePersistentIndexList(old, [self._new_index(place) for place in where])
        self.layoutChanged.emit()

    def _new_index(self, place: Place) -> QModelIndex:
        row = self.row_of(str(place[-1])) if place[3] else self.row_of_group(str(place[2]))
        return self.index(row) if row >= 0 else QModelIndex()

    # ---- Qt --------------------------------------------------------------------------------

    def rowCount(self, parent: _AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown.places)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown.places):
            return None
        if role == ITEM_ROLE:
            return self._item(index.row())
        return self._item(index.row()).title if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or index.row() >= len(self._shown.places):
            return Qt.ItemFlag.NoItemFlags
        if not self._shown.places[index.row()][3]:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Items(Sequence[SidebarItem]):
    """The items of a model, each worked out when it is asked for."""

    def __init__(self, model: GroupedListModel) -> None:
        self._model = model

    def __len__(self) -> int:
        return self._model.rowCount()

    @overload
    def __getitem__(self, index: int) -> SidebarItem: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[SidebarItem]: ...

    def __getitem__(self, index: int | slice) -> SidebarItem | Sequence[SidebarItem]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return self._model._item(index % len(self))


def fill(made: Arranged, folded: frozenset[str]) -> Steps:
    """Put a list together of its members and its groups, which are empty yet.

    Args:
        folded: keys of the groups whose sessions are not shown.
    """
    members, groups = made.members, made.groups
    inside: dict[str, list[Place]] = {key: [] for key in groups}
    lines: dict[object, int] = {}
    for number, (session_id, member) in enumerate(members.items()):
        key = member.group
        groups[key].add(member)
        inside[key].append(member.place)
        lines[session_id] = _lines_of(member)
        if number % _PART == _PART - 1:
            yield _PART
    for group in sorted(groups.values(), key=lambda group: group.heading):
        places = inside[group.key]
        for start in range(0, len(places), _SORTED):
            # Sorted in parts, with a frame between them; the sort of the whole then only merges.
            places[start : start + _SORTED] = sorted(places[start : start + _SORTED])
            yield _PART
        places.sort()
        made.places.append(group.heading)
        made.lines.append(0)
        if group.key in folded:
            group.folded = places
            continue
        for start in range(0, len(places), _PART):
            part = places[start : start + _PART]
            made.places += part
            made.lines += [lines[place[-1]] for place in part]
            yield _PART


#: Sessions that are dealt with in one step, and that are sorted: about a millisecond of work.
_PART: Final = 200
_SORTED: Final = 1000


def _lines_of(member: Member) -> int:
    return 3 if has_third_line(member.state) else 2


def _ranges(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of rows that follow each other."""
    first = last = -1
    for row in rows:
        if row < 0 or row == last:
            continue
        if row != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last

"""What comes of a link in the conversation: opened, asked about, shown in its folder, or refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication

from copilot_desktop.rendering.links import LinkKind, link_kind, link_oddities
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.files import FileKind, FilePurpose, FoundFile
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.link_question import LinkQuestion
from copilot_desktop.widgets.link_strip import LinkStrip
from copilot_desktop.widgets.style import Style

_ALLOWED_SCHEMES: Final = ("http", "https", "mailto")


def open_address(address: str) -> bool:
    """Open a link; anything but web and mail is refused."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _ALLOWED_SCHEMES:
        return False
    return QDesktopServices.openUrl(url)


def open_path(path: Path) -> bool:
    """Open a file or folder with what the person has chosen for it. It must have been found to be safe."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def drag_path(source: QObject, path: Path) -> None:
    """Let the person drop a file somewhere else; it is copied there."""
    drag = QDrag(source)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drag.setMimeData(data)
    # A loop in the loop: the caller must not stand in a coroutine.
    drag.exec(Qt.DropAction.CopyAction)


class LinkOpener(QObject):
    """Follows the links of one view, for the chat that it shows.

    Attributes:
        open_address, open_path, drag_path: what touches the system; tests put their own there.
    """

    def __init__(self, style: Style, view: ChatView, strip: LinkStrip) -> None:
        super().__init__(view)
        self._style = style
        self._view = view
        self._strip = strip
        self._chat: ChatViewModel | None = None
        self._purposes: dict[str, FilePurpose] = {}
        self.open_address: Callable[[str], bool] = open_address
        self.open_path: Callable[[Path], bool] = open_path
        self.drag_path: Callable[[QObject, Path], None] = drag_path
        self.question: LinkQuestion | None = None
        view.link_activated.connect(self.follow)
        view.link_hovered.connect(self._show_address)
        view.file_requested.connect(self.request_file)

    def set_chat(self, chat: ChatViewModel | None) -> None:
        if self._chat is not None:
            self._chat.file_found.disconnect(self._take_file)
        self._chat = chat
        self._purposes.clear()
        if chat is not None:
            chat.file_found.connect(self._take_file)
        if self.question is not None:
            self.question.reject()

    def _show_address(self, address: str) -> None:
        words = self._view.words_of_link(address) if address else []
        self._strip.show_address(address, words[0] if words else "")

    def follow(self, address: str) -> None:
        """Open a link, after a question when it is not what it seems."""
        match link_kind(address):
            case LinkKind.FILE:
                self.request_file(address, FilePurpose.OPEN)
            case LinkKind.WEB | LinkKind.MAIL:
                oddities = dict.fromkeys(
                    oddity
                    for words in self._view.words_of_link(address) or [""]
                    for oddity in link_oddities(address, words)
                )
                if oddities:
                    self._ask(address, tuple(oddities))
                else:
                    self._open(address)
            case LinkKind.NONE | LinkKind.PLACE:
                self._strip.say(tr("This link cannot be opened."))

    def _ask(self, address: str, oddities: tuple[str, ...]) -> None:
        question = LinkQuestion(self._style, address, oddities, self._view.window())
        question.accepted.connect(lambda: self._open(address))
        question.finished.connect(self._forget_question)
        self.question = question
        question.open()

    def _forget_question(self) -> None:
        self.question = None

    def _open(self, address: str) -> None:
        if not self.open_address(address):
            self._strip.say(tr("The system could not open the address."))

    def request_file(self, reference: str, purpose: FilePurpose) -> None:
        """Look for a file that the conversation names, to do something with it."""
        if self._chat is not None:
            self._purposes[reference] = purpose
            self._chat.find_file(reference)

    def _drag(self, path: Path) -> None:
        # The disk may have taken longer than the person held the button.
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self.drag_path(self._view, path)

    def _take_file(self, found: FoundFile) -> None:
        purpose = self._purposes.pop(found.reference, None)
        if purpose is None:
            return
        path = found.path
        if found.kind is FileKind.REFUSED or path is None:
            self._strip.say(found.reason)
        elif purpose is FilePurpose.DRAG:
            # What found the file is a coroutine.
            QTimer.singleShot(0, self, lambda: self._drag(path))
        elif purpose is FilePurpose.SHOW or found.kind is FileKind.SHOWS:
            done = self.open_path(path.parent)
            if purpose is FilePurpose.OPEN:
                self._strip.say(tr("{reason} It is shown in its folder.", reason=found.reason))
            elif not done:
                self._strip.say(tr("The system could not show the folder."))
        elif not self.open_path(path):
            self._strip.say(tr("The system could not open the file."))

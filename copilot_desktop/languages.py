"""The language of the window: our catalogue, Qt's own words, and how dates and numbers are written."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from copilot_desktop import translation
from copilot_desktop.catalogue import BrokenCatalogue

_log = logging.getLogger("copilot_desktop.ui")


class Languages:
    """Brings the application into a language, at its start and whenever another one is chosen.

    Args:
        folder: holds our catalogues.
        system: the languages the person has told the desktop, most wanted first; default: ask Qt.
    """

    def __init__(self, app: QApplication, folder: Path, *, system: Sequence[str] | None = None) -> None:
        self._app = app
        self._folder = folder
        self._system = system
        self._translator: QTranslator | None = None

    def apply(self, chosen: str) -> None:
        """Speak `chosen` from now on: a language that has a catalogue, "" for the desktop's.

        Words that are shown already stay as they are. A catalogue that cannot be read is logged; the words
        are English then.
        """
        wanted = (chosen,) if chosen else self._system
        if wanted is None:
            wanted = QLocale.system().uiLanguages()
        try:
            language = translation.install(self._folder, wanted)
        except (BrokenCatalogue, OSError) as error:
            _log.error("no translation: %s", error)  # it says all there is to say
            language = translation.ENGLISH
        locale = locale_for(language, QLocale.system())
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())
        self._translate_qt(locale)

    def _translate_qt(self, locale: QLocale) -> None:
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
        translator = QTranslator(self._app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(locale, "qtbase", "_", folder):
            self._app.installTranslator(translator)
            self._translator = translator
        else:
            translator.deleteLater()


def locale_for(language: str, system: QLocale) -> QLocale:
    """Return how dates and numbers are written beside words of `language`.

    The desktop's own way where it is of that language, or of none beside English; else as the language has it
    in the desktop's country.
    """
    own = QLocale(language)
    languages = {own.language(), QLocale.Language.C} if language == translation.ENGLISH else {own.language()}
    if system.language() in languages:
        return system
    return QLocale(own.language(), own.script(), system.territory())

"""The shelf: where templates lie. The owner's folder is looked through before ours, file by file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from accountsd.templates.figures import locale_for
from accountsd.templates.problem import LetterUnwritable, TemplateProblem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from accountsd.templates.press import Press

# In a wheel the letters travel inside the package; in a checkout they stand at its top.
_PACKAGED = Path(__file__).parent.parent / "_templates"
_CHECKOUT = Path(__file__).parent.parent.parent / "templates"
# What a language must bring beside its letters.
WORDS = "words.jinja"
ENGLISH = "en"
# The owner's letters and their layouts. The others are letters to clients, with the panel.
OWNERS: Mapping[str, str] = {
    "flag": "owner",
    "louder": "owner",
    "told_once": "owner",
    "digest": "digest",
}


class Shelf:
    """All folders, and a press for each language and country that was asked for."""

    def __init__(self, owners: Sequence[Path]) -> None:
        self.owners = tuple(owners)
        self.folders = (*owners, _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT)
        self._presses: dict[tuple[str, str], Press] = {}

    def languages(self) -> tuple[str, ...]:
        """Languages that have a letter of their own, in any folder."""
        return tuple(sorted({file.parent.name for f in self.folders for file in f.glob("*/*.md")}))

    def names(self, language: str) -> tuple[str, ...]:
        """The letters of one language, in any folder."""
        return tuple(
            sorted({file.stem for f in self.folders for file in f.glob(f"{language}/*.md")})
        )

    def found(self, name: str) -> Path | None:
        """The file that counts: the owner's, if there is one."""
        return next((f / name for f in self.folders if (f / name).is_file()), None)

    def press(self, letter: str, languages: Sequence[str], country: str) -> Press:
        """The press of the first language that has the letter, with or without its country.

        Raises LetterUnwritable when none has it.
        """
        for language in _widened(languages):
            if self.found(f"{language}/{letter}.md"):
                return self.press_of(language, country)
        first = languages[0]
        missing = self.folders[0] / first / f"{letter}.md"
        raise LetterUnwritable(
            TemplateProblem(missing, 1, f"there is no letter {letter} in {first}")
        )

    def press_of(self, language: str, country: str) -> Press:
        """Made once: a press keeps its templates until their files change."""
        # Whoever asks only which letters there are does not wait for Jinja and Markdown.
        from accountsd.templates.press import Press  # noqa: PLC0415

        if (language, country) not in self._presses:
            locale = locale_for(language, country)
            self._presses[language, country] = Press(self.folders, language, locale)
        return self._presses[language, country]


def _widened(languages: Sequence[str]) -> tuple[str, ...]:
    """de-AT, then de, then the next one."""
    wide = [part for language in languages for part in (language, language.partition("-")[0])]
    return tuple(dict.fromkeys(wide))

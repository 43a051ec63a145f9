"""A Due → a Letter: Markdown with a subject → text and HTML. The only home of Jinja and Markdown.

Nothing here decides what is said or to whom, and nothing here sends: `core/compose.py` says what a
letter may speak of, the folders of templates say how, the outbox carries it.
"""

from accountsd.templates.letters import Templates
from accountsd.templates.problem import LetterUnwritable, TemplateProblem

__all__ = ["LetterUnwritable", "TemplateProblem", "Templates"]

"""decide(reading, message, …) → Decision: facts, and perhaps an Ask. One table, read aloud.

A Reading is a claim with its evidence; a Decision is what we do about it. Nothing here acts.
"""

from __future__ import annotations

from accountsd.core.decision.decide import decide
from accountsd.core.decision.model import Decision, Place
from accountsd.core.decision.rules import RULES, Rule

__all__ = ["RULES", "Decision", "Place", "Rule", "decide"]

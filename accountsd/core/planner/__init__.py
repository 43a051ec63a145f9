"""What is due to be said today, and why. The planner sends nothing.

`plan` answers for one moment, `forecast` for days to come, `still_due` for a letter about to leave,
`next_step` for one invoice. The table of silences is in `core/silences`, the ladder in `core/ladder.py`.
"""

from accountsd.core.planner.forecast import forecast
from accountsd.core.planner.model import Conditions, Due, Held, Line, Plan
from accountsd.core.planner.plan import away, last_step, next_step, plan, still_due

__all__ = [
    "Conditions",
    "Due",
    "Held",
    "Line",
    "Plan",
    "away",
    "forecast",
    "last_step",
    "next_step",
    "plan",
    "still_due",
]

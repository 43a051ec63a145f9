"""The house as text: its plan (who may what), and its rules (what breaks the plan)."""

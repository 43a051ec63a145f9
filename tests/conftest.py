"""What every test may ask for. Fixtures start things and stop them; they assert nothing."""

import os

from hypothesis import HealthCheck, settings

# One seed for everybody: a red run on one machine is red on the next, and CI never fails by luck.
settings.register_profile(
    "ci",
    derandomize=True,
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
# New histories every time, and many: the run that is meant to find what nobody thought of.
settings.register_profile(
    "long", parent=settings.get_profile("ci"), derandomize=False, max_examples=5_000
)
settings.load_profile("long" if os.environ.get("ACCOUNTSD_LONG") == "1" else "ci")

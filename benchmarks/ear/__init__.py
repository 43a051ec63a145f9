"""`python -m benchmarks.ear`: learn the ear's weights again from the mail that we wrote (tests/mail)."""

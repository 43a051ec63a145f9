"""Months in the life of a small business: the daemon's own code against a real Dovecot and Postfix."""

"""The daemon as a process of its own: systemd, signals, edits, the bell."""

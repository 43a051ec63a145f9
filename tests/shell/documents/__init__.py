"""Attachments opened by the real child process."""

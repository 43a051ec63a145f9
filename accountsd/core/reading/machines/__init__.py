"""Machines: delivery notices, automatic replies, tickets, receipts, lists. They are never answered."""

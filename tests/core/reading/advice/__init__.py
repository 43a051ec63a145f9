"""Advices in many layouts, all written for these tests."""

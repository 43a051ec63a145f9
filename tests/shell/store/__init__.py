"""The store against real files and real processes; nothing in here is mocked."""

"""The core, mirrored."""

"""What is measured, beside a named rival or the raw library in the same run. Nothing is asserted."""

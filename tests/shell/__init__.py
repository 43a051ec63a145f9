"""The shell acts: these tests use real servers, real files, a real database."""

"""How long a large book takes. The benchmarks measure; they assert nothing."""

"""Text and lexicon to records: the leaf parsers, then claims, deals, summits and delegations."""

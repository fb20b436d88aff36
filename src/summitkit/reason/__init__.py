"""Records to records, never seeing text: linking, corroboration, contradiction, timelines, selection."""

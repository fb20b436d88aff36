"""The only home of formats: JSON, JSON Lines, JSON Schema, JSON-LD, rows for data frames."""

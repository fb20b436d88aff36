"""The records, their values and their evidence: frozen attrs classes that know no text rules, files or lexicons."""

"""Records for people: terminal tables, the caret view, HTML for notebooks, plots."""

"""summitkit: typed, source-attributed records from the news and official texts of diplomacy."""

"""What can't both be right: figures, dates and places, attendance, stages, and claims with their denials."""

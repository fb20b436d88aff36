"""The command line: arguments, the files read, the commands and the forms written."""

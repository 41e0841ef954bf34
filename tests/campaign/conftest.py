"""What the suite leaves out."""

collect_ignore = ["long"]

"""One group: how everybody is doing in the lessons that lie ready, who is in it, and which lessons those are."""

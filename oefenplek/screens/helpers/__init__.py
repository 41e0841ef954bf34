"""*Voor helpers*: ten questions about one's own helping, and the short lessons for whoever helps."""

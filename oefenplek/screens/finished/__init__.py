"""*Klaar*: what the person can do now, what answered, and where to go from here. No score."""

"""*Groepen*: the groups of this place, a new one, and today in counts. Volunteer mode only."""

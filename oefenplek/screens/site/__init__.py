"""*Deze plek*: its name, how people are addressed, when somebody helps, and its telephone numbers."""

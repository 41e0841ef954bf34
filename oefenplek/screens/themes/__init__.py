"""*Help mij kiezen*: the themes, and the lessons of a theme or of a route. Nothing is ever locked."""

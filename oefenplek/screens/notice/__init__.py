"""One sentence that has to be known before anything else can be done, and one button."""

"""One person's page in volunteer mode, and what can be done there: something put ready, a new picture code, a print."""

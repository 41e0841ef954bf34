"""The door of volunteer mode: a number, six digits, and a way out for who forgot them."""

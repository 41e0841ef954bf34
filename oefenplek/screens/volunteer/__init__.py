"""The home of volunteer mode: who was here today, and a door to everything behind the PIN."""

"""One question on the way to something: a card with a few answers, read aloud, answered by finger, key or mouse."""

"""The helper strip: what just happened, the one sentence to say, and pointing without taking the mouse."""

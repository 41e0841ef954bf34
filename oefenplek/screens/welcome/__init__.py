"""What waits for somebody who came back, and what Oefenplek keeps about them. Nothing else about a person is shown."""

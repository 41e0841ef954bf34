"""*Aanpassen*: letters, colours, sound, voice, language, calm and hand; every change acts at once."""

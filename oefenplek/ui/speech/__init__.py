"""Reading aloud, sentence by sentence, and the two soft sounds.

``choose.voice()`` picks the best voice of this machine, ``reader.Reader`` reads a list of sentences with it and says
which one is lit, ``recorded.Recorded`` puts a lesson's own recordings first, ``sounds.Sounds`` ticks.
"""

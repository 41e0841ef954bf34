"""Lessons in other languages: gettext files beside a lesson, one a language (``translations/ar.po``).

Every text hangs on its place (``msgctxt``: step id and field), so a sentence may change without losing its
translation. ``update`` brings a file up to date with the lesson, ``standing`` says how far it is, ``apply`` gives the
lesson in that language. All of it runs when lessons are made or compiled, never while somebody practises.
"""

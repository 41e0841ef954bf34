"""Sheets of paper: what a person takes home, drawn the same on a printer, in a PDF and on screen.

``sheet`` says what stands on a sheet, ``printing`` asks for a printer and prints, ``paper`` shows a page on screen
(``PaperView``). Qt's printing is imported when somebody first asks for a printer.
"""

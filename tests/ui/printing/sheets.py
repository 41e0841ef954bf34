"""Sheets as the app prints them."""

from oefenplek.ui.printing.sheet import Heading, Lines, Qr, Sheet, Steps, WordRow, Words

STEPS = Sheet(
    "E-mail lezen en antwoorden",
    (
        Lines(("Zo doet u het thuis.",)),
        Steps(("Tik op de e-mail.", "Tik op Beantwoorden.", "Typ uw antwoord.", "Tik op Versturen.")),
        Heading("Thuis"),
        Lines(("PostVak heet thuis Gmail of Outlook.",)),
    ),
)
WORDS = Sheet(
    "Mijn woorden",
    (
        Words(
            (
                WordRow("openen", "email-open", "U tikt op de e-mail.", "فتح", "تنقر على البريد."),
                WordRow("versturen", "send", "Uw e-mail gaat weg."),
            )
        ),
    ),
    "A4",
)
HOME = Sheet("Verder waar u stopte", (Qr("OEFENPLEK:c02/samen", "K7P4", "Geen camera? Typ deze code:"),), language="ar")

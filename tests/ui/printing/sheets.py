"""Sheets as the app prints them."""

from datetime import date

from oefenplek.domain.overview import PersonRow, Status
from oefenplek.domain.people import Person
from oefenplek.ui.printing.cards import code_sheet, key_card_sheet
from oefenplek.ui.printing.certificate import certificate_sheet
from oefenplek.ui.printing.overview import group_sheet
from oefenplek.ui.printing.recovery import recovery_sheet
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

EGEL, VOS = Person("p1", "egel", "groen", 2), Person("p2", "vos", "rood", 1)
PICTURES = ("zon", "fiets", "kop", "maan")
KEY = key_card_sheet(EGEL, str, "nl")
CODE = code_sheet(EGEL, PICTURES, str, "nl", "Fatima")
CODES = tuple(f"K7PD 4{number}HX 9WRT" for number in range(8))
RECOVERY = recovery_sheet(CODES, str, "nl")
GOALS = ("Ik kan een e-mail openen en beantwoorden.", "Ik kan een foto meesturen.", "Ik herken een nepmail.")
CERTIFICATE = certificate_sheet(EGEL, GOALS, "Oefenplek De Linde", date(2027, 3, 3), str, "nl", "Fatima El Amrani")
MEMBERS = (
    PersonRow("p1", "egel", "groen", 2, "Fatima"),
    PersonRow("p2", "vos", "rood", 1),
    PersonRow("p3", "uil", "blauw", 1, "Jan"),
)
LESSONS = (("c02", "E-mail lezen en antwoorden"), ("c04", "Een foto meesturen"), ("d04", "Nepmail herkennen"))
STATUSES = {
    ("p1", "c02"): Status.DONE,
    ("p1", "c04"): Status.NEEDS_HELP,
    ("p2", "c02"): Status.BUSY,
    ("p3", "d04"): Status.NOT_STARTED,
}
GROUP = group_sheet("Dinsdagochtend", MEMBERS, LESSONS, STATUSES, str, "nl")

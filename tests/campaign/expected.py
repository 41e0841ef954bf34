"""What a screen reader has to meet on a whole visit, in order: roles, and the beginnings of names."""

Line = tuple[str, str]

B, T, H, P, A = "push button", "label", "heading", "panel", "alert"
CODE = ("fiets", "zon", "maan", "huis")
ANIMALS = (
    *("egel", "vos", "uil", "eend", "kat", "hond", "paard", "koe", "schaap", "geit", "kip", "zwaan", "konijn"),
    *("eekhoorn", "muis", "kikker", "vis", "vlinder", "bij", "slak", "olifant", "leeuw", "schildpad", "pinguïn"),
)
COLOURS = ("rood", "oranje", "geel", "groen", "blauw", "paars")


def buttons(*names: str) -> tuple[Line, ...]:
    """Several buttons after each other."""
    return tuple((B, name) for name in names)


TOOLS = buttons("Aanpassen", "Even rust")
BAND = ((T, "Oefenen. U kunt niets kapotmaken."), *TOOLS, (B, "Stoppen"))
AGAIN = ((T, "Oefenen. U kunt niets kapotmaken."), (B, "Opnieuw beginnen"), *TOOLS, (B, "Stoppen"))
SAID = ((P, "Uitleg"), (B, "Voorlezen"))
NOTE = ((T, "Het briefje van Ria de Wit"), (T, "E-mail: ria@postvak.example"))
INBOX = ((P, "Telefoon"), *buttons("Menu", "Zoeken", "Ongelezen, "), (B, "Nieuw bericht"))
FOOT = buttons("Terug", "Hulp")
NEXT = ((B, "Verder"),)


def doing(now: str) -> tuple[Line, ...]:
    """The foot of a step in the heart of the lesson."""
    return (*FOOT, (T, f"Nu: {now}"), *NEXT)


STEPS: dict[str, tuple[Line, ...]] = {
    "start": (
        *buttons("Voorlezen", "Geluid uit", "Nederlands", "English", "Français", "العربية"),
        *TOOLS,
        (H, "Goede"),
        *buttons("Mijn telefoon", "Een computer", "Een brief of een vraag"),
        *buttons("Ik ben hier al eens geweest", "Help mij kiezen"),
    ),
    "waarom": (*BAND, *SAID, (T, "Een e-mail is een brief op uw scherm."), (P, "Telefoon"), *FOOT, *NEXT),
    "woorden": (*BAND, *SAID, (T, "Dit zijn nieuwe woorden."), *buttons("openen", "beantwoorden", "versturen"), *FOOT),
    "kijken": (*AGAIN, *SAID, (T, "Kies Voordoen"), (B, "Voordoen"), *INBOX, *doing("Eerst kijken")),
    "kijken-done": (*AGAIN, *SAID, (B, "Nog een keer"), (P, "Telefoon"), *doing("Eerst kijken")),
    "samen-lezen": (*AGAIN, *SAID, (T, "Open de e-mail van Yusuf."), *NOTE, *INBOX, *doing("Samen doen")),
    "samen-lezen-done": (*SAID, (A, "Goed zo."), (P, "Telefoon"), *buttons("Beantwoorden"), *doing("Samen doen")),
    "samen-antwoorden": (*SAID, (B, "Beantwoorden"), (B, "Versturen"), *INBOX, *doing("Samen doen")),
    "samen-antwoorden-done": (*SAID, (A, "Goed zo."), (P, "Telefoon"), (A, "Bericht verzonden"), (B, "Ongedaan maken")),
    "samen-antwoorden-echo": (*SAID, (A, "Marga: "), *INBOX, *doing("Samen doen")),
    "gebeurt-vaak": (*AGAIN, *SAID, (T, "Ze ging daarna terug."), (P, "Telefoon"), *doing("Samen doen")),
    "zelf": (*AGAIN, *SAID, (T, "Sem vraagt Ria iets."), *INBOX, *doing("Zelf doen")),
    "zelf-done": (*SAID, (A, "Dat hebt u zelf gedaan."), (P, "Telefoon"), *doing("Zelf doen")),
    "thuis": (*BAND, *SAID, (T, "Begin met iemand die u kent."), (T, "Oefenen.nl"), *FOOT, *NEXT),
    "lukt-het": (*BAND, *SAID, *buttons("Ja, alleen", "Ja, met iemand erbij", "Nog niet"), *FOOT, (B, "Klaar")),
    "lukt-het-done": (*SAID, (A, "Goed."), *buttons("Ja, alleen", "Ja, met iemand erbij", "Nog niet"), *FOOT),
    "klaar": (
        *TOOLS,
        (B, "Voorlezen"),
        (H, "Klaar. Goed gedaan."),
        (T, "Ik kan een e-mail openen en beantwoorden."),
        (B, "Volgende les: E-mail schrijven"),
        (T, "Antwoord van Sem"),
        *buttons("Stappenblad", "Mijn woorden", "Een dier kiezen", "Nog een keer", "Vrij oefenen", "Stoppen"),
    ),
}
"""By the step of the lesson, and what has happened there."""

HEAD = (*buttons("Terug"), *TOOLS, (B, "Voorlezen"))
PANEL = (
    (H, "Aanpassen"),
    (H, "Letters"),
    *buttons("Kleiner", "Groter"),
    (H, "Het scherm"),
    ("check box", "Zwart, wit en geel"),
    ("check box", "Rustig scherm"),
    (H, "Geluid en stem"),
    ("check box", "Geluid"),
    *buttons("Langzaam", "Gewoon", "Vlug"),
    (H, "Taal"),
    *buttons("Nederlands", "English", "Français", "العربية"),
    ("check box", "Linkshandig"),
    (B, "Klaar"),
)
AFTERWARDS: tuple[tuple[str, tuple[Line, ...]], ...] = (
    ("Aanpassen", PANEL),
    ("Klaar", STEPS["klaar"]),
    ("Even rust", ((T, "Neem de tijd."), (T, "Alles blijft staan."), (B, "Ik ga verder"))),
    ("Ik ga verder", STEPS["klaar"]),
    ("Een dier kiezen", (*HEAD, (H, "Wilt u een dier kiezen?"), *buttons("Ja, graag", "Nee, dank u"))),
    ("Ja, graag", (*HEAD, (H, "Welk dier wilt u?"), *buttons(*ANIMALS))),
    ("eend", (*HEAD, (H, "Welke kleur krijgt uw dier?"), *buttons(*COLOURS))),
    ("geel", (*HEAD, (H, "Kies vier plaatjes."), (T, "0 van de 4 plaatjes gekozen"))),
    ("code", (*HEAD, (H, "Kies uw vier plaatjes nog een keer."), (T, "0 van de 4 plaatjes gekozen"))),
    ("code", (*TOOLS, (H, "Dit is uw dier."), (T, "Een gele eend, nummer 1"), *buttons("Verder", "Kaartje meenemen"))),
)
"""What is pressed, one after the other (``code``: the four pictures), and what is read then."""

ANNOUNCED = (
    "Een e-mail is een brief op uw scherm.",
    "Goed zo. U hebt de e-mail van Yusuf geopend.",
    "Bericht verzonden",
    "Marga: Mooi, Ria!",
    "Dat hebt u zelf gedaan.",
    "1 van de 4 plaatjes gekozen",
)
"""The beginnings of what the app has to say by itself."""

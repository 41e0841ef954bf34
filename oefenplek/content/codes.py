"""Every code of the checker with its sentence and the way to mend it. Codes are an API: never reuse or renumber one."""

from dataclasses import dataclass

from oefenplek.domain.marks import N_


@dataclass(frozen=True, slots=True)
class Code:
    """A sentence about what is wrong and a sentence about what to do; ``{names}`` are filled in."""

    sentence: str
    mend: str


_READING = {
    "E101": Code(N_("Dit bestand is niet te lezen: {why}."), N_("Bewaar het bestand als gewone tekst (UTF-8).")),
    "E102": Code(N_("Dit bestand is te groot: {size}."), N_("Een les is hooguit {limit}. Maak er twee lessen van.")),
    "E103": Code(
        N_("De opbouw klopt hier niet: {why}."), N_("Kijk naar inspringen, aanhalingstekens en dubbele punten.")
    ),
    "E104": Code(N_("Hier staat een tab."), N_("Gebruik spaties om in te springen.")),
    "E105": Code(N_("“{key}” staat hier twee keer."), N_("Laat één van de twee staan.")),
    "E106": Code(
        N_("Een les gebruikt geen &, * of ! aan het begin van een waarde."),
        N_("Schrijf de waarde uit, of zet die tussen aanhalingstekens."),
    ),
    "E107": Code(
        N_("Tussen {{ }} of [ ] staat een zin zonder aanhalingstekens: {text}."),
        N_('Zet de zin tussen aanhalingstekens: "…".'),
    ),
    "E108": Code(
        N_("Na deze tekst staat een #. Alles daarna valt weg."),
        N_("Hoort de # bij de tekst? Zet alles tussen aanhalingstekens. Anders: zet de opmerking op een eigen regel."),
    ),
    "E109": Code(N_("Hier zitten te veel lagen in elkaar."), N_("Een les heeft hooguit {limit} lagen.")),
    "E110": Code(
        N_("Deze les is gemaakt met een nieuwere Oefenplek (vorm {format}). Deze versie kent dit niet: {unknown}."),
        N_("Vraag de beheerder om Oefenplek bij te werken. De les blijft gewoon bewaard."),
    ),
}

_FORM = {
    "E201": Code(N_("Hier ontbreekt “{key}”."), N_("Voeg een regel toe: {key}: …")),
    "E202": Code(N_("“{key}” is hier niet bekend."), N_("{meant}")),
    "E203": Code(N_("Deze waarde past hier niet: {value}."), N_("{expected}")),
    "E204": Code(N_("Stapsoort “{kind}” is niet bekend."), N_("{meant}")),
    "E205": Code(N_("Oefen-app “{app}” is niet bekend."), N_("{meant}")),
    "E206": Code(
        N_("“{id}” staat er twee keer als id."), N_("Geef elk onderdeel een eigen id. Verander een oude id niet.")
    ),
    "E207": Code(
        N_("“{id}” kan geen id zijn."),
        N_("Gebruik een woord in kleine letters, zoals: wie-stuurt. Streepjes en korte getallen mogen erin."),
    ),
    "E208": Code(N_("De id van de les is “{id}”, maar de map heet “{folder}”."), N_("Geef beide dezelfde naam.")),
    "E209": Code(
        N_("Een stap met “kijken” (watch) heeft geen “done”."), N_("Haal done weg, of kies together of alone.")
    ),
    "E210": Code(N_("Deze stap zegt niet wanneer hij klaar is."), N_("Voeg “done” toe.")),
    "E211": Code(N_("Deze stap heeft geen oplossing."), N_("Voeg “solution” toe: de handelingen in volgorde.")),
    "E212": Code(
        N_("Deze stap heeft één “scene” of een lijst “scenes” nodig."), N_("Schrijf precies één van de twee.")
    ),
    "E213": Code(N_("Vorm {format} bestaat niet."), N_("Schrijf: format: 1")),
}

_WAY = {
    "E301": Code(N_("Stap “{goto}” bestaat niet."), N_("{meant}")),
    "E302": Code(N_("Niemand komt ooit bij stap “{id}”."), N_("Laat een andere stap hierheen gaan, of haal hem weg.")),
    "E303": Code(N_("Uit stap “{id}” komt niemand verder."), N_("Zorg dat er een weg is naar het einde van de les.")),
    "E304": Code(N_("Een keuzemoment heeft zelf geen “goto”."), N_("Zet goto bij elke keuze.")),
    "E305": Code(
        N_("Wie hier steeds de eerste keuze neemt, loopt in een kring."), N_("Zet een keuze voorop die verder leidt.")
    ),
    "W301": Code(
        N_("Alle keuzes leiden naar dezelfde stap: “{id}”."),
        N_("Laat een keuze ergens anders heen gaan, of vraag iets."),
    ),
}

_NAMES = {
    "E401": Code(N_("Scène “{scene}” bestaat niet in deze les."), N_("{meant}")),
    "E402": Code(N_("Woord “{word}” staat niet in de woordenlijst van deze les."), N_("{meant}")),
    "E403": Code(N_("De app kent geen “{name}”."), N_("{meant}")),
    "E404": Code(N_("“{id}” is er niet in scène “{scene}”."), N_("{meant}")),
    "E405": Code(N_("“{entity}” heeft geen eigenschap “{name}”."), N_("{meant}")),
    "E406": Code(N_("“{name}” kan niet “{value}” zijn."), N_("{meant}")),
    "E407": Code(N_("De app kent geen gebeurtenis “{name}”."), N_("{meant}")),
    "E408": Code(N_("De app kent geen handeling “{name}”."), N_("{meant}")),
    "E409": Code(N_("“{name}” heeft geen “{param}”."), N_("{meant}")),
    "E410": Code(N_("De plek “{place}” bestaat niet in de app."), N_("{meant}")),
    "E411": Code(N_("Deze voorwaarde klopt niet: {why}."), N_("Schrijf all, any, not, een ding of een event.")),
    "E412": Code(N_("De les “{id}” staat niet op de lijst van lessen."), N_("{meant}")),
    "E413": Code(N_("Niets vult {{{name}}} in."), N_("Zet “{name}” bij values van de scène, of haal het weg.")),
    "E414": Code(N_("“{name}” heeft ook “{param}” nodig."), N_("Voeg “{param}” toe.")),
    "E415": Code(
        N_("Dit onderdeel wijst iets aan, maar de stap heeft geen scène."), N_("Voeg scene toe, of haal het weg.")
    ),
}

_PRACTICE = {
    "E501": Code(
        N_("De opdracht is al klaar voordat iemand iets doet."), N_("Maak “done” strenger, of pas de scène aan.")
    ),
    "E502": Code(
        N_("De oplossing haalt het doel niet (scène “{scene}”)."), N_("Vul de oplossing aan, of pas “done” aan.")
    ),
    "E503": Code(
        N_("De oplossing leidt zelf tot de vergissing “{mistake}” (scène “{scene}”)."),
        N_("Pas de oplossing aan, of maak de vergissing strenger."),
    ),
    "E504": Code(
        N_("De oplossing doet iets wat nooit mag (“never”, scène “{scene}”)."), N_("Pas de oplossing of “never” aan.")
    ),
    "E505": Code(N_("Scène “{scene}” gaat niet open in de app: {why}."), N_("Kijk de gegevens van de scène na.")),
    "E506": Code(N_("De oplossing voor scène “{scene}” ontbreekt."), N_("Geef voor elke scène een oplossing.")),
    "E507": Code(N_("De weg (“way”) leidt niet tot de vergissing “{mistake}”."), N_("Pas “way” of “when” aan.")),
    "W501": Code(
        N_("Er is geen handeling die tot de vergissing “{mistake}” leidt."),
        N_("Kijk “when” na. Kan het wel? Schrijf de handelingen bij “way”."),
    ),
    "W502": Code(
        N_("Handeling {number} van de oplossing doet niets."), N_("Haal de handeling weg, of zet die op de goede plek.")
    ),
    "W503": Code(
        N_("Op een {skin} haalt de oplossing het doel niet (scène “{scene}”)."),
        N_("Zorg dat de oplossing op elk toestel klopt."),
    ),
    "W504": Code(N_("Deze oefening heeft geen hints."), N_("Schrijf er twee of drie. Elke hint zegt iets meer.")),
    "W505": Code(N_("Deze oefening heeft geen tip voor de vrijwilliger."), N_("Voeg volunteer toe, met say en not.")),
}

_CHOICE = {
    "E601": Code(N_("Geen enkel antwoord is goed."), N_("Zet correct: yes bij het goede antwoord.")),
    "E602": Code(N_("Er zijn {count} goede antwoorden."), N_("Laat er één staan, of schrijf several: yes.")),
    "E603": Code(
        N_("Iemand kan hier meer antwoorden kiezen, maar alles is goed."), N_("Voeg een antwoord toe dat niet past.")
    ),
    "W601": Code(
        N_("Antwoord “{option}” heeft geen reactie."), N_("Schrijf feedback: wat ging goed, of waar let iemand op?")
    ),
}

_POINTER = {
    "E641": Code(N_("Deze maten gaan niet van groot naar klein."), N_("Zet de grootste maat vooraan: [40, 28, 18].")),
    "E642": Code(N_("Bij “{skill}” hoort hier ook: {fields}."), N_("Voeg het toe. Kijk in de uitleg van pointer.")),
}

_TYPING = {
    "E651": Code(N_("De vergissing “{mistake}” past ook bij een tekst die goed is."), N_("Maak “when” strenger.")),
    "E652": Code(N_("Wat er al staat (“start”), is al goed."), N_("Verander start, of answer.")),
    "E653": Code(
        N_("Dit teken staat niet op het getekende toetsenbord: “{sign}”."),
        N_("Kies een ander teken, of laat keyboard weg."),
    ),
    "E654": Code(
        N_("Dit antwoord past zelf niet bij de afspraken van de wachtzin."),
        N_("Maak answer langer, met andere woorden en zonder namen."),
    ),
}

_CARDS = {
    "E621": Code(N_("Er is hier geen kaart “{name}”."), N_("{meant}")),
    "E622": Code(
        N_("Zo kunnen de kaarten niet liggen aan het begin."),
        N_("Noem bij start elke kaart één keer, in een andere volgorde dan de goede."),
    ),
    "E623": Code(N_("Op twee kaarten staat “{text}”."), N_("Geef elke kaart eigen woorden.")),
    "E624": Code(
        N_("Bij vergissing “{mistake}” is niet duidelijk hoe de kaarten dan liggen."),
        N_("Schrijf precies één van de drie: first, last of before met twee kaarten."),
    ),
    "E625": Code(
        N_("Vergissing “{mistake}” hoort bij het goede antwoord."), N_("Kies kaarten die zo niet bij elkaar horen.")
    ),
}

_MEDIA = {
    "E701": Code(N_("“{name}” staat niet in de map media."), N_("{meant}")),
    "E702": Code(N_("Deze afbeelding heeft geen beschrijving."), N_("Voeg alt toe: wat ziet u?")),
    "E703": Code(N_("“{name}” is geen goede afbeelding of opname."), N_("Gebruik WebP, PNG, JPEG, Opus of WebM.")),
    "E704": Code(
        N_("De bestandsnaam “{name}” kan niet."), N_("Gebruik kleine letters, cijfers, punt, - en _, en geen spaties.")
    ),
    "E705": Code(N_("Een figuur heeft een scène of een afbeelding: precies één van de twee."), N_("Kies er één.")),
    "E706": Code(N_("De tekening “{name}” is er niet."), N_("{meant}")),
    "W701": Code(N_("“{name}” in de map media wordt niet gebruikt."), N_("Haal het bestand weg, of gebruik het.")),
    "W702": Code(N_("Scène “{scene}” wordt niet gebruikt."), N_("Haal de scène weg, of gebruik die in een stap.")),
    "W703": Code(N_("Woord “{word}” komt in geen enkele stap voor."), N_("Haal het weg, of gebruik het.")),
}

_SAFETY = {
    "E801": Code(
        N_("“{found}” lijkt een echt internetadres."),
        N_("Gebruik een adres dat eindigt op .example, zoals bank.example."),
    ),
    "E802": Code(
        N_("“{found}” is een echt rekeningnummer (IBAN)."), N_("Verander één cijfer. Dan klopt het niet meer.")
    ),
    "E803": Code(
        N_("“{found}” kan een echt burgerservicenummer zijn."), N_("Verander één cijfer. Dan klopt het niet meer.")
    ),
    "E804": Code(N_("“{found}” lijkt een echt telefoonnummer."), N_("Gebruik een nummer dat niet bestaat: 06-00 …")),
}

_LANGUAGE = {
    "W101": Code(N_("Deze zin heeft {count} woorden: “{text}”"), N_("Maak er twee zinnen van. Hooguit 12 woorden.")),
    "W102": Code(
        N_("“{word}” is een moeilijk woord."), N_("Kies een gewoner woord, of zet het bij de woorden van deze les.")
    ),
    "W103": Code(N_("Deze zin zegt niet wie iets doet: “{text}”"), N_("Schrijf wie het doet: “De bank blokkeert …”.")),
    "W104": Code(N_("Op dit scherm staan {count} woorden."), N_("Maak er twee stappen van. Hooguit 60 woorden.")),
    "W105": Code(N_("Twee hints zeggen bijna hetzelfde."), N_("Zeg het in de tweede hint met andere woorden.")),
    "W106": Code(N_("De eerste hint geeft het antwoord al."), N_("Begin met waar iemand op kan letten.")),
    "W107": Code(N_("“{word}” klinkt als een verwijt."), N_("Zeg wat er gebeurde, en wat nu een goede stap is.")),
    "W108": Code(N_("Deze tekst is nog niet geschreven."), N_("Vervang de tekst tussen de sterretjes.")),
}

_TRANSLATION = {
    "W901": Code(
        N_("In {language} zijn {count} teksten nog niet vertaald. De eerste: {place}."), N_("Vul de vertaling aan.")
    ),
    "W902": Code(N_("In {language} zijn {count} vertalingen oud. De eerste: {place}."), N_("Kijk de vertaling na.")),
    "W903": Code(N_("Het vertaalbestand {name} is niet te lezen."), N_("Bewaar het opnieuw als .po-bestand (UTF-8).")),
    "W904": Code(
        N_("In {language} mist {count} keer een naam tussen accolades, of staat er een te veel. De eerste: {place}."),
        N_("Neem de woorden tussen {{ }} precies over in de vertaling."),
    ),
}

CODES: dict[str, Code] = {
    **_READING,
    **_FORM,
    **_WAY,
    **_NAMES,
    **_PRACTICE,
    **_CHOICE,
    **_POINTER,
    **_TYPING,
    **_CARDS,
    **_MEDIA,
    **_SAFETY,
    **_LANGUAGE,
    **_TRANSLATION,
}

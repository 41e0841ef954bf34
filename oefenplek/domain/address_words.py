"""The words that :mod:`.address` knows, and why. A new lesson may need another one: its test names the sentence."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


YOURS = _words("bent hebt kunt wilt zult")
"""Verbs that only *u* has: whoever stands before them, *u* acts."""

IRREGULAR = {"hebt": "heb", "heeft": "heb", "bent": "ben", "kunt": "kun", "wilt": "wil", "zult": "zul"}
"""Verbs whose form before *je* is their own. (*Kan u* may be said of somebody else, and *kan je* is right too.)"""

KEEP_T = _words(
    "acht at baat barst begroet besluit bezit bijt bracht chat dacht dicht eet fluit geniet genoot giet groet haast "
    "haat heet hoest kocht kost laat let licht liet lust mat meet mest mocht moest moet ontmoet ontsluit plant post "
    "praat print richt rust schat schiet schoot sloot sluit spat sport spuit start stort stuit tast test troost vat "
    "vecht vergat vergeet verlaat verricht verwacht verwijt verzet wacht weet wist zat zet zit zocht zucht"
)
"""The *t* belongs to the stem (*weten*), or the verb tells of the past (*dacht u*, *dacht je*)."""

NO_VERBS = _words(
    "aan als alvast beter bij dat dicht die direct dit door doordat echt eerst en exact het ieder iemand in juist "
    "kort laatst liefst meest met mits naast nadat niemand niet nooit of om omdat ooit op opdat over pas recht "
    "slecht tot totdat u uit uw van vast voor voordat want wat wie zacht zodat"
)
"""Words before *u* that are no verb, though most of them end in *t*."""

ARTICLES = _words("de een elk elke eén geen haar het hun ieder iedere je mijn ons onze uw zijn één")
"""A noun comes after them; as the first word of a sentence they may begin what acts."""

POINTING = _words("dat deze die dit")
"""Alone they are nearly always what *u* does something with (*Dat ziet u straks*)."""

QUESTIONS = _words("wat welk welke wie")
"""They ask for what is done, or for who does it."""

CONJUNCTIONS = _words("dus en ja maar nee of want")
"""What may stand before a clause without being part of it."""

OTHERS = _words("het hij iedereen iemand men niemand ze zij")
"""Who always acts. (*Het* alone: *Het kost u niets*.)"""

HELPED_BY_A_QUESTION = _words("helpt")
"""*Wie helpt u?* asks for who helps; *Wie belt u?* asks whom *u* calls."""

HAPPENS = _words("bevalt kost lukt overkomt schikt spijt")
"""What happens to somebody: *u* never does it."""

STATES = {"maakt": _words("bang blij boos moe onrustig onzeker rustig sterk voorzichtig wakker")}
"""*Wat maakt u voorzichtig?* asks for what does it; *Wat maakt u?* asks for what is made."""

AFFECTED = _words(
    "appt bedankt bedriegt belt beschermt brengt geeft helpt hindert leert leidt mailt misleidt roept stoort stuurt "
    "vertelt verwacht vraagt waarschuwt wenst"
)
"""What a bank, a website or a button does to somebody: *De bank belt u*."""

DEEDS = _words(
    "belt beschermt betaalt bewaart doet draait drukt eet gaat gebruikt gooit haalt hangt herkent hoeft hoort houdt "
    "kent kiest klikt koopt krijgt laat leert leest legt maakt mist moet neemt onthoudt opent pakt schrijft schuift "
    "slaat sluit stuurt tikt typt verandert verstuurt vertelt vertrouwt vindt voelt vraagt weet weigert wilt zegt zet "
    "ziet zoekt"
)
"""What somebody does with a thing: *De telefoon neemt u op*."""

ADVERBS = _words(
    "aan achter altijd bij binnen boven bovenaan buiten daar daarachter daarbij daarin daarmee daarna daarom daarop "
    "daarover daarvoor dan door eerst ergens hier hierbij hierin hiermee hierop hoe in later links linksboven "
    "linksonder meestal met meteen misschien morgen na naar naast nergens nooit nu om onder onderaan ook op over "
    "per rechts rechtsboven rechtsonder samen soms straks terug thuis tijdens toch toen tussen uit vaak van vandaag "
    "verder via voor waar waaraan waarin waarmee waarom waarop waarvoor wanneer zelf zo zonder"
)
"""Words that begin a sentence without being who acts."""

AS_THEY_ARE = frozenset({"Uw huur vanaf januari", "Uw afspraak bij de tandarts", "Met u"})
"""Subjects of e-mails that are sorted: they stand there as on the device, and mails keep their own form. *Met u* is the
name of the other setting."""

import oefenplek.ui.keyboard

// Arabic, in the order of the keys that people know; the hamza letters behind one key.
LetterPage {
    letters: ["ضصثقفغعهخحج", "شسيبلاتنمكط", "ئءذرىةوزظد"]
    accents: ["أإآؤئءةى", "٠١٢٣٤٥٦٧٨٩", "؟؛«»"]
    accentName: "أ"
    cased: false
    comma: "،"
    beside: "@"
}

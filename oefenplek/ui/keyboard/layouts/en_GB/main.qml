import oefenplek.ui.keyboard

// English: QWERTY, with @ and the apostrophe at hand.
LetterPage {
    letters: ["qwertyuiop", "asdfghjkl@", "zxcvbnm"]
    accents: ["éèëêáàäâíï", "îìóòöôúùüû", "çñÿœæå€"]
    beside: "'"
}

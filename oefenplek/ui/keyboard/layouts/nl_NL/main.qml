import oefenplek.ui.keyboard

// Dutch: QWERTY, with the @ at hand.
LetterPage {
    letters: ["qwertyuiop", "asdfghjkl@", "zxcvbnm"]
    accents: ["éèëêáàäâíï", "îìóòöôúùüû", "çñÿœæå€"]
}

import oefenplek.ui.keyboard

// Dutch in Belgium: AZERTY, with the @ at hand.
LetterPage {
    letters: ["azertyuiop", "qsdfghjklm", "wxcvbn@"]
    accents: ["éèëêáàäâíï", "îìóòöôúùüû", "çñÿœæå€"]
}

import oefenplek.ui.keyboard

// French in Belgium: AZERTY, with é, @ and the apostrophe at hand.
LetterPage {
    letters: ["azertyuiop", "qsdfghjklm", "wxcvbné'"]
    accents: ["éèëêáàäâíï", "îìóòöôúùüû", "çñÿœæå€-"]
    accentName: "à"
    beside: "@"
}

import oefenplek.ui.keyboard

// The signs of Arabic.
SignPage {
    question: "؟"
    comma: "،"
    semicolon: "؛"
    back: "ابج"
}

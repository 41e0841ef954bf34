import oefenplek.ui.keyboard

// Digits and signs, for every layout that has none of its own.
SignPage {}

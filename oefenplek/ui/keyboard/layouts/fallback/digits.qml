import oefenplek.ui.keyboard

// A code.
NumberPage {}

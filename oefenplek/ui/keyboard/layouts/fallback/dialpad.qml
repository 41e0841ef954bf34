import oefenplek.ui.keyboard

// A telephone number.
NumberPage {}

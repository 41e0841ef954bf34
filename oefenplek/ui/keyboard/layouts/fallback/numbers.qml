import oefenplek.ui.keyboard

// An amount.
NumberPage {}

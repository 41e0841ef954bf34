"""How large is a millimetre on this screen? Asked once, with a bank card against the glass."""

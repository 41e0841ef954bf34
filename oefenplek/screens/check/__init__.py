"""Ten questions about helping, one at a time, and afterwards what goes well and what two can practise together."""

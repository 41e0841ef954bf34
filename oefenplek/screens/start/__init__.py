"""The first screen: a greeting, three doors, two bars, and the street with a lit window per lesson of today."""

"""*Wilt u een dier kiezen?* A guest becomes known by an animal, a colour, a number and four pictures."""

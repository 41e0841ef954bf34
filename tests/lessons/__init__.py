"""The lessons that come with the product, looked at as a teacher would."""

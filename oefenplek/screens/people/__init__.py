"""*Bewoners*: everybody with an animal, in volunteer mode only; who wants help first."""

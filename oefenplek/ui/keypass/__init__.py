"""The *sleutelpas*: choosing an animal, a colour, a number and four pictures, and the card that shows them."""

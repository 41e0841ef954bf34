"""*Vrijwilligers*: who may open the door here, a PIN of one's own, and new recovery codes."""

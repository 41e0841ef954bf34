"""What a lesson may write in a scene of Meldingen. Every scalar arrives as text; the types are given here."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from oefenplek.content.fields import Form, Id, YesNo

Line = Annotated[str, StringConstraints(max_length=80, pattern=r"^[^\n]*$")]
Number = Annotated[str, StringConstraints(pattern=r"^(0\d{1,3}-00[ \d]{2,9})?$")]
"""A telephone number that nobody has: behind the hyphen it begins with 00."""


class AlertPart(Form):
    """One alert. What is left out is what such an alert usually says."""

    id: Id
    kind: Literal["update", "battery", "access", "prize", "virus"]
    title: Line = ""
    text: Annotated[str, StringConstraints(max_length=400)] = ""
    sender: Line = Field("", alias="from")
    real: YesNo = True
    fits: YesNo = True
    number: Number = ""


class SceneContent(Form):
    """Every alert, in the order in which they come."""

    alerts: list[AlertPart] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> "SceneContent":
        ids = [alert.id for alert in self.alerts]
        if double := sorted({name for name in ids if ids.count(name) > 1}):
            raise ValueError(f"twee keer hetzelfde id: {', '.join(double)}")
        return self

    @model_validator(mode="after")
    def _websites_have_addresses(self) -> "SceneContent":
        for alert in self.alerts:
            if not alert.real and alert.kind in {"battery", "access"}:
                raise ValueError(f"{alert.id}: real: no staat alleen bij update; prize en virus zijn altijd nep")
            web = alert.kind in {"prize", "virus"} or not alert.real
            if web and alert.sender and not alert.sender.endswith(".example"):
                raise ValueError(f"{alert.id}: from is een adres dat eindigt op .example")
            if not web and alert.sender.endswith(".example"):
                raise ValueError(f"{alert.id}: een website is niet echt; schrijf real: no")
        return self

"""What a lesson may write in a scene with settings. Every scalar arrives as text; the types are given here."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from oefenplek.content.fields import Form, Icon, Id, YesNo

Line = Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=r"^[^\n]*$")]
Password = Annotated[str, StringConstraints(min_length=8, max_length=40, pattern=r"^\S+$")]
Number = Annotated[str, StringConstraints(max_length=20, pattern=r"^[0-9][0-9,. -]*$")]
Version = Annotated[str, StringConstraints(max_length=12, pattern=r"^[0-9]+(\.[0-9]+)*$")]
Ten = Annotated[int, Field(ge=0, le=10)]
Start = Literal[
    "home", "wifi", "data", "sound", "display", "accessibility", "battery", "privacy", "time", "language", "update",
    "about", "text", "timeout", "hold",
]  # fmt: skip
Allowed = Literal["open-network", "other-network", "flight-on", "wifi-off", "roaming-on", "forgot-own"]


class NetworkPart(Form):
    """A wifi network. With a password it has a lock; ``known``: the device remembers it."""

    id: Id
    name: Line
    strength: Annotated[int, Field(ge=1, le=4)] = 3
    password: Password | None = None
    known: YesNo = False
    connected: YesNo = False


class AppPart(Form):
    """An app and what it may use; what is not written, it never asks for."""

    id: Id
    name: Line
    icon: Icon = "application-outline"
    camera: YesNo | None = None
    microphone: YesNo | None = None
    location: YesNo | None = None
    contacts: YesNo | None = None


class SwitchesPart(Form):
    """What is on at the start; what is not written is as on a new device."""

    wifi: YesNo | None = None
    data: YesNo | None = None
    roaming: YesNo | None = None
    flight: YesNo | None = None
    mute: YesNo | None = None
    vibrate: YesNo | None = None
    dark: YesNo | None = None
    bold: YesNo | None = None
    read_aloud: Annotated[YesNo | None, Field(alias="read-aloud")] = None
    saver: YesNo | None = None
    auto_time: Annotated[YesNo | None, Field(alias="auto-time")] = None
    auto_update: Annotated[YesNo | None, Field(alias="auto-update")] = None


class LevelsPart(Form):
    """How high things are set at the start."""

    brightness: Annotated[int, Field(ge=1, le=10)] | None = None
    text: Annotated[int, Field(ge=1, le=5)] | None = None
    media: Ten | None = None
    ringtone: Ten | None = None


class ChoicesPart(Form):
    """What is chosen at the start."""

    timeout: Literal["15s", "30s", "1m", "2m", "5m", "10m"] | None = None
    hold: Literal["short", "normal", "long"] | None = None
    language: Literal["nl", "en", "fr", "de", "tr", "ar", "uk"] | None = None


class DataPart(Form):
    """Mobile data of this month, in gigabytes."""

    used: Number = "1,2"
    bundle: Number = "5"


class SceneContent(Form):
    """Everything that is set when the step begins."""

    start: Start = "home"
    name: Line | None = None
    number: Number | None = None
    battery: Annotated[int, Field(ge=1, le=100)] = 64
    networks: list[NetworkPart] = Field(default_factory=list, max_length=12)
    card: Id | None = None
    apps: list[AppPart] = Field(default_factory=list, max_length=20)
    switches: SwitchesPart = Field(default_factory=SwitchesPart)
    levels: LevelsPart = Field(default_factory=LevelsPart)
    choices: ChoicesPart = Field(default_factory=ChoicesPart)
    data: DataPart = Field(default_factory=DataPart)
    update: Literal["unknown", "none", "available", "downloaded", "tonight", "installed", "done"] = "unknown"
    version: Version = "14.2"
    new_version: Annotated[Version | None, Field(alias="new-version")] = None
    allows: list[Allowed] = Field(default_factory=list)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> "SceneContent":
        for ids in ([network.id for network in self.networks], [app.id for app in self.apps]):
            if double := sorted({name for name in ids if ids.count(name) > 1}):
                raise ValueError(f"twee keer hetzelfde id: {', '.join(double)}")
        return self

    @model_validator(mode="after")
    def _card_is_a_network(self) -> "SceneContent":
        locked = {network.id for network in self.networks if network.password}
        if self.card is not None and self.card not in locked:
            raise ValueError(f"card: er is geen netwerk {self.card} met een wachtwoord")
        return self

    @model_validator(mode="after")
    def _one_is_connected(self) -> "SceneContent":
        if sum(network.connected for network in self.networks) > 1:
            raise ValueError("er kan maar één netwerk verbonden zijn")
        return self

    @model_validator(mode="after")
    def _an_update_has_a_number(self) -> "SceneContent":
        if self.update not in {"unknown", "none"} and self.new_version is None:
            raise ValueError("schrijf bij new-version hoe de nieuwe versie heet")
        return self

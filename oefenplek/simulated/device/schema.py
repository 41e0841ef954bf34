"""What a lesson may write in a scene with a whole device. What stands under ``apps`` is checked by each app itself."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, create_model, model_validator

from oefenplek.content.fields import Form, Id
from oefenplek.domain.simulated import App

Line = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=r"^[^\n]*$")]
Pin = Annotated[str, StringConstraints(pattern=r"^[0-9]{4,6}$")]


class NoticePart(Form):
    """Something that came in before the scene begins; ``from`` is the app that tells it."""

    sender: Id = Field(alias="from")
    title: Line
    text: Line


class OneDevice(Form):
    """A device itself."""

    phone: Literal["buttons", "bar", "round"] | None = None
    pin: Pin | None = None
    start: Id = "home"
    notices: list[NoticePart] = Field(default_factory=list, max_length=8)

    @model_validator(mode="after")
    def _starts_somewhere(self) -> "OneDevice":
        apps = {name for name, data in (getattr(self, "apps", None) or ()) if data is not None}
        if self.start not in {"off", "lock", "home", *apps}:
            raise ValueError(f"start is off, lock, home of een van de apps: {', '.join(sorted(apps))}")
        strange = [notice.sender for notice in self.notices if notice.sender not in apps]
        if strange:
            raise ValueError(f"deze app staat niet op het toestel: {strange[0]}")
        return self


def content(apps: Mapping[str, App]) -> Any:
    """The form of a scene on a device with these apps."""
    parts: dict[str, Any] = {name: (app.schema() | None, None) for name, app in apps.items()}
    installed = create_model("DeviceApps", __base__=Form, **parts)
    held: Any = (installed, Field(default_factory=installed))
    skin: Any = (Literal["phone", "tablet"], "phone")
    second: Any = create_model("SecondDevice", __base__=OneDevice, apps=held, skin=skin)
    beside: Any = (second | None, None)
    return create_model("SceneContent", __base__=OneDevice, apps=held, beside=beside)

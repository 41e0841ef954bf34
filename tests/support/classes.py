"""What an item is, asked by the properties it has.

Never by ``metaObject()``: QML frees meta objects of its own, PySide keeps their wrappers, and a later object at the
same address would come back as such a wrapper.
"""

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlProperty


def has(item: QObject, *names: str) -> bool:
    """Has the item all of these properties?"""
    return all(QQmlProperty(item, name).isValid() for name in names)


def is_host(item: QObject) -> bool:
    """Is this a place for a step or a simulated app (``AppHost``)?"""
    # What has no such property answers None: sooner known than by asking for each.
    return item.property("uri") is not None and has(item, "component", "error", "app")


def is_device(item: QObject) -> bool:
    """Is this a simulated device (``DeviceStage``)?"""
    return item.property("skin") is not None and has(item, "scaleName", "cutOut")


def is_ring(item: QObject) -> bool:
    """Is this the frame that shows where the keyboard is (``FocusRing``)?"""
    return has(item, "reach", "outline", "shown")

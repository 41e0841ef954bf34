"""Write the drawings of the first screen as QML shapes, from the same SVG that the others are.

Showing one SVG makes Qt load every kind of image it can read, which costs the first picture on the screen milliseconds
and megabytes. After changing one of these drawings, run ``python -m oefenplek.ui.theme.make_shapes``.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from .make_contrast import FOLDER, TWIN

TARGET = Path(__file__).parents[1] / "drawings"
NAMES = ("phone-in-hand", "laptop-on-table", "opened-letter", "hedgehog")
CAPS = {"round": "ShapePath.RoundCap", "butt": "ShapePath.FlatCap"}
JOINS = {"round": "ShapePath.RoundJoin", "miter": "ShapePath.MiterJoin"}
Style = Mapping[str, str]


class NotDrawnError(Exception):
    """A drawing holds something that this does not know."""


def type_name(drawing: str) -> str:
    """The QML type of a drawing: ``phone-in-hand`` is ``PhoneInHand``."""
    return "".join(word.capitalize() for word in drawing.split("-"))


def as_qml(svg: str) -> str:
    """A drawing as a QML file."""
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own drawing
    _, _, width, height = root.attrib["viewBox"].split()
    parts = "\n".join(_part(path, style) for path, style in _parts(root, {}))
    return f"""pragma ComponentBehavior: Bound

// Written by oefenplek.ui.theme.make_shapes from the drawing of this name; change that one.
import QtQuick
import QtQuick.Shapes
import oefenplek.ui.theme

Shape {{
    id: root

    readonly property bool bare: Theme.highContrast

    width: {width}
    height: {height}
    Accessible.ignored: true
{parts}}}
"""


def _parts(element: ElementTree.Element, inherited: Style) -> Iterator[tuple[str, Style]]:
    style = {**inherited, **element.attrib}
    match _tag(element):
        case "svg" | "g":
            for child in element:
                yield from _parts(child, style)
        case "path":
            yield element.attrib["d"], style
        case "rect":
            yield _box(*(float(element.get(name, "0")) for name in ("x", "y", "width", "height", "rx"))), style
        case "circle":
            yield _round(*(float(element.attrib[name]) for name in ("cx", "cy", "r"))), style
        case other:
            raise NotDrawnError(other)


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _box(x: float, y: float, width: float, height: float, corner: float) -> str:
    turn = f"a{corner:g} {corner:g} 0 0 1"
    across, down = width - 2 * corner, height - 2 * corner
    return (
        f"M{x + corner:g} {y:g}h{across:g}{turn} {corner:g} {corner:g}v{down:g}{turn} {-corner:g} {corner:g}"
        f"h{-across:g}{turn} {-corner:g} {-corner:g}v{-down:g}{turn} {corner:g} {-corner:g}z"
    )


def _round(x: float, y: float, radius: float) -> str:
    half = f"a{radius:g} {radius:g} 0 0 1"
    return f"M{x - radius:g} {y:g}{half} {2 * radius:g} 0{half} {-2 * radius:g} 0z"


def _part(path: str, style: Style) -> str:
    stroke = style.get("stroke", "none")
    lines = [f"fillColor: {_colour(style.get('fill', '#000000'))}"]
    if stroke == "none":
        lines.append("strokeWidth: -1")
    else:
        lines += [f"strokeColor: {_colour(stroke)}", f"strokeWidth: {style.get('stroke-width', '1')}"]
        lines += [f"capStyle: {CAPS[style.get('stroke-linecap', 'butt')]}"]
        lines += [f"joinStyle: {JOINS[style.get('stroke-linejoin', 'miter')]}"]
    inside = "\n".join(f"        {line}" for line in lines)
    return f"""
    ShapePath {{
{inside}

        PathSvg {{
            path: "{path}"
        }}
    }}
"""


def _colour(colour: str) -> str:
    return '"transparent"' if colour == "none" else f'root.bare ? "{TWIN[colour]}" : "{colour}"'


def written() -> dict[Path, str]:
    """Every file as it should be."""
    files = {
        TARGET / f"{type_name(name)}.qml": as_qml((FOLDER / f"{name}.svg").read_text(encoding="utf-8"))
        for name in NAMES
    }
    types = "".join(f"{type_name(name)} 1.0 {type_name(name)}.qml\n" for name in sorted(NAMES))
    return files | {TARGET / "qmldir": f"module oefenplek.ui.drawings\n{types}"}


def main() -> None:
    """Write them."""
    for path, text in written().items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

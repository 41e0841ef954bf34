"""Babel's reader for QML: finds ``qsTr("text")`` and ``qsTr("text", "meaning")``.

Qt can only look up a text that stands there whole, so anything else inside the brackets is refused with its line:
a template literal, a variable, a sum.
"""

import ast
import re
from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any

Found = tuple[int, str, str | tuple[str, str], list[str]]

# One pass over the file: comments and strings are stepped over, so a qsTr inside them is not taken for a call.
_PIECES = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<call>\bqsTr\s*\()
      | (?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)""",
    re.VERBOSE | re.DOTALL,
)
_ARGUMENTS = re.compile(
    r"""\s*(?P<text>"(?:\\.|[^"\\\n])*")\s*(?:,\s*(?P<meaning>"(?:\\.|[^"\\\n])*")\s*)?\)""", re.VERBOSE
)


class UnreadableTextError(ValueError):
    """A ``qsTr`` whose text cannot be extracted."""


def extract(
    file: IO[bytes],
    keywords: Collection[str],  # noqa: ARG001 (Babel hands these three by name or place; a qsTr needs none of them)
    comment_tags: Collection[str],  # noqa: ARG001
    options: Mapping[str, Any],  # noqa: ARG001
) -> Iterator[Found]:
    """Yield every interface text of a QML file as Babel wants it."""
    source = file.read().decode()
    at = 0
    while piece := _PIECES.search(source, at):
        at = piece.end()
        if piece.lastgroup != "call":
            continue
        line = source.count("\n", 0, piece.start()) + 1
        arguments = _ARGUMENTS.match(source, at)
        if arguments is None:
            name = getattr(file, "name", "QML")
            raise UnreadableTextError(f'{name}:{line}: write qsTr("…") with one text in double quotes')
        at = arguments.end()
        text = ast.literal_eval(arguments["text"])
        if arguments["meaning"]:
            yield line, "pgettext", (ast.literal_eval(arguments["meaning"]), text), []
        else:
            yield line, "qsTr", text, []

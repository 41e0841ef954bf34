"""Makes the two sounds of Oefenplek beside this file: ``python resources/sounds/make_sounds.py``.

``tick.wav``: a short, soft wooden tap. ``done.wav``: two warm notes, a fourth apart, the second a little longer.
The same script always gives the same bytes.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 44_100
LOUDEST = 0.35
HERE = Path(__file__).resolve().parent


def note(pitch: float, seconds: float, fade: float, overtones: tuple[float, ...]) -> list[float]:
    """A struck note: a soft start, overtones that die sooner than the ground tone."""
    return [
        min(1.0, at / 0.006) * sum(_partial(pitch, n, share, at, fade) for n, share in enumerate(overtones, start=1))
        for at in (step / RATE for step in range(int(seconds * RATE)))
    ]


def _partial(pitch: float, number: int, share: float, at: float, fade: float) -> float:
    return share * math.exp(-at * number / fade) * math.sin(2 * math.pi * pitch * number * at)


def mix(parts: list[tuple[float, list[float]]]) -> list[float]:
    """Lay notes over each other, each from its own second on, and end without a click."""
    length = max(int(start * RATE) + len(samples) for start, samples in parts)
    mixed = [0.0] * length
    for start, samples in parts:
        for at, sample in enumerate(samples, start=int(start * RATE)):
            mixed[at] += sample
    loudest = max(map(abs, mixed))
    ending = int(0.02 * RATE)
    return [LOUDEST * sample / loudest * min(1.0, (length - at) / ending) for at, sample in enumerate(mixed)]


def tick() -> list[float]:
    """A fingertip on wood."""
    return mix([(0.0, note(392.0, 0.12, 0.022, (1.0, 0.35, 0.12)))])


def done() -> list[float]:
    """Two notes, G and C above it, like a friendly doorbell far away."""
    warm = (1.0, 0.28, 0.1, 0.04)
    return mix([(0.0, note(392.0, 0.75, 0.22, warm)), (0.17, note(523.25, 1.0, 0.3, warm))])


def write(path: Path, samples: list[float]) -> None:
    """Write 16-bit samples of one channel."""
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", round(sample * 32_767)) for sample in samples))


if __name__ == "__main__":
    write(HERE / "tick.wav", tick())
    write(HERE / "done.wav", done())

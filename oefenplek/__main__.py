"""``oefenplek``: opens the practice corner; with a subcommand (lessons, demo, doctor) it does that instead."""

import sys


def main() -> int:
    """Start; the usual start reads no command line library."""
    arguments = sys.argv[1:]
    if not arguments or arguments == ["--kiosk"]:
        from oefenplek.cli.start import start

        return start(kiosk="--kiosk" in arguments)
    from oefenplek.cli import run

    return run()


if __name__ == "__main__":
    sys.exit(main())

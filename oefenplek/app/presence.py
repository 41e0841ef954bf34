"""Is somebody here now to help? What a place filled in, held against the clock of this device."""

from datetime import datetime

from oefenplek.domain.hours import present, trusted
from oefenplek.storage.settings_file import DeviceSettings


def helper_here(settings: DeviceSettings, now: datetime) -> bool:
    """Can somebody come? A clock that was never set does no harm: then it is as the place said."""
    hours = settings.helper_hours if trusted(now.year) else ()
    return present(settings.helper, hours, now.weekday(), 60 * now.hour + now.minute)

"""The simulated devices: frames, the controls inside them, and the watch over what hands do there.

Importing this package makes its Python types known to QML, so it comes before the first engine that shows a device.
"""

from . import places as places

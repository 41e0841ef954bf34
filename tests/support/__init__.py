"""What the tests share: showing QML, reading the accessible tree, pressing keys, allowed warnings."""

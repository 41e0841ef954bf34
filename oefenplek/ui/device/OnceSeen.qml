import QtQuick

// A page that is made when it is first seen, and then stays: a step begins sooner with fewer pages.
Loader {
    active: false
    onVisibleChanged: {
        if (visible)
            active = true;
    }
    Component.onCompleted: {
        if (visible)
            active = true;
    }
}

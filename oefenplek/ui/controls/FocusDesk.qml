pragma ComponentBehavior: Bound

import QtQuick

// The desk on which a window's screens lie. Here the keyboard never gets lost.
//
// When what had it goes away (a page turns, a list is made anew), the keyboard goes to the new thing of the same place,
// or to the beginning of the area around it. Tab goes on from there, also from what is no stop itself. F6 goes from
// area to area. An area is any item with `property bool landing: true`.
FocusScope {
    id: desk

    readonly property Item now: Window.activeFocusItem
    readonly property bool lost: now === null || !now.visible || !now.enabled
    // What had the keyboard last, while it still was there, and what lay around it, from near to far.
    property Item was: null
    property list<var> around: []
    property string wasPlace: ""
    property bool ringed: false

    onNowChanged: Qt.callLater(look)
    onLostChanged: Qt.callLater(look)

    Keys.onTabPressed: event => event.accepted = desk.goOn(true)
    Keys.onBacktabPressed: event => event.accepted = desk.goOn(false)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F6)
            event.accepted = desk.nextArea(event.modifiers & Qt.ShiftModifier ? -1 : 1);
    }

    // Tab on something that is no stop itself: to the next stop from there, not to the first of the window.
    function goOn(forward: bool): bool {
        const from = Window.activeFocusItem;
        if (!from || from.activeFocusOnTab)
            return false;
        const next = from.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return next !== null;
    }

    function look(): void {
        const alone = !desk.lost && desk.now.activeFocusOnTab;
        if (!alone && !desk.present(desk.was) && (desk.lost || desk.now === desk || desk.around.includes(desk.now)))
            desk.recover();
        if (!desk.lost)
            desk.remember(desk.now);
    }

    function remember(item: var): void {
        const found = [];
        for (let at = item.parent; at && at !== desk; at = at.parent)
            found.push(at);
        desk.was = item;
        desk.around = found;
        desk.wasPlace = [item, ...found].find(at => at.place)?.place ?? "";
        desk.ringed = item.visualFocus ?? false;
    }

    function present(item: var): bool {
        return Boolean(item?.visible && item.enabled);
    }

    function recover(): void {
        const near = desk.around.filter(item => desk.present(item));
        const stands = item => item.activeFocusOnTab && item.enabled && item.place === desk.wasPlace;
        const again = desk.wasPlace === "" ? null : desk.first(near[near.length - 1], stands);
        const found = again ?? near.find(item => item.landing) ?? near.find(item => item instanceof FocusScope);
        found?.forceActiveFocus(again && desk.ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    // The first item, in order, that is meant; what is not visible has nothing in it.
    function first(item: var, meant: var): Item {
        if (!item?.visible)
            return null;
        if (meant(item))
            return item;
        for (const child of item.children) {
            const found = desk.first(child, meant);
            if (found)
                return found;
        }
        return null;
    }

    function areas(item: var): var {
        if (!desk.present(item))
            return [];
        const inside = Array.from(item.children).reduce((found, child) => [...found, ...desk.areas(child)], []);
        return item.landing ? [item, ...inside] : inside;
    }

    function holds(area: var): bool {
        let at = desk.now;
        while (at && at !== area)
            at = at.parent;
        return at === area;
    }

    function nextArea(by: int): bool {
        const all = desk.areas(desk);
        const here = all.map(area => desk.holds(area)).lastIndexOf(true);
        const from = here < 0 && by < 0 ? 0 : here;
        for (let n = 1; n <= all.length; n++) {
            const area = all[(from + by * n + 2 * all.length) % all.length];
            const stop = desk.first(area, item => item.activeFocusOnTab && item.enabled);
            if (stop) {
                stop.forceActiveFocus(Qt.TabFocusReason);
                return true;
            }
        }
        return false;
    }
}

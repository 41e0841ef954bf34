pragma ComponentBehavior: Bound

import oefenplek.ui.theme

// The house's fixed signs, so that one meaning always has one picture.
Icon {
    id: root

    // help · show · call · good · care · stop · listen
    property string kind: "help"
    readonly property var names: ({
            help: "chat-question", show: "hand-pointing-right", call: "human-greeting", good: "check-circle",
            care: "lightbulb-on-outline", stop: "hand-back-right", listen: "ear-hearing"
        })

    name: names[kind] ?? "chat-question"
    color: kind === "good" ? Theme.good : kind === "care" ? Theme.care : Theme.primary
}

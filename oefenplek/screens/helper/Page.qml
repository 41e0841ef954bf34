pragma ComponentBehavior: Bound

import QtQuick

// One of the pages behind *Meer*; `chosen` leads to another, or with no name back to what to say now.
Loader {
    id: root

    required property HelperViewModel viewModel
    // `more`, `answers`, `level`, `limits` or `grave`.
    required property string page
    signal chosen(string page)

    sourceComponent: ({ more: more, answers: answers, level: level, limits: told, grave: told })[page] ?? null

    Component {
        id: more

        More {
            viewModel: root.viewModel
            onChosen: page => root.chosen(page)
        }
    }

    Component {
        id: answers

        AnswerSheet {
            viewModel: root.viewModel
        }
    }

    Component {
        id: level

        Level {
            viewModel: root.viewModel
        }
    }

    Component {
        id: told

        Told {
            viewModel: root.viewModel
            page: root.page
        }
    }
}

// Breaks a sentence into lines: at most so many words, never wider than the column, style kept. A line is a list of
// pieces {text, strong, word, gap}; neighbours in one style stay one piece, so that letters join and names stay whole.

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const STRONG = /[A-Za-z\u00C0-\u024F\u0370-\u052F\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const EVERY_STRONG = new RegExp(STRONG, "g");

// Between these stands what was filled in: it has its own direction and says nothing about that of the sentence.
const APART = "\u2068";
const TOGETHER = "\u2069";
const FILLED = /\u2068[^\u2069]*\u2069?/g;

// Does the sentence run from right to left? Most of its letters decide, for either language may begin with a name of the
// other; where it begins from right to left a part of them is enough, for it may tell a long word of a Dutch button.
export function rightToLeft(text) {
    const letters = text.replace(FILLED, "").match(EVERY_STRONG) ?? [];
    const turned = letters.filter(letter => RTL.test(letter)).length;
    return turned * (RTL.test(letters[0] ?? "") ? 5 : 2) > letters.length;
}

// The text with a mark in front where its first letter would turn it the wrong way around.
export function directed(text) {
    const first = text.match(STRONG);
    const turned = rightToLeft(text);
    return first === null || RTL.test(first[0]) === turned ? text : (turned ? "\u200F" : "\u200E") + text;
}

// As it is spoken and read by a screen reader: without the marks that say where a line may be broken.
export function plainText(runs) {
    return joined(runs).replace(/[\u200b\u2060\u200e\u200f\u2066-\u2069]/g, "").trim();
}

// Exactly as it is written.
export function joined(runs) {
    return runs.map(run => run.text ?? "").join("");
}

// The parts between spaces; a part is a list of pieces that stick together, such as a bold word and its full stop.
function parts(runs) {
    const found = [];
    let open = [];
    const close = () => {
        if (open.length > 0)
            found.push(open);
        open = [];
    };
    for (const run of runs) {
        if (run.word) {
            open.push({text: run.text, strong: Boolean(run.strong), word: run.word});
            continue;
        }
        for (const bit of (run.text ?? "").split(/(\s+)/)) {
            if (bit.trim() === "") {
                if (bit !== "")
                    close();
            } else {
                open.push({text: bit, strong: Boolean(run.strong), word: ""});
            }
        }
    }
    close();
    return found;
}

// As much of a piece on each strip as fits, broken only where it may be (behind the signs of an address).
function fill(piece, room, measure) {
    const strips = [""];
    for (const bit of piece.text.match(/[^\u200b]+\u200b?|\u200b/g) ?? [piece.text]) {
        const last = strips[strips.length - 1];
        if (last !== "" && measure(last + bit, piece.strong) > room)
            strips.push(bit);
        else
            strips[strips.length - 1] = last + bit;
    }
    return strips.map(text => ({text: text, strong: piece.strong, word: piece.word}));
}

// A part too wide for any line is cut into strips that fit.
function cut(part, room, measure) {
    if (part.reduce((sum, piece) => sum + measure(piece.text, piece.strong), 0) <= room)
        return [part];
    const strips = [];
    for (const whole of part) {
        for (const piece of fill(whole, room, measure)) {
            const signs = Array.from(piece.text);
            const width = Math.max(1, measure(piece.text, piece.strong));
            const step = width <= room ? signs.length : Math.max(1, Math.floor(signs.length * room * 0.9 / width));
            for (let at = 0; at < signs.length; at += step)
                strips.push([{text: signs.slice(at, at + step).join(""), strong: piece.strong, word: piece.word}]);
        }
    }
    return strips;
}

function append(line, part) {
    part.forEach((piece, at) => {
        const gap = at === 0 && line.length > 0;
        const last = line[line.length - 1];
        if (last && last.strong === piece.strong && last.word === "" && piece.word === "")
            last.text += (gap ? " " : "") + piece.text;
        else
            line.push({text: piece.text, strong: piece.strong, word: piece.word, gap: gap});
    });
}

// What was filled in and goes on in the next line stands apart in both.
function apart(lines) {
    let inside = false;
    for (const line of lines) {
        for (const piece of line) {
            const before = inside ? APART : "";
            const from = piece.text.lastIndexOf(APART);
            const to = piece.text.lastIndexOf(TOGETHER);
            inside = from > to || (inside && to < 0);
            piece.text = before + piece.text + (inside ? TOGETHER : "");
        }
    }
    return lines;
}

// The lines of a sentence. `measure(text, strong)` gives a width.
export function lines(runs, room, mostWords, measure) {
    const space = measure(" ", false);
    const found = [];
    let line = [];
    let used = 0;
    let count = 0;
    for (const whole of parts(runs)) {
        for (const part of cut(whole, room, measure)) {
            const wide = part.reduce((sum, piece) => sum + measure(piece.text, piece.strong), 0);
            const words = part.map(piece => piece.text).join("").split(/\s+/).length;
            if (line.length > 0 && (used + space + wide > room || count + words > mostWords)) {
                found.push(line);
                line = [];
                used = 0;
                count = 0;
            }
            used += wide + (line.length > 0 ? space : 0);
            count += words;
            append(line, part);
        }
    }
    if (line.length > 0)
        found.push(line);
    return apart(found);
}

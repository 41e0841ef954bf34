// The street as paths: walls under five kinds of roof, doors, windows of which some are lit, and trees between.

// Widths as shares of the street, heights as shares of the highest house.
const HOUSES = [
    { share: 1.00, tall: 0.84, roof: "steps", columns: 2, rows: 2, doorLeft: false },
    { share: 0.88, tall: 0.98, roof: "neck", columns: 2, rows: 3, doorLeft: true },
    { share: 1.24, tall: 0.70, roof: "flat", columns: 3, rows: 2, doorLeft: false },
    { share: 0.96, tall: 0.88, roof: "round", columns: 2, rows: 2, doorLeft: true },
    { share: 1.16, tall: 0.76, roof: "point", columns: 3, rows: 1, doorLeft: false },
    { share: 0.92, tall: 1.00, roof: "steps", columns: 2, rows: 3, doorLeft: true },
    { share: 1.14, tall: 0.74, roof: "flat", columns: 3, rows: 2, doorLeft: true },
    { share: 0.90, tall: 0.94, roof: "neck", columns: 2, rows: 2, doorLeft: false },
    { share: 1.10, tall: 0.80, roof: "point", columns: 2, rows: 1, doorLeft: true }
];
const SHARES = HOUSES.reduce((sum, house) => sum + house.share, 0);
const WINDOWS = HOUSES.reduce((sum, house) => sum + house.columns * house.rows, 0);

function box(x, y, width, height) {
    return `M${x} ${y}h${width}v${height}h${-width}z`;
}

// A box of which the upper corners are round.
function bow(x, y, width, height, radius) {
    return `M${x} ${y + height}v${radius - height}a${radius} ${radius} 0 0 1 ${radius} ${-radius}h${width - 2 * radius}`
        + `a${radius} ${radius} 0 0 1 ${radius} ${radius}v${height - radius}z`;
}

// Which windows of the whole street are lit: the light jumps through it.
function litWindows(finished) {
    return new Set(Array.from({ length: Math.min(finished, WINDOWS) }, (_, n) => (n * 11 + 7) % WINDOWS));
}

// What stands on a wall: a gable in steps, a neck with shoulders, a pointed roof, a cornice or a round gable.
function gable(house, x, y, width, height) {
    const unit = width / 12;
    const middle = x + width / 2;
    const chimney = from => box(x + Math.round(width * (house.doorLeft ? 0.74 : 0.16)), y + Math.round(from * height),
        Math.round(1.3 * unit), height - Math.round(from * height));
    switch (house.roof) {
    case "steps":
        return [0, 1, 2, 3].map(step => {
            const wide = Math.round(width * (0.84 - 0.2 * step));
            const high = Math.round(height * (step + 1) / 4);
            return box(Math.round(middle - wide / 2), y + height - high, wide, high);
        }).join("");
    case "neck": {
        const neck = 0.5 * width;
        const shoulders = 0.84 * width;
        const high = Math.round(0.4 * height) + 1;
        return bow(middle - neck / 2, y, neck, height + 1, Math.min(height, neck / 2))
            + bow(middle - shoulders / 2, y + height - high + 1, shoulders, high, Math.min(high, shoulders / 2));
    }
    case "round":
        return bow(x, y, width, height + 1, Math.min(height, width / 2));
    case "flat": {
        const high = Math.round(Math.min(0.34 * height, unit));
        const wide = Math.round(width * 13 / 12);
        return box(Math.round(middle - wide / 2), y + height - high, wide, high) + chimney(0.3);
    }
    default:
        return `M${x - unit} ${y + height + 1}L${middle} ${y}L${x + width + unit} ${y + height + 1}z` + chimney(0.2);
    }
}

// One house from its upper left corner; `lit` are its lit windows.
function build(house, x, top, width, height, lit) {
    const unit = width / 12;
    const roof = Math.round(Math.min(width * 0.4, height * 0.28));
    const ground = Math.min(0.3 * (height - roof), 5 * unit);
    const floor = (height - roof - ground) / house.rows;
    const cell = (width - 1.6 * unit) / house.columns;
    const glassWidth = Math.round(Math.min(0.6 * cell, 0.72 * floor));
    const glassHeight = Math.round(Math.min(0.72 * floor, 1.5 * glassWidth));
    const bar = Math.max(1, Math.round(glassWidth / 12));
    const doorWidth = Math.round(2.2 * unit);
    const doorHeight = Math.round(0.8 * ground);
    const shopWidth = Math.round(5 * unit);
    const end = side => x + Math.round(house.doorLeft === side ? 1.6 * unit : width - 1.6 * unit);
    const drawn = { walls: gable(house, x, top, width, roof) + box(x, top + roof, width, height - roof), dark: "", lit: "",
        crosses: "" };
    for (let at = 0; at < house.columns * house.rows; at++) {
        const middle = x + 0.8 * unit + cell * (at % house.columns + 0.5);
        const glassTop = top + Math.round(roof + floor * (Math.floor(at / house.columns) + 0.5) - glassHeight / 2);
        const left = Math.round(middle - glassWidth / 2);
        drawn[lit(at) ? "lit" : "dark"] += box(left, glassTop, glassWidth, glassHeight);
        drawn.crosses += box(Math.round(middle - bar / 2), glassTop, bar, glassHeight)
            + box(left, glassTop + Math.round(0.36 * glassHeight), glassWidth, bar);
    }
    // The door, and beside it the low window of a shop that is closed.
    drawn.dark += box(end(true) - (house.doorLeft ? 0 : doorWidth), top + height - doorHeight, doorWidth, doorHeight)
        + box(end(false) - (house.doorLeft ? shopWidth : 0), top + height - doorHeight, shopWidth, Math.round(0.42 * ground));
    return drawn;
}

// A round crown on a stem.
function tree(x, top, width, height) {
    const crown = Math.min(width, 0.8 * height);
    const stem = Math.max(2, Math.round(width / 8));
    return `M${x} ${top + crown / 2}a${width / 2} ${crown / 2} 0 0 1 ${width} 0a${width / 2} ${crown / 2} 0 0 1 ${-width} 0z`
        + box(x + Math.round((width - stem) / 2), top + 0.4 * height, stem, 0.6 * height);
}

// The whole street in a place of this size.
export function street(width, height, finished) {
    const drawn = { walls: "", dark: "", lit: "", crosses: "" };
    if (width <= 0 || height <= 0)
        return drawn;
    // No house is much wider than high: where the street is low, the houses stand apart, with trees between.
    const gaps = HOUSES.length - 1;
    const unit = Math.min(width / (SHARES + 0.06 * gaps), height);
    const gap = (width - unit * SHARES) / gaps;
    const lit = litWindows(finished);
    let passed = 0;
    let windows = 0;
    HOUSES.forEach((house, at) => {
        const x = Math.round(unit * passed + gap * at);
        const wide = Math.round(unit * house.share);
        const high = Math.round(Math.min(height * 0.94, unit * 2.1) * house.tall);
        const first = windows;
        const made = build(house, x, height - high, wide, high, window => lit.has(first + window));
        for (const part in made)
            drawn[part] += made[part];
        passed += house.share;
        windows += house.columns * house.rows;
        if (gap > 0.3 * unit && at < gaps) {
            const crown = Math.round(Math.min(0.7 * gap, 0.45 * height));
            const tall = Math.round((at % 2 ? 0.62 : 0.5) * height);
            drawn.walls += tree(x + Math.round(wide + (gap - crown) / 2), height - tall, crown, tall);
        }
    });
    return drawn;
}

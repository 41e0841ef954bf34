// The drawn people of KijkBel, as paths in a square of 240: parts from back to front, each `[path, fill, stroke width]`.
// Colours are names: `ink`, `main`, `mist`, `warm`, `skin`, `tan`, `white`, `none`.

const HEAD = "M120 54 C150 54 164 78 164 106 C164 138 146 158 120 158 C94 158 76 138 76 106 C76 78 90 54 120 54 Z";
const NECK = "M102 144 L102 178 C108 190 132 190 138 178 L138 144 Z";
const BODY = "M28 244 C28 202 62 180 102 174 Q120 190 138 174 C178 180 212 202 212 244 Z";
const EARS = ["M77 100 C66 96 64 118 78 120 Z", "M163 100 C174 96 176 118 162 120 Z"];
const GLASSES = ["M84 106 a16 14 0 1 0 32 0 a16 14 0 1 0 -32 0 Z", "M124 106 a16 14 0 1 0 32 0 a16 14 0 1 0 -32 0 Z", "M116 104 Q120 100 124 104 M84 103 L77 100 M156 103 L163 100"];
const CHEEKS = "M86 130 q5 7 12 6 M154 130 q-5 7 -12 6";

const HAIR = {
    long: { back: ["M66 108 C56 38 184 38 174 108 L184 190 C164 200 76 200 56 190 Z"], front: ["M74 106 C72 62 94 46 122 46 C150 46 168 62 166 106 C160 90 150 82 136 74 C116 92 92 92 74 106 Z"] },
    short: { back: [], front: ["M73 100 C64 40 176 40 167 100 C164 88 160 80 154 76 C132 84 106 82 86 76 C80 80 76 88 73 100 Z"] },
    curls: { back: ["M64 116 C50 108 52 88 64 82 C60 62 80 48 96 52 C106 38 134 38 144 52 C160 48 180 62 176 82 C188 88 190 108 176 116 C178 90 166 72 120 70 C74 72 62 90 64 116 Z"], front: ["M76 96 C66 76 80 54 98 56 C106 42 134 42 142 56 C160 54 174 76 164 96 C152 80 140 86 120 82 C100 86 88 80 76 96 Z"] },
    sides: { back: ["M74 124 C62 118 62 88 78 84 Z", "M166 124 C178 118 178 88 162 84 Z"], front: [] },
    bun: { back: ["M98 46 a22 20 0 1 1 44 0 a22 20 0 1 1 -44 0 Z"], front: ["M73 106 C64 28 176 28 167 106 C160 82 142 74 120 74 C98 74 80 82 73 106 Z"] },
    bob: { back: ["M66 104 C58 36 182 36 174 104 L176 148 C166 158 74 158 64 148 Z"], front: ["M72 108 C64 26 176 26 168 108 C154 84 86 84 72 108 Z"] },
    spikes: { back: [], front: ["M72 102 C60 74 72 50 92 50 C98 38 124 34 134 44 C152 38 174 54 170 76 C176 84 172 96 167 104 C162 88 152 84 140 90 C132 80 118 94 106 84 C98 92 84 86 72 102 Z"] },
    parted: { back: [], front: ["M74 98 C66 48 168 34 166 98 C164 86 158 78 152 74 C128 84 104 80 92 64 C86 76 78 84 74 98 Z"] }
};

// Who has what: hair and its colour, the body's colour, and what is drawn over it.
const PEOPLE = {
    lotte: { hair: "long", tint: "warm", body: "main" },
    yusuf: { hair: "short", tint: "ink", body: "mist", skin: "tan", beard: true },
    marga: { hair: "curls", tint: "white", body: "warm", glasses: true, old: true },
    wim: { hair: "sides", tint: "white", body: "mist", moustache: true, old: true },
    fatma: { scarf: true, body: "mist", skin: "tan" },
    dokter: { hair: "bun", tint: "ink", body: "white", skin: "tan", coat: true },
    monteur: { hair: "short", tint: "ink", body: "warm", cap: true, headset: true },
    bank: { hair: "parted", tint: "ink", body: "main", suit: true },
    buurvrouw: { hair: "bob", tint: "main", body: "warm", glasses: true },
    jongen: { hair: "spikes", tint: "warm", body: "mist", hood: true },
    ria: { hair: "bun", tint: "white", body: "main", glasses: true, old: true }
};

// A person's parts without what moves; nobody we know is a plain shape.
export function parts(name) {
    const who = PEOPLE[name];
    if (!who)
        return [[BODY, "white", 4], [NECK, "white", 4], [HEAD, "white", 4]];
    const skin = who.skin ?? "skin", hair = HAIR[who.hair] ?? { back: [], front: [] }, found = [];
    if (who.scarf)
        found.push(["M60 118 C50 34 190 34 180 118 C182 154 160 182 120 188 C80 182 58 154 60 118 Z", "main", 4]);
    for (const path of hair.back)
        found.push([path, who.tint, 4]);
    found.push([BODY, who.body, 4], [NECK, skin, 4]);
    if (who.hood)
        found.push(["M78 184 C88 216 152 216 162 184 C150 200 90 200 78 184 Z", "main", 4]);
    if (who.suit)
        found.push(["M96 178 L120 214 L144 178 L132 172 L120 190 L108 172 Z", "white", 4], ["M114 198 L126 198 L130 244 L110 244 Z", "warm", 4]);
    if (who.coat)
        found.push(["M98 178 L120 218 L142 178", "none", 4], ["M88 184 C84 224 116 224 112 206 M152 184 C156 200 152 212 150 220", "none", 5], ["M143 226 a8 8 0 1 0 16 0 a8 8 0 1 0 -16 0 Z", "main", 4]);
    if (!who.scarf)
        for (const path of EARS)
            found.push([path, skin, 4]);
    found.push([HEAD, skin, 4]);
    if (who.beard)
        found.push(["M77 112 C80 152 100 166 120 166 C140 166 160 152 163 112 C158 140 146 146 134 144 C126 142 114 142 106 144 C94 146 82 140 77 112 Z", "ink", 3]);
    for (const path of hair.front)
        found.push([path, who.tint, 4]);
    if (who.scarf)
        found.push(["M75 114 C64 28 176 28 165 114 C158 82 142 72 120 72 C98 72 82 82 75 114 Z", "main", 4], ["M74 150 C94 176 146 176 166 150 C176 176 192 190 204 200 C150 224 90 224 36 200 C48 190 64 176 74 150 Z", "main", 4]);
    if (who.cap)
        found.push(["M72 92 C68 40 172 40 168 92 Z", "main", 4], ["M68 92 C100 80 150 82 186 96 C150 96 100 96 68 96 Z", "main", 4]);
    if (who.headset)
        found.push(["M66 102 a10 14 0 1 0 20 0 a10 14 0 1 0 -20 0 Z", "ink", 3], ["M76 116 C78 146 92 148 102 146", "none", 4]);
    found.push(["M118 108 q-7 13 3 15", "none", 3]);
    found.push([who.old ? "M90 88 q9 -5 18 0 M132 88 q9 -5 18 0" : "M90 90 q9 -7 18 -2 M132 88 q9 -5 18 2", "none", 4]);
    if (who.old)
        found.push([CHEEKS, "none", 2.5]);
    if (who.glasses)
        for (const path of GLASSES)
            found.push([path, "none", 3.5]);
    if (who.moustache)
        found.push(["M120 128 C110 120 98 126 94 136 C104 138 114 136 120 132 C126 136 136 138 146 136 C142 126 130 120 120 128 Z", "white", 3]);
    return found;
}

export function eyes(name, open) {
    if (!PEOPLE[name])
        return [];
    if (!open)
        return [["M93 106 q7 5 14 0 M133 106 q7 5 14 0", "none", 4]];
    return [["M95.5 105 a4.5 5.5 0 1 0 9 0 a4.5 5.5 0 1 0 -9 0 Z", "ink", 0], ["M135.5 105 a4.5 5.5 0 1 0 9 0 a4.5 5.5 0 1 0 -9 0 Z", "ink", 0]];
}

// The mouth at rest, half open and open.
export function mouth(name, frame) {
    if (!PEOPLE[name])
        return [];
    const low = PEOPLE[name].moustache ? 5 : 0;
    if (frame === 0)
        return [[`M105 ${133 + low} q15 11 30 0`, "none", 4]];
    const deep = frame === 1 ? 9 : 16;
    return [[`M105 ${132 + low} Q120 ${128 + low} 135 ${132 + low} Q134 ${133 + low + deep} 120 ${133 + low + deep} Q106 ${133 + low + deep} 105 ${132 + low} Z`, "deep", 3]];
}

// A raised hand, in two positions.
export function hand(name, frame) {
    const who = PEOPLE[name];
    if (!who)
        return [];
    const aside = frame === 1 ? 8 : 0;
    const arm = `M${184 + aside} 172 L${212 + aside} 172 L218 244 L170 244 Z`;
    const palm = `M${186 + aside} 172 C${180 + aside} 150 ${180 + aside} 136 ${184 + aside} 134 C${188 + aside} 132 ${190 + aside} 140 ${190 + aside} 146 L${190 + aside} 122 q4 -6 8 0 L${199 + aside} 118 q4 -6 8 0 L${208 + aside} 124 q4 -5 7 1 L${215 + aside} 150 C${216 + aside} 162 ${212 + aside} 168 ${210 + aside} 174 Z`;
    return [[arm, who.body, 4], [palm, who.skin ?? "skin", 4]];
}

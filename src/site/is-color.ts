// The names that CSS has for colours, which is all that makes a word one.
const names = new Set(
  `aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
    cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod
    darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon
    darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray
    dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green
    greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon
    lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon
    lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen
    magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue
    mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy
    oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip
    peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown
    seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal
    thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen`.split(/\s+/),
);
const number = String.raw`[+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})`;
const part = `(?:${number}%?|none)`;
const angle = `${number}(?:deg|rad|grad|turn)?`;
const hue = `(?:${angle}|none)`;
const percent = `${number}%`;
/** What stands in the brackets of each function: parted by blanks, or by commas. */
const functions = [
  [`rgba?`, `${part} ${part} ${part}`, `${number}, ${number}, ${number}|${percent}, ${percent}, ${percent}`],
  [`hsla?`, `${hue} ${part} ${part}`, `${angle}, ${percent}, ${percent}`],
  [`hwb`, `${hue} ${part} ${part}`],
  [`(?:ok)?lab`, `${part} ${part} ${part}`],
  [`(?:ok)?lch`, `${part} ${part} ${hue}`],
].map(([name, blanks, commas]) => {
  const ofCommas = commas ? `|(?:${commas})(?:, ${number}%?)?` : "";
  return new RegExp(`^${name}\\((?:${blanks}(?: / ${part})?${ofCommas})\\)$`);
});

/** Whether CSS takes a text for a colour: `#7a1fa2`, `rebeccapurple`, `oklch(50% 0.2 300)`. */
export function isColor(text: string): boolean {
  if (text.length > 100) return false;
  const plain = text.trim().toLowerCase();
  if (names.has(plain) || /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(plain)) return true;
  const spaced = plain
    .replace(/\s+/g, " ")
    .replace(/ ?([,/]) ?/g, (_, sign) => (sign === "," ? ", " : " / "))
    .replace(/\( /, "(")
    .replace(/ \)/, ")");
  return functions.some((form) => form.test(spaced));
}

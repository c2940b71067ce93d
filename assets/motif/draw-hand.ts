/** A right hand with its wrist at 0, 0 that points up, thumb to the left: its skin, what it holds, and what lies on top of that. */
interface Shape {
  skin: string;
  /** The gaps between fingers. */
  gaps: string;
  held?: string;
  over?: string;
}

const fist = "M-9 4C-15-4-15-20-9-26C-4-30 9-29 12-23C15-15 14-3 9 4z";
const shapes = {
  // Flat on the table or on a page.
  rest: {
    skin: "M-8 5-11-7-22-19a4.4 4.4 0 0 1 6.6-5.8L-11-20V-36a3.1 3.1 0 0 1 6.2 0V-39a3.1 3.1 0 0 1 6.2 0V-37a3.1 3.1 0 0 1 6.2 0V-29a2.8 2.8 0 0 1 5.6 0V-9Q13 0 8 5z",
    gaps: "M-4.8-34V-20M1.4-36V-20M7.6-31V-19",
  },
  // Around a handle, an edge or a mug.
  hold: { skin: `${fist}M-10-10C-20-14-22-24-16-27S-8-22-4-18z`, gaps: "M-3-28v9M3-29v9M8-27v8" },
  point: {
    skin: `${fist}M-10-20V-43a3.3 3.3 0 0 1 6.6 0V-20zM-10-6-20-18a4 4 0 0 1 6-5L-6-14z`,
    gaps: "M-3-26v9M3-28v9M8-26v8",
  },
  write: {
    skin: fist,
    gaps: "M3-26v8M8-24v7",
    held: `<path class="marigold" d="M-17-45-12-47 17 10 11 13z"/><path class="ink" d="M-17-45-12-47-18-54z"/>`,
    over: "M-6-14-15-37a3.2 3.2 0 0 1 5.8-2.8L3-22zM-10-2-19-22a3.6 3.6 0 0 1 6.4-3.4L-2-10z",
  },
  phone: {
    skin: "M-9 4C-14-4-15-16-12-30L14-30C16-16 14-4 9 4z",
    gaps: "",
    held: `<g transform="rotate(8 0-34)"><rect class="ink" x="-15" y="-66" width="30" height="58" rx="5"/><rect class="mist" x="-12" y="-61" width="24" height="47" rx="2"/></g>`,
    over: "M-10 0-20-22a4 4 0 0 1 3-6l6 1 4 9 3 15zM12-36a3 3 0 0 1 6 0v4a3 3 0 0 1-6 0zM12-27a3 3 0 0 1 6 0v4a3 3 0 0 1-6 0z",
  },
} satisfies Record<string, Shape>;

export type HandKind = keyof typeof shapes;

/** Draws a hand at a wrist, pointing in a direction (degrees, 0 is up); a left one is the right one mirrored. */
export function drawHand(
  kind: HandKind,
  skin: string,
  place: { x: number; y: number; turn: number; isLeft: boolean; isFar?: boolean },
): string {
  const { x, y, turn, isLeft, isFar } = place;
  const { skin: outline, gaps, held = "", over }: Shape = shapes[kind];
  const transform = `translate(${Math.round(x)} ${Math.round(y)})rotate(${Math.round(turn)})${isLeft ? "scale(-1 1)" : ""}`;
  if (isFar)
    return `<path class="${skin}" transform="${transform}" d="${kind === "rest" ? "M-9 4C-15-8-12-36 0-38S14-8 9 4z" : fist}"/>${held && `<g transform="${transform}">${held}</g>`}`;
  const lines = gaps && `<path class="shade-line" stroke-width="1.8" d="${gaps}"/>`;
  return `<g transform="${transform}"><path class="${skin}" d="${outline}"/>${lines}${held}${over ? `<path class="${skin}" d="${over}"/>` : ""}</g>`;
}

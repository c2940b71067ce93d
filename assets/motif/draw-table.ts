/** The colours of the seats; the style sheet says what each looks like by day and by night. */
export const seatColors = ["pine", "dusk", "marigold", "brick"] as const;
export type SeatColor = (typeof seatColors)[number];

/** A round table with seats around it, seen from above. Lengths are in units of the drawing. */
export interface Table {
  x: number;
  y: number;
  radius: number;
  seats: number;
  /** Which seats are free, counted clockwise from the top; a free one is only an outline. */
  free?: number[];
  /** Another seed gives other sizes and colours of the same table. */
  seed?: number;
  /** Turns the whole, in parts of a full turn. */
  turn?: number;
}

/** Draws a table as SVG elements: people are circles around the circle that is the table, and one place may be free. */
export function drawTable({ x, y, radius, seats, free = [], seed = 1, turn = 0 }: Table): string {
  const around = Array.from({ length: seats }, (_, n) => {
    const angle = (n / seats + turn) * 2 * Math.PI - Math.PI / 2;
    const size = Math.min(radius * 0.42, ((Math.PI * radius * 1.5) / seats) * (0.72 + 0.22 * vary(seed, n)));
    const distance = radius * 1.16 + size;
    const place = `cx="${round(x + distance * Math.cos(angle))}" cy="${round(y + distance * Math.sin(angle))}" r="${round(size)}"`;
    if (free.includes(n)) return `<circle class="seat seat--free" ${place}/>`;
    return `<circle class="seat seat--${pickColor(seed, n)}" ${place}/>`;
  });
  return `<circle class="table" cx="${x}" cy="${y}" r="${radius}"/>${around.join("")}`;
}

/** Neighbours never share a colour. Brick is kept for the free seat. */
function pickColor(seed: number, n: number): SeatColor {
  return seatColors[(n + Math.floor(seed)) % 3] as SeatColor;
}

/** A number from 0 to 1 that is the same for the same seed and place. */
function vary(seed: number, n: number): number {
  const mixed = Math.sin(seed * 12.9898 + n * 78.233) * 43758.5453;
  return mixed - Math.floor(mixed);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

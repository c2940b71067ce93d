/** The colours of tables and seats; the style sheet says what each looks like by day and by night. */
export type Color = "pine" | "dusk" | "marigold" | "rose" | "wood";

/** A round table with seats around it, seen from above. Lengths are in units of the drawing. */
export interface Table {
  x: number;
  y: number;
  radius: number;
  color: Color;
  seats: number;
  /** Which seats are free, counted clockwise from the top; a free one is only an outline. */
  free?: number[];
  /** Another seed gives other sizes and colours of the same table. */
  seed?: number;
  /** Turns the whole, in parts of a full turn. */
  turn?: number;
  /** Size of the seats as a part of the room that there is for each. */
  ease?: number;
}

/** Where a seat is: its centre, its radius, and its direction from the table in degrees (0 is to the right, 90 is down). */
export interface Seat {
  x: number;
  y: number;
  radius: number;
  direction: number;
}

/** Draws a table as SVG elements: people are circles around the circle that is the table, and one place may be free. */
export function drawTable(table: Table): string {
  const colors = (["marigold", "dusk", "rose", "pine"] as const).filter((color) => color !== table.color);
  const seats = placeSeats(table).map(({ x, y, radius }, n) => {
    // The last one never sits beside a first one of its own colour.
    const turn = n === table.seats - 1 && n % colors.length === 0 ? n + 1 : n;
    const color = colors[(turn + (table.seed ?? 1)) % colors.length];
    const look = table.free?.includes(n) ? "seat seat--free" : `seat seat--${color}`;
    return `<circle class="${look}" cx="${x}" cy="${y}" r="${radius}"/>`;
  });
  const { x, y, radius, color } = table;
  return `<circle class="table table--${color}" cx="${x}" cy="${y}" r="${radius}"/>${seats.join("")}`;
}

/** The seats of a table, clockwise from the top; the same table always has the same seats. */
export function placeSeats({ x, y, radius, seats, seed = 1, turn = 0, ease = 0.8 }: Table): Seat[] {
  return Array.from({ length: seats }, (_, n) => {
    const angle = (n / seats + turn) * 2 * Math.PI - Math.PI / 2;
    // Half of the room for each on the circle that goes through the seats, a little less for some than for others.
    const share = Math.sin(Math.PI / seats);
    const room = (radius * 1.1 * share) / (1 - share);
    const size = room * (ease - 0.24 * vary(seed, n));
    const distance = radius * 1.1 + size;
    return {
      x: round(x + distance * Math.cos(angle)),
      y: round(y + distance * Math.sin(angle)),
      radius: round(size),
      direction: round((angle * 180) / Math.PI),
    };
  });
}

/** A number from 0 to 1 that is the same for the same seed and place. */
function vary(seed: number, n: number): number {
  const mixed = Math.sin(seed * 12.9898 + n * 78.233) * 43758.5453;
  return mixed - Math.floor(mixed);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

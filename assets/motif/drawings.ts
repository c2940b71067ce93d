import { drawTable, placeSeats, type Table } from "./draw-table.ts";
import { drawThing, type Thing } from "./draw-things.ts";

interface Drawing {
  /** Width and height of the part that is always seen; the rest is cut off by the edge of the page. */
  size: [number, number];
  shapes: () => string;
}

/** The pictures of the site: one table for the start, and one arrangement for each kind of page. */
export const drawings: Record<string, Drawing> = {
  // The start: a large table with work on it, and a free seat towards the words.
  hero: {
    size: [800, 720],
    shapes: () => {
      const table: Table = {
        x: 505,
        y: 372,
        radius: 248,
        color: "pine",
        seats: 8,
        free: [6],
        seed: 1,
        turn: 0.02,
        ease: 0.76,
      };
      return (
        drawTable(table) +
        layTable(table, ["notes", "book", "cup", "laptop", "paper", "cup", "book", "paper"], 1.35)
      );
    },
  },
  // Why learn together: everybody is there.
  circle: {
    size: [400, 340],
    shapes: () => {
      const table: Table = { x: 210, y: 172, radius: 72, color: "pine", seats: 7, seed: 2, ease: 0.78 };
      return drawTable(table) + layTable(table, ["book", null, "notes", "paper", null, "cup", null], 0.66);
    },
  },
  // The pilot: two branches side by side, and one table far off.
  tables: {
    size: [400, 340],
    shapes: () =>
      drawTable({ x: 92, y: 94, radius: 42, color: "dusk", seats: 6, seed: 1, ease: 0.62 }) +
      drawTable({ x: 176, y: 254, radius: 42, color: "dusk", seats: 6, seed: 3, turn: 0.06, ease: 0.62 }) +
      drawTable({ x: 312, y: 112, radius: 32, color: "dusk", seats: 5, seed: 5, turn: 0.05, ease: 0.56 }),
  },
  // What is to come: around the table there is room for more, and more.
  rings: {
    size: [400, 340],
    shapes: () =>
      drawTable({ x: 214, y: 171, radius: 33, color: "marigold", seats: 6, seed: 3, ease: 0.62 }) +
      drawRing(214, 171, 98, 15, 11, 0.25) +
      drawRing(214, 171, 130, 23, 10, 0.5) +
      drawRing(214, 171, 160, 33, 9, 0),
  },
  // Come in: the free seat, close.
  seat: {
    size: [400, 340],
    shapes: () =>
      `<circle class="table table--marigold" cx="330" cy="180" r="152"/><circle class="seat seat--dusk" cx="196" cy="40" r="34"/><circle class="seat seat--free seat--close" cx="88" cy="152" r="74"/><circle class="seat seat--pine" cx="124" cy="292" r="46"/>${drawThing("cup", 262, 112, 0, 1.2)}${drawThing("book", 240, 204, 86, 1.2)}`,
  },
  // To take along: papers on the table.
  sheets: {
    size: [400, 340],
    shapes: () =>
      `<circle class="table table--rose" cx="232" cy="176" r="142"/>${drawThing("paper", 158, 150, -18, 1.5)}${drawThing("paper", 232, 138, 6, 1.5)}${drawThing("notes", 300, 196, 16, 1.35)}${drawThing("book", 196, 246, -6, 1.2)}<circle class="seat seat--pine" cx="62" cy="52" r="38"/><circle class="seat seat--dusk" cx="400" cy="40" r="42"/><circle class="seat seat--marigold" cx="56" cy="296" r="34"/>`,
  },
  // Join a circle: a free seat among people.
  join: {
    size: [400, 340],
    shapes: () => drawTable({ x: 200, y: 170, radius: 64, color: "pine", seats: 7, free: [4], seed: 1 }),
  },
  // Lead one: one among the others.
  lead: {
    size: [400, 340],
    shapes: () => drawTable({ x: 200, y: 170, radius: 64, color: "dusk", seats: 6, free: [], seed: 1 }),
  },
  // Host one: a table in a room.
  host: {
    size: [400, 340],
    shapes: () => drawTable({ x: 200, y: 170, radius: 64, color: "marigold", seats: 6, free: [], seed: 1 }),
  },
  // People who learn from each other.
  peers: {
    size: [160, 160],
    shapes: () => drawTable({ x: 80, y: 80, radius: 30, color: "pine", seats: 5, free: [], seed: 1 }),
  },
  // One who keeps the circle going.
  facilitator: {
    size: [160, 160],
    shapes: () => drawTable({ x: 80, y: 80, radius: 30, color: "dusk", seats: 4, free: [], seed: 1 }),
  },
  // A place to meet.
  place: {
    size: [160, 160],
    shapes: () => drawTable({ x: 80, y: 80, radius: 30, color: "marigold", seats: 6, free: [], seed: 2 }),
  },
  // Open to all.
  door: {
    size: [160, 160],
    shapes: () => drawTable({ x: 80, y: 80, radius: 30, color: "rose", seats: 5, free: [2], seed: 1 }),
  },
  // Free of charge.
  free: {
    size: [160, 160],
    shapes: () => drawTable({ x: 80, y: 80, radius: 30, color: "wood", seats: 3, free: [], seed: 1 }),
  },
  // Where a circle meets.
  room: {
    size: [400, 340],
    shapes: () => drawTable({ x: 200, y: 170, radius: 64, color: "marigold", seats: 6, free: [], seed: 1 }),
  },
  // What a week looks like.
  week: {
    size: [400, 340],
    shapes: () => drawTable({ x: 200, y: 170, radius: 64, color: "dusk", seats: 7, free: [], seed: 1 }),
  },
  // Questions.
  answers: {
    size: [400, 340],
    shapes: () => drawTable({ x: 200, y: 170, radius: 64, color: "rose", seats: 2, free: [], seed: 1 }),
  },
  // The first evening.
  arrive: {
    size: [400, 340],
    shapes: () => drawTable({ x: 200, y: 170, radius: 64, color: "pine", seats: 6, free: [3], seed: 1 }),
  },
  // Nobody is here.
  empty: {
    size: [400, 340],
    shapes: () =>
      drawTable({
        x: 225,
        y: 176,
        radius: 92,
        color: "wood",
        seats: 7,
        free: [0, 1, 2, 3, 4, 5, 6],
        seed: 2,
      }),
  },
};

/** Lays a thing in front of each seat, turned to the one who sits there. */
function layTable(table: Table, things: (Thing | null)[], scale: number): string {
  return placeSeats(table)
    .map(({ direction }, n) => {
      const thing = things[n];
      if (!thing) return "";
      const angle = (direction / 180) * Math.PI;
      const distance = table.radius * 0.64;
      const [x, y] = [table.x + distance * Math.cos(angle), table.y + distance * Math.sin(angle)];
      return drawThing(thing, x, y, direction - 90, scale);
    })
    .join("");
}

/** Free seats on a circle, evenly; `shift` moves them by parts of the room of one. */
function drawRing(x: number, y: number, radius: number, seats: number, size: number, shift: number): string {
  return Array.from({ length: seats }, (_, n) => {
    const angle = ((n + shift) / seats) * 2 * Math.PI - Math.PI / 2;
    const [cx, cy] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)].map(Math.round);
    return `<circle class="ring" cx="${cx}" cy="${cy}" r="${size}"/>`;
  }).join("");
}

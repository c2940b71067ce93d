import { drawChair } from "../draw-chair.ts";
import { drawPerson, type Person } from "../draw-person.ts";
import { drawThing } from "../draw-thing.ts";
import type { Drawing } from "../drawing.ts";
import { circle } from "./circle.ts";
import { drawRoundTable, drawTop, placeAt } from "./round-table.ts";

const size: [number, number] = [400, 340];

/** The drawings of sections: each page of a section has its own at its head, and some stand large on the first page. */
export const sections = {
  circle,
  // The pilot: two branches side by side, and one table far off.
  tables: {
    size,
    shapes: () =>
      drawRoundTable({
        x: 100,
        y: 102,
        radius: 47,
        color: "dusk",
        scale: 0.42,
        detail: "far",
        seats: seatPeople(4, 20, ["rose", "marigold", "pine", "mist"]),
        laid: [["sheet", 0, 0, 30]],
      }) +
      drawRoundTable({
        x: 196,
        y: 240,
        radius: 47,
        color: "dusk",
        scale: 0.42,
        detail: "far",
        seats: seatPeople(4, 60, ["brick", "rose", "marigold", "moss"]),
        laid: [["sheet", 0, 0, -20]],
      }) +
      drawRoundTable({
        x: 326,
        y: 84,
        radius: 36,
        color: "pine",
        scale: 0.34,
        detail: "far",
        seats: seatPeople(3, 0, ["marigold", "rose", "mist"]),
      }),
  },
  // What is to come: around one table chairs are set, and more are thought of.
  rings: {
    size,
    shapes: () =>
      drawRoundTable({
        x: 200,
        y: 170,
        radius: 31,
        color: "marigold",
        scale: 0.35,
        detail: "far",
        seats: seatPeople(4, 45, ["dusk", "pine", "brick", "mist"]),
      }) +
      drawRing(107, 9, 0.27, "empty") +
      drawRing(148, 13, 0.25, "free"),
  },
  // Come in: the free seat, close, with all that one needs before it.
  seat: {
    size,
    shapes: () =>
      `<circle class="accent-line" stroke-width="5" stroke-dasharray="14 11" cx="100" cy="170" r="86"/>` +
      drawRoundTable({
        x: 272,
        y: 168,
        radius: 104,
        color: "marigold",
        scale: 0.6,
        seats: [
          [
            -26,
            { skin: "umber", hair: "short", hairColor: "jet", color: "pine", sleeve: "rolled", hands: "cup" },
          ],
          [
            206,
            { skin: "honey", hair: "bob", hairColor: "jet", color: "dusk", sleeve: "long", hands: "rest" },
          ],
        ],
        laid: [
          ["notes", 272, 0.6, 88],
          ["mug", 312, 0.62, 60],
          ["book", 60, 0.36, -20],
        ],
      }) +
      drawChair({ x: 112, y: 170, turn: 90, scale: 0.9, kind: "free" }),
  },
  // To take along: papers on a table, and a hand that takes one.
  sheets: {
    size,
    shapes: () =>
      drawTop(196, 156, 140, "rose") +
      drawThing("sheets", { x: 136, y: 108, turn: -16, scale: 1 }) +
      drawThing("sheet", { x: 218, y: 92, turn: 8, scale: 1 }, "brick") +
      drawThing("stickies", { x: 300, y: 158, turn: 10, scale: 0.8 }) +
      drawThing("books", { x: 124, y: 204, turn: 12, scale: 0.85 }, "pine") +
      drawThing("pencil", { x: 282, y: 98, turn: 40, scale: 0.9 }) +
      drawThing("notes", { x: 214, y: 196, turn: -14, scale: 1.1 }) +
      drawPerson({
        x: 286,
        y: 282,
        turn: -40,
        scale: 0.72,
        skin: "clay",
        hair: "short",
        hairColor: "jet",
        color: "dusk",
        sleeve: "rolled",
        hands: [
          [-22, -104, "hold", 0],
          [52, -76, "rest", -40],
        ],
      }),
  },
} satisfies Record<string, Drawing>;

const skins = ["clay", "shell", "umber", "honey"] as const;
const hair = ["short", "bob", "curls", "bun", "short", "tail"] as const;
const hairColors = ["jet", "copper", "jet", "chestnut"] as const;

/** People evenly around a table, from an angle on, in these colours. */
function seatPeople(count: number, from: number, colors: readonly Person["color"][]) {
  return colors.slice(0, count).map((color, n) => {
    const at = n + from;
    const who: Partial<Person> = {
      color,
      skin: skins[at % 4] as never,
      hair: hair[at % 6] as never,
      hairColor: hairColors[at % 4] as never,
      sleeve: "long",
      hands: n % 2 ? "fold" : "rest",
    };
    return [from + (n * 360) / count, who] as const;
  });
}

/** Chairs on a circle that look inward. */
function drawRing(radius: number, count: number, scale: number, kind: "empty" | "free"): string {
  return Array.from({ length: count }, (_, n) => {
    const seat = placeAt({ x: 200, y: 170, radius, scale: 0 }, (n * 360) / count);
    return drawChair({ ...seat, scale, kind });
  }).join("");
}

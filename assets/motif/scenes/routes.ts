import { drawChair } from "../draw-chair.ts";
import { drawPerson } from "../draw-person.ts";
import { drawThing } from "../draw-thing.ts";
import type { Drawing } from "../drawing.ts";
import { drawShelf } from "./draw-shelf.ts";
import { drawRoundTable } from "./round-table.ts";

/** The three ways to take part. */
export const routes = {
  // Somebody draws up a chair, where the others have left room.
  join: {
    size: [400, 340],
    shapes: () =>
      drawRoundTable({
        x: 248,
        y: 156,
        radius: 76,
        color: "pine",
        scale: 0.64,
        detail: "far",
        seats: [
          [
            -50,
            {
              skin: "shell",
              hair: "tail",
              hairColor: "copper",
              color: "dusk",
              sleeve: "long",
              hands: "rest",
            },
          ],
          [
            14,
            {
              skin: "honey",
              hair: "scarf",
              hairColor: "marigold",
              color: "rose",
              sleeve: "long",
              hands: "fold",
            },
          ],
          [
            78,
            {
              skin: "umber",
              hair: "short",
              hairColor: "jet",
              color: "marigold",
              sleeve: "long",
              hands: "rest",
            },
          ],
          [
            142,
            { skin: "clay", hair: "bob", hairColor: "jet", color: "mist", sleeve: "long", hands: "rest" },
          ],
        ],
        laid: [
          ["sheet", 142, 0.3, -30],
          ["mug", 40, 0.3, 0],
        ],
      }) +
      drawChair({ x: 144, y: 226, turn: 54, scale: 0.68, kind: "free" }) +
      drawPerson({
        x: 70,
        y: 276,
        turn: 54,
        scale: 0.7,
        skin: "shell",
        hair: "curls",
        hairColor: "chestnut",
        color: "brick",
        sleeve: "long",
        hands: [
          [-40, -66, "hold", 10],
          [40, -66, "hold", -10],
        ],
      }),
  },
  // One reads from a card, and all heads are turned to it.
  lead: {
    size: [400, 340],
    shapes: () =>
      `<rect class="shade" x="110" y="122" width="256" height="110" rx="26"/><rect class="dusk" x="104" y="112" width="256" height="110" rx="26"/>` +
      drawThing("mug", { x: 252, y: 150, turn: 0, scale: 0.8 }) +
      drawThing("notes", { x: 312, y: 178, turn: 14, scale: 0.66 }) +
      listeners
        .map(
          (person) =>
            drawChair({ ...person, scale: 0.64 }) + drawPerson({ ...person, scale: 0.64, detail: "far" }),
        )
        .join("") +
      drawThing("sheet", { x: 158, y: 167, turn: 90, scale: 0.8 }, "brick") +
      drawChair({ x: 72, y: 168, turn: 90, scale: 0.74 }) +
      drawPerson({
        x: 72,
        y: 168,
        turn: 90,
        scale: 0.74,
        skin: "clay",
        hair: "bun",
        hairColor: "chestnut",
        color: "marigold",
        sleeve: "long",
        glasses: true,
        hands: [
          [-40, -84, "hold", 14],
          [40, -84, "hold", -14],
        ],
      }),
  },
  // A room that is ready: table, chairs, door, window, shelf and power.
  host: {
    size: [400, 340],
    shapes: () =>
      `<path class="wood" d="M20 20h360v300H20z"/><path class="sheet" opacity=".6" d="M70 26h150l40 176H30z"/><path class="dusk" d="M12 12h376v316H282v-14h92V26H26v288h172v14H12z"/><path class="mist" d="M70 12h150v14H70z"/>` +
      `<path class="oak" d="M198 328h9v-82h-9z"/><path class="oak-line" stroke-width="3" stroke-dasharray="5 8" d="M207 248Q276 252 282 314"/>` +
      drawShelf({ x: 374, y: 56, length: 200, depth: 40, turn: 90 }) +
      `<path class="iron-line" stroke-width="3" d="M26 232Q70 236 76 212T128 176"/><path class="sheet" d="M26 218h12v28H26z"/><path class="iron" d="M29 226h4v4h-4zM29 234h4v4h-4z"/>` +
      drawRoundTable({
        x: 168,
        y: 150,
        radius: 66,
        color: "marigold",
        scale: 0.46,
        seats: [
          [20, "empty"],
          [80, "empty"],
          [140, "empty"],
          [200, "empty"],
          [260, "empty"],
          [320, "empty"],
        ],
      }) +
      drawThing("laptop", { x: 164, y: 150, turn: -70, scale: 0.5 }),
  },
} satisfies Record<string, Drawing>;

const listeners = [
  {
    x: 196,
    y: 80,
    turn: 180,
    nod: 58,
    skin: "honey",
    hair: "tail",
    hairColor: "chestnut",
    color: "rose",
    sleeve: "long",
    hands: "fold",
  },
  {
    x: 300,
    y: 80,
    turn: 180,
    nod: 40,
    skin: "umber",
    hair: "short",
    hairColor: "jet",
    color: "moss",
    sleeve: "long",
    hands: "rest",
  },
  {
    x: 200,
    y: 254,
    turn: 0,
    nod: -58,
    skin: "shell",
    hair: "bald",
    hairColor: "silver",
    color: "mist",
    sleeve: "long",
    hands: "rest",
  },
  {
    x: 304,
    y: 254,
    turn: 0,
    nod: -40,
    skin: "clay",
    hair: "bob",
    hairColor: "jet",
    color: "brick",
    sleeve: "long",
    hands: "fold",
  },
] as const;

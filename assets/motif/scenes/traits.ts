import { drawPerson } from "../draw-person.ts";
import { drawThing } from "../draw-thing.ts";
import type { Drawing } from "../drawing.ts";
import { drawShelf } from "./draw-shelf.ts";
import { drawRoundTable, drawTop } from "./round-table.ts";

/** What a circle is made of, each in one glance; they are shown small. */
export const traits = {
  // Two who lean over one book.
  peers: {
    size: [160, 160],
    shapes: () =>
      drawTop(80, 80, 44, "pine") +
      drawThing("book", { x: 80, y: 81, turn: -5, scale: 0.5 }, "brick") +
      drawPerson({
        x: 81,
        y: 131,
        turn: 0,
        scale: 0.42,
        skin: "clay",
        hair: "curls",
        hairColor: "jet",
        sleeve: "long",
        color: "marigold",
        hands: [
          [-44, -96, "hold", 24],
          [28, -90, "point", -30],
        ],
      }) +
      drawPerson({
        x: 79,
        y: 29,
        turn: 180,
        scale: 0.42,
        skin: "shell",
        hair: "bob",
        hairColor: "chestnut",
        sleeve: "long",
        color: "rose",
        hands: [
          [-40, -84, "rest", 30],
          [46, -96, "hold", -20],
        ],
      }),
  },
  // One keeps the list, the others look to them.
  facilitator: {
    size: [160, 160],
    shapes: () =>
      drawRoundTable({
        x: 80,
        y: 80,
        radius: 43,
        color: "dusk",
        scale: 0.29,
        detail: "far",
        seats: [
          [
            -64,
            {
              color: "mist",
              hair: "short",
              hairColor: "chestnut",
              skin: "honey",
              sleeve: "long",
              hands: "fold",
            },
          ],
          [
            0,
            { color: "rose", hair: "scarf", hairColor: "pine", skin: "clay", sleeve: "long", hands: "fold" },
          ],
          [
            64,
            {
              color: "moss",
              hair: "bald",
              hairColor: "silver",
              skin: "shell",
              sleeve: "long",
              hands: "fold",
            },
          ],
        ],
      }) +
      drawThing("sheet", { x: 66, y: 80, turn: -8, scale: 0.5 }, "brick") +
      drawPerson({
        x: 80,
        y: 129,
        turn: 0,
        scale: 0.43,
        skin: "umber",
        hair: "afro",
        hairColor: "jet",
        sleeve: "rolled",
        color: "marigold",
        hands: [
          [-52, -80, "hold", 20],
          [48, -116, "point", -4],
        ],
      }),
  },
  // A table below shelves of books.
  place: {
    size: [160, 160],
    shapes: () =>
      drawShelf({ x: 4, y: 4, length: 152, depth: 40 }) +
      drawRoundTable({
        x: 80,
        y: 98,
        radius: 26,
        color: "marigold",
        scale: 0.29,
        detail: "far",
        seats: [
          [
            -76,
            { color: "dusk", hair: "short", hairColor: "jet", skin: "clay", sleeve: "long", hands: "rest" },
          ],
          [
            76,
            { color: "rose", hair: "bun", hairColor: "copper", skin: "shell", sleeve: "long", hands: "rest" },
          ],
          [
            180,
            { color: "pine", hair: "scarf", hairColor: "mist", skin: "honey", sleeve: "long", hands: "rest" },
          ],
        ],
        laid: [["sheet", 0, 0.25, 12]],
      }),
  },
  // Somebody comes in, in the light of the open door.
  door: {
    size: [160, 160],
    shapes: () =>
      `<path class="marigold" opacity=".4" d="M48 118h64l40-98H8z"/><path class="dusk" d="M0 118h48v18H0zM112 118h48v18h-48z"/><path class="shade" d="M111 124 148 78l8 6-37 46z"/><path class="oak" d="M105 121l41-50 8 6-41 50z"/><circle class="sheet" cx="144" cy="82" r="3"/>` +
      `<path class="iron" d="M66 62q-1-15 7-15t7 15v8H66zM84 100h13v9q-1 12-7 12t-6-12z"/>` +
      drawPerson({
        x: 82,
        y: 84,
        turn: 0,
        scale: 0.46,
        skin: "umber",
        hair: "bob",
        hairColor: "jet",
        color: "brick",
        sleeve: "long",
        hands: [
          [-74, -38, "rest", -6],
          [76, 62, "rest", 170],
        ],
      }),
  },
  // A label on books that asks for nothing.
  free: {
    size: [160, 160],
    shapes: () =>
      drawThing("books", { x: 66, y: 72, turn: -8, scale: 1.1 }, "pine") +
      `<path class="iron-line" stroke-width="2.5" d="M72 42Q104 36 110 70"/><g transform="translate(110 80)rotate(14)"><path class="shade" d="M-21 14 0-6 29 14v58h-50z"/><path class="sheet" d="M-26 10 0-12 26 10v58h-52z"/><circle class="marigold" r="6" cy="6"/><ellipse class="brick-line" stroke-width="7" cy="40" rx="11" ry="16"/></g>`,
  },
} satisfies Record<string, Drawing>;

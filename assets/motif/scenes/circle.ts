import type { Drawing } from "../drawing.ts";
import { drawRoundTable } from "./round-table.ts";

/** Why learn together: all of them over one large sheet. */
export const circle: Drawing = {
  size: [400, 340],
  shapes: () =>
    drawRoundTable({ x: 200, y: 170, radius: 92, color: "pine", scale: 0.56, seats: [] }) +
    plan +
    drawRoundTable({
      x: 200,
      y: 170,
      radius: 92,
      color: "pine",
      scale: 0.56,
      isBare: true,
      seats: [
        [
          0,
          {
            skin: "clay",
            hair: "scarf",
            hairColor: "marigold",
            color: "dusk",
            sleeve: "long",
            hands: [
              [-30, -84, "rest", 20],
              [34, -110, "point", -10],
            ],
          },
        ],
        [
          51,
          {
            skin: "shell",
            hair: "bald",
            hairColor: "silver",
            color: "rose",
            sleeve: "rolled",
            hands: "fold",
            glasses: true,
          },
        ],
        [
          103,
          {
            skin: "umber",
            hair: "afro",
            hairColor: "jet",
            color: "marigold",
            sleeve: "short",
            hands: [
              [-32, -90, "rest", 20],
              [30, -112, "write", -16],
            ],
          },
        ],
        [
          154,
          {
            skin: "honey",
            hair: "bob",
            hairColor: "jet",
            color: "sheet",
            sleeve: "striped",
            hands: "rest",
          },
        ],
        [
          206,
          {
            skin: "clay",
            hair: "short",
            hairColor: "jet",
            color: "brick",
            sleeve: "rolled",
            hands: [
              [-38, -104, "point", 14],
              [36, -80, "rest", -30],
            ],
          },
        ],
        [
          257,
          {
            skin: "shell",
            hair: "bun",
            hairColor: "copper",
            color: "mist",
            sleeve: "long",
            hands: "write",
          },
        ],
        [
          309,
          {
            skin: "umber",
            hair: "curls",
            hairColor: "jet",
            color: "moss",
            sleeve: "short",
            hands: "rest",
          },
        ],
      ],
    }),
};

// What they make together: a sheet with thoughts that hang together.
const plan = `<g transform="translate(200 170)rotate(-7)"><path class="shade" d="M-48-36H58v84H-48z"/><path class="sheet" d="M-54-44H54V44H-54z"/><path class="steel-line" stroke-width="2.5" d="M0 0-32-24M0 0 34-22M0 0-30 24M0 0 32 26"/><circle class="marigold" r="13"/><circle class="brick" cx="-34" cy="-25" r="8"/><circle class="dusk" cx="35" cy="-23" r="9"/><circle class="pine" cx="-32" cy="25" r="9"/><circle class="accent-line" stroke-width="3" stroke-dasharray="4 3.5" cx="34" cy="27" r="9"/></g>`;

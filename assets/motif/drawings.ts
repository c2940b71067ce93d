import { drawTable, placeSeats, type Table } from "./draw-table.ts";
import { drawThing, type Thing } from "./draw-things.ts";
import type { Drawing } from "./drawing.ts";
import { pages } from "./scenes/pages.ts";
import { routes } from "./scenes/routes.ts";
import { sections } from "./scenes/sections.ts";
import { traits } from "./scenes/traits.ts";

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
  ...sections,
  ...routes,
  ...traits,
  ...pages,
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

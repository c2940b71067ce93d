import { drawChair } from "../draw-chair.ts";
import { drawPerson, type Person } from "../draw-person.ts";
import { drawThing, type Thing } from "../draw-thing.ts";
import type { ColorName } from "../palette.ts";
import type { Place } from "../place.ts";

/** A seat: where it is, in degrees clockwise from the top, and who sits there; nobody on an empty or a free chair. */
export type Seat = readonly [angle: number, who: Partial<Person> | "empty" | "free"];

/** A thing on a table: in which direction and how far from the middle (1 is the edge), and how it is turned. */
export type Laid = readonly [thing: Thing, angle: number, away: number, turn: number, color?: ColorName];

/** A round table with who and what is at it. */
export interface RoundTable {
  x: number;
  y: number;
  radius: number;
  color: ColorName;
  /** How large people and things are. */
  scale: number;
  seats: readonly Seat[];
  laid?: readonly Laid[];
  chairs?: ColorName;
  detail?: Person["detail"];
  /** Without the top, which is drawn before with what lies on it. */
  isBare?: boolean;
}

/** Draws a round table: the top, what lies on it, the chairs, and the people at it. */
export function drawRoundTable(table: RoundTable): string {
  const { x, y, radius, color, scale, seats, laid = [], chairs = "oak", detail = "near", isBare } = table;
  const size = Math.round(scale * 1.25 * 100) / 100;
  const things = laid.map(([thing, angle, away, turn, own]) =>
    drawThing(thing, { ...pointAt(table, angle, radius * away), turn, scale: size }, own),
  );
  const sit = (seat: Seat): string => {
    const place = placeAt(table, seat[0]);
    const who = seat[1];
    if (who === "free") return drawChair({ ...place, kind: "free" });
    const chair = drawChair({ ...place, color: chairs, kind: who === "empty" ? "empty" : "chair" });
    return who === "empty"
      ? chair
      : chair + drawPerson({ seed: Math.round(seat[0]), detail, ...who, ...place });
  };
  // Empty chairs are pushed under the table.
  const below = seats.filter(([, who]) => who === "empty").map(sit);
  const at = seats.filter(([, who]) => who !== "empty").map(sit);
  return [...below, isBare ? "" : drawTop(x, y, radius, color), ...things, ...at].join("");
}

/** The top of a round table with the shade that it throws. */
export function drawTop(x: number, y: number, radius: number, color: ColorName): string {
  const fall = radius * 0.05;
  const rim =
    radius < 50 ? "" : `<circle class="shade-line" stroke-width="2" cx="${x}" cy="${y}" r="${radius - 5}"/>`;
  return `<circle class="shade" cx="${Math.round(x + fall)}" cy="${Math.round(y + fall * 1.7)}" r="${radius}"/><circle class="${color}" cx="${x}" cy="${y}" r="${radius}"/>${rim}`;
}

/** Where one sits who looks at the middle of the table. */
export function placeAt(table: Pick<RoundTable, "x" | "y" | "radius" | "scale">, angle: number): Place {
  const { scale, radius } = table;
  return { ...pointAt(table, angle, radius + 40 * scale), turn: angle + 180, scale };
}

function pointAt({ x, y }: { x: number; y: number }, angle: number, distance: number) {
  const radians = (angle * Math.PI) / 180;
  return { x: x + distance * Math.sin(radians), y: y - distance * Math.cos(radians) };
}

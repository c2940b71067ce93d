import type { Inks } from "./develop.ts";

export type Vector = [x: number, y: number, z: number];

/** How light a surface is, from 0 to 1, at a point of it. */
export type Tone = (x: number, y: number, z: number) => number;

interface Surface {
  tone: Tone;
  /** From 0 for plaster to 1 for glass. */
  gloss: number;
}

/** A lot of things that a ray passes at once, in the box around them. */
export interface Group {
  kind: "group";
  low: Vector;
  high: Vector;
  things: Thing[];
}

/** What is built or turned. Lengths are metres, y is up; `low` and `high` are the corners of the box around it. */
export type Thing = Surface & { low: Vector; high: Vector } & (
    | { kind: "box"; turn: number }
    // Turned on a wheel: the outline of one side, radius and height in turn, closed along the axis above its foot.
    | { kind: "turned"; foot: Vector; outline: Float64Array }
  );

/** An opening in a wall of the room: where it begins and ends along the wall and upward, and whether it ends in a half circle. */
export interface Opening {
  wall: "left" | "right" | "back" | "front";
  from: number;
  to: number;
  low: number;
  high: number;
  arched?: boolean;
}

/** A room, what stands in it, the light that falls in, and the camera that sees it. */
export interface Scene {
  room: { low: Vector; high: Vector; walls: Surface; floor: Surface };
  openings: Opening[];
  things: (Thing | Group)[];
  sun: { towards: Vector; strength: number };
  sky: number;
  /** `lens` is how wide it sees at a distance of 1, `blur` how wide it is open. */
  camera: { at: Vector; to: Vector; lens: number; blur: number };
  exposure: number;
  /** As high as it is wide, and small: a portrait. */
  square?: true;
  inks: Inks;
}

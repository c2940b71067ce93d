import type { Group, Opening, Scene, Thing, Vector } from "./scene.ts";

const far = 1e9;

/** What a ray met first: how far off, which way its surface looks, and what it is; one for all rays, which are many. */
export interface Meeting {
  t: number;
  normal: Vector;
  thing: Pick<Thing, "tone" | "gloss"> | null;
}

const found: Meeting = { t: far, normal: [0, 0, 0], thing: null };
const span = { near: 0, out: 0, axis: 0 };

/**
 * Follows a ray to what it meets first; `null` where it leaves through an opening. `isShadow` asks only whether it meets anything, and
 * then says no more of it.
 */
export function meetLight(scene: Scene, o: Vector, d: Vector, isShadow: boolean): Meeting | null {
  found.t = far;
  if (meetThings(scene.things, o, d, isShadow) && isShadow) return found;
  const { low, high, walls, floor } = scene.room;
  crossBox(low, high, o[0], o[1], o[2], d[0], d[1], d[2]);
  if (found.t < span.out) return found;
  const axis = span.out === wayOut(0, low, high, o, d) ? 0 : span.out === wayOut(1, low, high, o, d) ? 1 : 2;
  if (axis !== 1 && isOpen(scene.openings, axis, o, d, span.out)) return null;
  found.t = span.out;
  look(0, 0, 0);
  found.normal[axis] = d[axis] > 0 ? -1 : 1;
  found.thing = axis === 1 && d[1] < 0 ? floor : walls;
  return found;
}

/** Whether a ray meets one of the things; a shadow asks for any, else it is the nearest that is found. */
function meetThings(things: (Thing | Group)[], o: Vector, d: Vector, isShadow: boolean): boolean {
  let isAnyMet = false;
  for (const thing of things) {
    const isMet =
      thing.kind === "box"
        ? meetBox(thing, o, d)
        : thing.kind === "turned"
          ? meetTurned(thing, o, d)
          : crossBox(thing.low, thing.high, o[0], o[1], o[2], d[0], d[1], d[2]) &&
            span.near < found.t &&
            meetThings(thing.things, o, d, isShadow);
    if (isMet && isShadow) return true;
    isAnyMet ||= isMet;
  }
  return isAnyMet;
}

function look(x: number, y: number, z: number): void {
  found.normal[0] = x;
  found.normal[1] = y;
  found.normal[2] = z;
}

function wayOut(n: 0 | 1 | 2, low: Vector, high: Vector, o: Vector, d: Vector): number {
  return ((d[n] > 0 ? high[n] : low[n]) - o[n]) * (1 / (d[n] || 1e-12));
}

/** Where a ray enters and leaves a box, in `span`; false where it passes by. */
function crossBox(
  low: Vector,
  high: Vector,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
) {
  span.near = -far;
  span.out = far;
  narrow(0, low[0], high[0], ox, dx);
  narrow(1, low[1], high[1], oy, dy);
  narrow(2, low[2], high[2], oz, dz);
  return span.near <= span.out && span.out > 0;
}

function narrow(axis: number, low: number, high: number, o: number, d: number): void {
  const inverse = 1 / (d || 1e-12);
  const a = (low - o) * inverse;
  const b = (high - o) * inverse;
  const first = a < b ? a : b;
  const last = a < b ? b : a;
  if (first > span.near) {
    span.near = first;
    span.axis = axis;
  }
  if (last < span.out) span.out = last;
}

function meetBox(thing: Extract<Thing, { kind: "box" }>, o: Vector, d: Vector): boolean {
  const { low, high, turn } = thing;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const mx = (low[0] + high[0]) / 2;
  const mz = (low[2] + high[2]) / 2;
  const px = o[0] - mx;
  const pz = o[2] - mz;
  const dx = c * d[0] + s * d[2];
  const dz = c * d[2] - s * d[0];
  if (!crossBox(low, high, c * px + s * pz + mx, o[1], c * pz - s * px + mz, dx, d[1], dz)) return false;
  if (span.near < 1e-5 || span.near >= found.t) return false;
  found.t = span.near;
  found.thing = thing;
  if (span.axis === 1) look(0, d[1] > 0 ? -1 : 1, 0);
  else if (span.axis === 0) look(dx > 0 ? -c : c, 0, dx > 0 ? -s : s);
  else look(dz > 0 ? s : -s, 0, dz > 0 ? -c : c);
  return true;
}

function meetTurned(thing: Extract<Thing, { kind: "turned" }>, o: Vector, d: Vector): boolean {
  const { low, high, foot, outline } = thing;
  if (!crossBox(low, high, o[0], o[1], o[2], d[0], d[1], d[2]) || span.near >= found.t) return false;
  const out = Math.min(span.out, found.t);
  let t = Math.max(span.near, 0) + 1e-4;
  for (let step = 0; ; step++) {
    const x = o[0] + d[0] * t - foot[0];
    const z = o[2] + d[2] * t - foot[2];
    const distance = findDistance(outline, Math.sqrt(x * x + z * z), o[1] + d[1] * t - foot[1]);
    // A ray that starts on the thing leaves it first.
    if (distance < 2e-4 && t < 2e-3) t += 1e-3;
    else if (distance < 2e-4 || step > 60) break;
    else t += distance;
    if (t > out) return false;
  }
  const x = o[0] + d[0] * t - foot[0];
  const y = o[1] + d[1] * t - foot[1];
  const z = o[2] + d[2] * t - foot[2];
  const r = Math.sqrt(x * x + z * z) || 1e-9;
  const aside = findDistance(outline, r + 1e-4, y) - findDistance(outline, r - 1e-4, y);
  const upward = findDistance(outline, r, y + 1e-4) - findDistance(outline, r, y - 1e-4);
  const length = Math.sqrt(aside * aside + upward * upward) || 1;
  found.t = t;
  found.thing = thing;
  look(((aside / length) * x) / r, upward / length, ((aside / length) * z) / r);
  return true;
}

/** How far a point is from the outline of a turned thing; below zero inside it. The axis is no surface. */
function findDistance(outline: Float64Array, r: number, y: number): number {
  let nearest = far;
  let isInside = false;
  let ax = outline[outline.length - 2] as number;
  let ay = outline[outline.length - 1] as number;
  for (let i = 0; i < outline.length; i += 2) {
    const bx = outline[i] as number;
    const by = outline[i + 1] as number;
    if (ax > 0 || bx > 0) {
      const ex = bx - ax;
      const ey = by - ay;
      const share = ((r - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey + 1e-12);
      const along = share < 0 ? 0 : share > 1 ? 1 : share;
      const dx = r - ax - ex * along;
      const dy = y - ay - ey * along;
      const square = dx * dx + dy * dy;
      if (square < nearest) nearest = square;
    }
    if (by > y !== ay > y && r < ((ax - bx) * (y - by)) / (ay - by) + bx) isInside = !isInside;
    ax = bx;
    ay = by;
  }
  return isInside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
}

function isOpen(openings: Opening[], axis: 0 | 2, o: Vector, d: Vector, t: number): boolean {
  const wall = axis === 0 ? (d[0] < 0 ? "left" : "right") : d[2] < 0 ? "back" : "front";
  const along = axis === 0 ? o[2] + d[2] * t : o[0] + d[0] * t;
  const y = o[1] + d[1] * t;
  for (const opening of openings) {
    const { from, to, low, high } = opening;
    if (opening.wall !== wall || along < from || along > to || y < low || y > high) continue;
    const r = (to - from) / 2;
    if (!opening.arched || y < high - r || Math.hypot(along - from - r, y - high + r) < r) return true;
  }
  return false;
}

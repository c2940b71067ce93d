export type Point = readonly [x: number, y: number];

/** An arm seen from above: shoulder, elbow and wrist, with half its width at each. */
export interface Limb {
  joints: readonly [Point, Point, Point];
  widths: readonly [number, number, number];
}

/** Where the bend of the elbow begins and ends, of 0 the shoulder, 1 the elbow, 2 the wrist. */
const bend = [0.6, 1.4] as const;

/** The outline of an arm as the data of a path; `from` and `to` cut out a part of it. */
export function drawLimb(limb: Limb, from = 0, to = 2): string {
  const [left, right] = [-1, 1].map((side) => drawEdge(limb, side, from, to)) as [Edge, Edge];
  const radius = limb.widths[0];
  // The shoulder is round; cuts are straight.
  const cap = from === 0 ? `A${radius} ${radius} 0 0 1 ${left.start}` : "";
  return `M${left.start}${left.there}L${right.end}${right.back}${cap}z`;
}

/** One edge as the data of a path, there and back. */
interface Edge {
  start: string;
  end: string;
  there: string;
  back: string;
}

function drawEdge({ joints: [a, b, c], widths }: Limb, side: number, from: number, to: number): Edge {
  const [upper, lower] = [across(a, b), across(b, c)];
  const sum: Point = [upper[0] + lower[0], upper[1] + lower[1]];
  const length = Math.hypot(...sum) || 1;
  // Where both edges would meet; a sharp bend is cut off.
  const corner = add(b, sum, (side * widths[1] * Math.min(2 / length, 1.25)) / length);
  const straight = (t: number): Point => {
    const [start, end, normal, u] = t <= 1 ? [a, b, upper, t] : [b, c, lower, t - 1];
    const [w, v] = t <= 1 ? [widths[0], widths[1]] : [widths[1], widths[2]];
    return add(mix(start, end, u), normal, side * (w + (v - w) * u));
  };
  const [enter, leave] = [straight(bend[0]), straight(bend[1])];
  const share = (t: number) => (t - bend[0]) / (bend[1] - bend[0]);
  const curve = (u: number) => mix(mix(enter, corner, u), mix(corner, leave, u), u);
  const at = (t: number) => write(t <= bend[0] || t >= bend[1] ? straight(t) : curve(share(t)));
  const [start, end] = [at(from), at(to)];
  if (from >= bend[0] || to <= bend[0]) return { start, end, there: `L${end}`, back: `L${start}` };
  const u = Math.min(1, share(to));
  const [first, control, last] = [enter, mix(enter, corner, u), curve(u)].map(write);
  const isBeyond = to > bend[1];
  return {
    start,
    end,
    there: `L${first}Q${control} ${last}${isBeyond ? `L${end}` : ""}`,
    back: `${isBeyond ? `L${last}` : ""}Q${control} ${first}L${start}`,
  };
}

function write([x, y]: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

function across([ax, ay]: Point, [bx, by]: Point): Point {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [-(by - ay) / length, (bx - ax) / length];
}

function mix([ax, ay]: Point, [bx, by]: Point, t: number): Point {
  return [ax + (bx - ax) * t, ay + (by - ay) * t];
}

function add([ax, ay]: Point, [bx, by]: Point, times: number): Point {
  return [ax + bx * times, ay + by * times];
}

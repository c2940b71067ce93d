export type Point = readonly [x: number, y: number];

/** An arm seen from above: shoulder, elbow and wrist, with half its width at each. */
export interface Limb {
  joints: readonly [Point, Point, Point];
  widths: readonly [number, number, number];
}

/** The outline of an arm as the data of a path; `from` and `to` (0 the shoulder, 1 the elbow, 2 the wrist) cut out a part of it. */
export function drawLimb({ joints: [a, b, c], widths }: Limb, from = 0, to = 2): string {
  const [upper, lower] = [across(a, b), across(b, c)];
  const sum: Point = [upper[0] + lower[0], upper[1] + lower[1]];
  const length = Math.hypot(...sum) || 1;
  // How far the edges of both parts meet from the elbow; a sharp bend is cut off.
  const corner = Math.min(2 / length, 1.25) / length;
  const at = (side: number, t: number): Point => {
    const [start, end, normal, u] = t <= 1 ? [a, b, upper, t] : [b, c, lower, t - 1];
    const [w, v] = t <= 1 ? [widths[0], widths[1]] : [widths[1], widths[2]];
    return add(mix(start, end, u), normal, side * (w + (v - w) * u));
  };
  const edge = (side: number): Point[] => [
    at(side, from),
    ...(from < 0.6 && to > 1.4
      ? [at(side, 0.6), add(b, sum, side * widths[1] * corner), at(side, 1.4)]
      : from < 1 && to > 1
        ? [add(b, sum, side * widths[1] * corner)]
        : []),
    at(side, to),
  ];
  const [left, right] = [edge(-1), edge(1).reverse()];
  // The shoulder is round; cuts are straight.
  const cap = from === 0 ? `A${widths[0]} ${widths[0]} 0 0 1 ${draw(left.slice(0, 1))}` : "";
  return `M${draw(left)}L${draw(right)}${cap}z`;
}

/** The points as data of a path: five have a bend in their middle. */
function draw(points: Point[]): string {
  const [first, second, third, ...rest] = points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
  return rest.length === 2
    ? `${first}L${second}Q${third} ${rest[0]}L${rest[1]}`
    : [first, second, third].filter(Boolean).join("L");
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

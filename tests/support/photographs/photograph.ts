import { createRandom } from "../create-random.ts";
import { meetLight } from "./meet-light.ts";
import type { Opening, Scene, Vector } from "./scene.ts";

/** What a camera saw: the light of the sun and of what gleams, and, apart, the soft light of sky and room, which is to be smoothed. */
export interface Exposure {
  sharp: Float32Array;
  soft: Float32Array;
  /** Of each point how far off it is, the three parts of the way that it looks, and its tone. */
  marks: Float32Array;
}

const bounces = 2;

/** Takes a photograph with so many rays a point, a multiple of three. */
export function photograph(scene: Scene, width: number, height: number, rays: number): Exposure {
  const points = width * height;
  const sharp = new Float32Array(points);
  const soft = new Float32Array(points);
  const marks = new Float32Array(points * 5);
  const { below } = createRandom(7);
  const chance = () => below(2 ** 30) / 2 ** 30;
  const { at, to, lens, blur } = scene.camera;
  const forward = unit(minus(to, at));
  const focus = Math.hypot(...minus(to, at));
  const right = unit(cross(forward, [0, 1, 0]));
  const up = cross(right, forward);
  for (let n = 0; n < points * rays; n++) {
    const point = Math.floor(n / rays);
    const u = (((point % width) + chance()) / width - 0.5) * lens;
    const v = ((0.5 - (Math.floor(point / width) + chance()) / height) * lens * height) / width;
    const [r, turn] = [blur * Math.sqrt(chance()), 2 * Math.PI * chance()];
    const o = plus(plus(at, right, r * Math.cos(turn)), up, r * Math.sin(turn));
    const seen = plus(plus(plus(at, forward, focus), right, u * focus), up, v * focus);
    const d = unit(minus(seen, o));
    const met = meetLight(scene, o, d, false);
    if (!met) {
      sharp[point] = (sharp[point] as number) + scene.sky / rays;
      continue;
    }
    const { t, thing } = met;
    const normal: Vector = [...met.normal];
    const p = plus(plus(o, d, t), normal, 2e-4);
    const tone = thing?.tone(p[0], p[1], p[2]) ?? 0;
    const known = [t / focus, ...normal, tone];
    for (let k = 0; k < 5; k++)
      marks[point * 5 + k] = (marks[point * 5 + k] as number) + (known[k] as number) / rays;
    const facing = -dot(d, normal);
    const mirrored = (thing?.gloss ?? 0) * (0.06 + 0.94 * (1 - facing) ** 5);
    if (mirrored > 0.004) {
      const rough = () => (chance() - 0.5) * 0.05;
      const away = unit(plus(plus(d, normal, 2 * facing), [rough(), rough(), rough()], 1));
      sharp[point] =
        (sharp[point] as number) + (mirrored * Math.min(6, follow(scene, p, away, chance))) / rays;
    }
    sharp[point] =
      (sharp[point] as number) + ((1 - mirrored) * tone * sunAt(scene, p, normal, chance)) / rays;
    // It is smoothed anyway, and takes most of the time.
    if (n % 3 > 0) continue;
    soft[point] =
      (soft[point] as number) + (Math.min(6, gather(scene, p, normal, chance, bounces)) * 3) / rays;
  }
  return { sharp, soft, marks };
}

/** The light that comes along a ray. */
function follow(scene: Scene, o: Vector, d: Vector, chance: () => number, left = 1): number {
  const met = meetLight(scene, o, d, false);
  if (!met) return left === 1 ? scene.sky : 0;
  const normal: Vector = [...met.normal];
  const p = plus(plus(o, d, met.t), normal, 2e-4);
  const tone = met.thing?.tone(p[0], p[1], p[2]) ?? 0;
  return tone * (sunAt(scene, p, normal, chance) + gather(scene, p, normal, chance, left));
}

/** The light of the sky, through its openings, and of what stands around. */
function gather(scene: Scene, p: Vector, normal: Vector, chance: () => number, left: number): number {
  let light = 0;
  for (const opening of scene.openings) light += skyThrough(opening, scene, p, normal, chance);
  if (left === 0) return light;
  const [turn, height] = [2 * Math.PI * chance(), 2 * chance() - 1];
  const r = Math.sqrt(1 - height * height);
  const way = unit(plus(normal, [r * Math.cos(turn), r * Math.sin(turn), height], 0.999));
  // The sky itself was counted at its openings.
  const met = meetLight(scene, p, way, false);
  return met ? light + follow(scene, p, way, chance, left - 1) : light;
}

function sunAt(scene: Scene, p: Vector, normal: Vector, chance: () => number): number {
  const spread = () => (chance() - 0.5) * 0.012;
  const sun = unit(plus(unit(scene.sun.towards), [spread(), spread(), spread()], 1));
  const slant = dot(sun, normal);
  return slant > 0 && !meetLight(scene, p, sun, true) ? scene.sun.strength * slant : 0;
}

/** What the sky gives a surface through one opening, by one point of it. */
function skyThrough(opening: Opening, scene: Scene, p: Vector, normal: Vector, chance: () => number): number {
  const { wall, from, to, low, high } = opening;
  const { room } = scene;
  const along = from + chance() * (to - from);
  const y = low + chance() * (high - low);
  const place = { left: room.low[0], right: room.high[0], back: room.low[2], front: room.high[2] }[wall];
  const isAside = wall === "left" || wall === "right";
  const way = minus(isAside ? [place, y, along] : [along, y, place], p);
  const distance = Math.hypot(...way);
  const d = unit(way);
  const slant = dot(d, normal);
  if (slant <= 0 || meetLight(scene, p, d, true)) return 0;
  const area = (to - from) * (high - low);
  return (scene.sky * slant * Math.abs(isAside ? d[0] : d[2]) * area) / (Math.PI * distance * distance);
}

function plus([ax, ay, az]: Vector, [bx, by, bz]: Vector, times: number): Vector {
  return [ax + bx * times, ay + by * times, az + bz * times];
}

function minus([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector {
  return [ax - bx, ay - by, az - bz];
}

function dot([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  return ax * bx + ay * by + az * bz;
}

function cross([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.sqrt(x * x + y * y + z * z);
  return [x / length, y / length, z / length];
}

import { drawHand, type HandKind } from "./draw-hand.ts";
import { drawLimb, type Limb, type Point } from "./draw-limb.ts";
import type { ColorName } from "./palette.ts";

export type Sleeve = "long" | "rolled" | "short" | "striped";
/** Where a wrist lies, seen from the head of one who looks up, and what the hand does. */
export type Hand = readonly [x: number, y: number, kind: HandKind, bend?: number];

/** What an arm looks like. */
interface Look {
  skin: ColorName;
  sleeve: Sleeve;
  color: ColorName;
  isFar: boolean;
  watch?: boolean;
}

const reach = { long: 1.86, striped: 1.86, rolled: 1.25, short: 0.8 };

/** Draws an arm with its hand and sleeve. */
export function drawArm(limb: Limb, [, , kind, bend = 0]: Hand, isLeft: boolean, look: Look): string {
  const [, elbow, [x, y]] = limb.joints;
  const turn = (Math.atan2(x - elbow[0], elbow[1] - y) * 180) / Math.PI + bend;
  return drawHand(kind, look.skin, { x, y, turn, isLeft, isFar: look.isFar }) + dress(limb, look);
}

/** Shoulder, elbow and wrist of an arm whose wrist lies there. The elbow goes outward. */
export function bendArm([wx, wy]: Hand, isLeft: boolean): Limb {
  const side = isLeft ? -1 : 1;
  const shoulder: Point = [side * 50, 13];
  const [dx, dy] = [wx - shoulder[0], wy - shoulder[1]];
  const distance = Math.hypot(dx, dy) || 1;
  const [upper, lower] = [50, 68].map((bone) => bone * Math.max(1, distance / 116)) as [number, number];
  const along = Math.min(upper, (upper ** 2 - lower ** 2 + distance ** 2) / (2 * distance));
  const out = side * Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
  const [ux, uy] = [dx / distance, dy / distance];
  return {
    joints: [shoulder, [shoulder[0] + ux * along - uy * out, shoulder[1] + uy * along + ux * out], [wx, wy]],
    widths: [19, 15, 10],
  };
}

/** The arm and its sleeve. */
function dress(limb: Limb, { skin, sleeve, color, isFar, watch }: Look): string {
  const end = reach[sleeve];
  const wide: Limb = { ...limb, widths: [20, 17.5, 13] };
  const bands = sleeve === "striped" ? [0.3, 0.62, 0.94, 1.26, 1.58] : [];
  return (
    `<path class="${skin}" d="${drawLimb(limb)}"/><path class="${color}" d="${drawLimb(wide, 0, end)}"/>` +
    bands.map((at) => `<path class="ink" d="${drawLimb(wide, at, at + 0.16)}"/>`).join("") +
    (watch ? `<path class="ink" d="${drawLimb({ ...limb, widths: [19, 15, 11] }, 1.8, 1.93)}"/>` : "") +
    (isFar ? "" : `<path class="shade" d="${drawLimb(wide, end - 0.13, end)}"/>`)
  );
}

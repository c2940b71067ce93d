import { castShade } from "./cast-shade.ts";
import type { ColorName } from "./palette.ts";
import { type Place, place } from "./place.ts";

/** A chair that looks the way of the one who sits on it: at the same place, turn and scale as the person. */
export interface Chair extends Place {
  color?: ColorName;
  kind?: "chair" | "empty" | "wheels" | "free";
}

const seat = "M-50-34Q-52-46-40-46H40Q52-46 50-34L46 46Q45 56 34 56H-34Q-45 56-46 46z";
// Of a taken chair only the end of the seat is seen.
const behind = "M-47 10H47L44 52Q43 60 34 60H-34Q-43 60-44 52z";
const back = "M-58 50Q0 84 58 50Q64 46 68 53T64 64Q0 102-64 64Q-72 60-68 53T-58 50z";
const shapes = {
  chair: (color: ColorName) =>
    `<path class="${color}" d="${behind}"/><path class="shade" d="${behind}"/><path class="${color}" d="${back}"/>`,
  empty: (color: ColorName) =>
    `<path class="${color}" d="${seat}"/><path class="shade" d="${seat}"/><path class="${color}" d="${back}"/>`,
  // The page's idea: nobody sits here yet.
  free: () =>
    `<path class="accent-line" stroke-width="5" d="${seat}"/><path class="accent-line" stroke-width="5" d="${back}"/>`,
  wheels: (color: ColorName) =>
    `<path class="steel-line" stroke-width="7" d="M-42 58V92M42 58V92"/><path class="iron-line" stroke-width="11" d="M-42 84V100M42 84V100"/>` +
    `<path class="${color}" d="M-56 0h112v54q0 14-14 14h-84q-14 0-14-14z"/><path class="shade" d="M-56 44h112v10q0 14-14 14h-84q-14 0-14-14z"/>` +
    `<path class="iron-line" stroke-width="13" d="M-88-38V70M88-38V70"/><path class="steel-line" stroke-width="4" d="M-77-26V58M77-26V58M-88 16H-56M88 16H56"/>`,
};
// What throws a shade.
const thrown = { chair: back, empty: seat + back, free: "", wheels: "" };

/** Draws a chair, a wheelchair or the free seat, seen from above. */
export function drawChair({ color = "oak", kind = "chair", ...where }: Chair): string {
  const shade =
    thrown[kind] && `<path class="shade" transform="${castShade(where.turn)}" d="${thrown[kind]}"/>`;
  return `<g transform="${place(where)}">${shade}${shapes[kind](color)}</g>`;
}

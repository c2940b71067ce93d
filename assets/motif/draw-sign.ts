import type { ColorName } from "./palette.ts";
import { place } from "./place.ts";

/** Who sits at the table of the sign: in which direction, what they wear, and their hair. */
const people: readonly [direction: number, color: ColorName, hair: ColorName][] = [
  [-99, "dusk", "jet"],
  [-27, "rose", "chestnut"],
  [45, "marigold", "jet"],
  [117, "dusk", "silver"],
];

/** Draws the sign of the site in a square of 64: the table, four people, and the seat that is free. */
export function drawSign(): string {
  const sitters = people.map(([direction, color, hair]) => {
    const angle = (direction * Math.PI) / 180;
    const where = place({ x: 33 + 21 * Math.cos(angle), y: 32 + 21 * Math.sin(angle), turn: direction - 90 });
    return `<g transform="${where}"><path class="${color}" d="M-11.5 2C-11.5-3-8-5 0-5S11.5-3 11.5 2C11.5 7 6 9 0 9S-11.5 7-11.5 2z"/><path class="${color}-line" stroke-width="4.4" d="M-9.4 1Q-10-6-4.5-11M9.4 1Q10-6 4.5-11"/><circle class="${hair}" r="5.2"/></g>`;
  });
  return `<circle class="pine" cx="33" cy="32" r="13.5"/>${sitters.join("")}<circle class="accent-line" stroke-width="3.2" cx="9.5" cy="29" r="7.4"/>`;
}

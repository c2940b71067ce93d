import { drawChair } from "./draw-chair.ts";
import { drawPerson } from "./draw-person.ts";
import { drawThing } from "./draw-thing.ts";
import { heroCast } from "./hero-cast.ts";
import { type HeroSeat, heroSeats } from "./hero-seats.ts";

const scale = 1.45;
const [middleX, middleY, radius] = [570, 510, 336];

/** Draws the start: a large table with people at work, and a free seat on the left, where the words are. */
export function drawHero(seed = 1): string {
  const [free, ring] = [placeAt(183, radius + 60), placeAt(183, radius + 84)];
  const drawTop = (look: string, r: number) => `<circle ${look} cx="${middleX}" cy="${middleY}" r="${r}"/>`;
  return [
    drawTop('class="shade" transform="translate(9 16)"', radius),
    ...heroSeats.map(drawSeat),
    `<circle class="accent-line breathe" cx="${ring.x}" cy="${ring.y}" r="124" stroke-width="6" stroke-dasharray="17 13"/>`,
    drawChair({ ...free, turn: free.turn - 6, scale: 1.3, kind: "free" }),
    drawTop('class="pine"', radius) + drawTop('class="shade-line" stroke-width="3"', radius - 13),
    drawThing("sheet", { ...placeAt(183, 226), turn: 84, scale }),
    drawThing("pencil", { ...placeAt(186, 214), turn: 62, scale }),
    drawThing("plate", { x: middleX - 34, y: middleY + 62, turn: 20, scale: 1.3 }),
    ...heroSeats.flatMap(layThings),
    ...heroSeats.map((seat, n) => {
      const { size, ...person } = heroCast[(n + seed - 1) % heroCast.length] as (typeof heroCast)[number];
      return drawPerson({
        ...person,
        ...seat,
        ...placeAt(seat.direction, seat.distance),
        scale: scale * size,
      });
    }),
  ].join("");
}

function drawSeat({ direction, distance, wheels }: HeroSeat): string {
  const place = { ...placeAt(direction, distance), scale };
  return wheels ? drawChair({ ...place, kind: "wheels", color: "steel" }) : drawChair(place);
}

function layThings({ direction, distance, things }: HeroSeat): string[] {
  const { x, y, turn } = placeAt(direction, distance);
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  return things.map(([thing, right, up, aside, size = 1]) =>
    drawThing(thing, {
      x: x + (right * cos + up * sin) * scale,
      y: y + (right * sin - up * cos) * scale,
      turn: turn + aside,
      scale: scale * size,
    }),
  );
}

/** Somebody who looks to the middle from that direction. */
function placeAt(direction: number, distance: number) {
  const angle = (direction * Math.PI) / 180;
  return {
    x: Math.round(middleX + distance * Math.cos(angle)),
    y: Math.round(middleY + distance * Math.sin(angle)),
    turn: direction - 90,
  };
}

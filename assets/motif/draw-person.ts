import { castShade } from "./cast-shade.ts";
import { bendArm, drawArm, type Hand, type Sleeve } from "./draw-arm.ts";
import { drawHair, type HairKind, hairKinds } from "./draw-hair.ts";
import { drawLimb } from "./draw-limb.ts";
import type { ColorName } from "./palette.ts";
import { type Place, place } from "./place.ts";
import { poses } from "./poses.ts";
import { vary } from "./vary.ts";

export type Skin = "shell" | "honey" | "clay" | "umber";

/**
 * Somebody who sits, seen from above, around the middle of the head; 0 degrees look up, and at scale 1 a head is 56 and shoulders are 140
 * units wide. What isn't said is chosen by the seed.
 */
export interface Person extends Place {
  seed?: number;
  skin?: Skin;
  hair?: HairKind;
  /** Of the hair, the scarf or the cap. */
  hairColor?: ColorName;
  sleeve?: Sleeve;
  color?: ColorName;
  /** A name of what the arms do, or where each hand lies. */
  hands?: keyof typeof poses | readonly [left: Hand | null, right: Hand | null];
  glasses?: boolean;
  headphones?: boolean;
  /** On the left arm. */
  watch?: boolean;
  collar?: keyof typeof collars;
  /** How far the head is turned aside. */
  nod?: number;
  detail?: "near" | "far";
}

const skins: Skin[] = ["shell", "honey", "clay", "umber"];
const sleeves: Sleeve[] = ["long", "rolled", "short", "striped"];
const clothes: ColorName[] = ["dusk", "rose", "marigold", "mist", "brick", "sheet", "moss"];
const hairColors: Record<Skin, ColorName[]> = {
  shell: ["straw", "copper", "chestnut", "silver", "snow"],
  honey: ["chestnut", "jet", "silver"],
  clay: ["jet", "chestnut", "jet"],
  umber: ["jet", "jet", "silver"],
};
const body = "M-70 22C-73-4-46-14 0-14S73-4 70 22C68 46 38 56 0 56S-68 46-70 22z";
const hem = "M-68 32C-50 46 50 46 68 32C60 48 36 56 0 56S-60 48-68 32z";

/** Draws a person from above: shoulders, arms with hands, head and hair, and the shade that they throw. */
export function drawPerson(person: Person): string {
  const { turn, seed = 1, nod = 0, detail = "near" } = person;
  const pick = <T>(list: readonly T[], place: number) =>
    list[Math.floor(vary(seed, place) * list.length)] as T;
  const skin = person.skin ?? pick(skins, 1);
  const kind = person.hair ?? pick(hairKinds, 2);
  const color = person.color ?? pick(clothes, 4);
  const isCloth = kind === "scarf" || kind === "cap";
  const hairColor =
    person.hairColor ?? pick(isCloth ? clothes.filter((name) => name !== color) : hairColors[skin], 3);
  const sleeve = person.sleeve ?? pick(sleeves, 5);
  const hands =
    typeof person.hands === "object"
      ? person.hands
      : poses[person.hands ?? pick(["rest", "write", "fold"] as const, 6)];
  const isFar = detail === "far";
  const look = { skin, sleeve, color, isFar };
  const arms = hands.flatMap((hand, n) =>
    hand ? [{ hand, isLeft: n === 0, limb: bendArm(hand, n === 0) }] : [],
  );
  const hair = drawHair(kind, hairColor, skin, isFar);
  const shade = (shape: string) =>
    isFar ? "" : `<g class="shade" transform="${castShade(turn)}">${shape}</g>`;
  const head = drawHead(skin, person, isFar) + hair.over + (person.headphones ? phones : "");
  return [
    `<g transform="${place(person)}">`,
    shade(`<path d="${body}${arms.map(({ limb }) => drawLimb(limb)).join("")}"/>`),
    ...arms.map(({ limb, hand, isLeft }) =>
      drawArm(limb, hand, isLeft, { ...look, watch: isLeft && person.watch }),
    ),
    `<path class="${color}" d="${body}"/>`,
    sleeve === "striped"
      ? `<path class="ink-line" stroke-width="7" d="M-67 20Q0 42 67 20M-61 38Q0 58 61 38"/>`
      : "",
    isFar ? "" : `<path class="shade" d="${hem}"/>`,
    person.collar ? collars[person.collar] : "",
    nod ? `<g transform="rotate(${nod})">` : "",
    hair.below + shade(`<ellipse rx="30" ry="34"/>`) + head,
    nod ? "</g></g>" : "</g>",
  ].join("");
}

/** What lies around the neck. */
const collars = {
  hood: `<path class="shade" d="M-40 6C-46 44-22 58 0 58S46 44 40 6C32 34-32 34-40 6z"/>`,
  shirt: `<path class="sheet" d="M-34 2C-36 34-16 45 0 45S36 34 34 2L22 6C20 24 10 31 0 31S-20 24-22 6z"/>`,
};

const phones = `<path class="iron-line" stroke-width="6" d="M-31 0C-30-14-16-16 0-16S30-14 31 0"/><rect class="iron" x="-38" y="-12" width="12" height="24" rx="6"/><rect class="iron" x="26" y="-12" width="12" height="24" rx="6"/>`;

function drawHead(skin: Skin, { glasses }: Person, isFar: boolean): string {
  const near = `<path class="${skin}" d="M-5-31Q0-44 5-31zM-27-8q-8 2-5 10t7 5zM27-8q8 2 5 10t-7 5z"/>`;
  const frame = glasses
    ? `<path class="mist" d="M-23-26Q-14-40-3-33-12-30-23-26zM23-26Q14-40 3-33 12-30 23-26z"/><path class="iron-line" stroke-width="2.2" d="M-28-8-23-26Q-14-40-3-33 0-36 3-33 14-40 23-26L28-8"/>`
    : "";
  return `${isFar ? "" : near}<ellipse class="${skin}" rx="28" ry="33"/>${frame}`;
}

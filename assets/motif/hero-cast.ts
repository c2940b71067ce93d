import type { Person } from "./draw-person.ts";

/** Who sits there; another seed gives them other places. */
export const heroCast: readonly (Partial<Person> & { size: number })[] = [
  { size: 1, hair: "scarf", hairColor: "marigold", skin: "honey", sleeve: "long", color: "dusk" },
  {
    size: 1.04,
    hair: "bald",
    hairColor: "silver",
    skin: "shell",
    sleeve: "striped",
    color: "sheet",
  },
  {
    size: 1,
    hair: "short",
    hairColor: "jet",
    skin: "honey",
    sleeve: "long",
    color: "sheet",
    headphones: true,
    collar: "hood",
  },
  { size: 1.06, hair: "cap", hairColor: "dusk", skin: "clay", sleeve: "short", color: "marigold" },
  {
    size: 0.95,
    hair: "bob",
    collar: "shirt",
    hairColor: "snow",
    skin: "shell",
    sleeve: "long",
    color: "moss",
  },
  { size: 0.98, hair: "braids", hairColor: "jet", skin: "clay", sleeve: "rolled", color: "rose" },
  { size: 0.95, hair: "bun", hairColor: "chestnut", skin: "shell", sleeve: "rolled", color: "brick" },
  { size: 1, hair: "afro", watch: true, hairColor: "jet", skin: "umber", sleeve: "short", color: "mist" },
];

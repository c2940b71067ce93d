import type { SiteSettings } from "../site/settings-schema.ts";

/** Words in the starters that stand for those of whoever begins with one. */
interface StarterWords {
  /** As they are written there: nobody has another reason to write them. */
  words: string[];
  /** What they stand for. */
  yours: string;
  /** Where the settings of the site say it. */
  known?: (settings: SiteSettings) => string | null | undefined;
  /** An address that texts may speak of as an example: only where it is a link, or a setting of the site, does it lead visitors to nobody. */
  isAddress?: true;
}

/** All of them: the tests hold that each stands in a starter, and that a starter has no others. */
export const starterWords: StarterWords[] = [
  {
    words: [
      "Town Office of Example Town",
      "Oficina Municipal de Ciudad Ejemplo",
      "Example Foundation",
      "Fundación Ejemplo",
      "Example Neighbours' Association",
      "Asociación Vecinal Ejemplo",
    ],
    yours: "the name of your organisation",
    known: ({ organisation }) => organisation?.name,
  },
  { words: ["Example House", "Casa Ejemplo"], yours: "the name of your house" },
  {
    words: ["Ana Example", "Ben Example", "Dolores Example", "Farid Example", "Jo Example", "Wen Example"],
    yours: "the name of somebody of your own",
  },
  {
    words: ["Example Bank", "Example Library", "Example Street Neighbours", "Example Works"],
    yours: "the name of somebody who helps you",
  },
  { words: ["Example Town", "Ciudad Ejemplo"], yours: "the name of your town" },
  { words: ["Example Street 12", "calle Ejemplo 12", "Calle Ejemplo 12"], yours: "your street and number" },
  {
    words: [
      "Example Yard Lane 3",
      "Camino del Ejemplo 3",
      "Example Square",
      "plaza del Ejemplo",
      "Old Example Quay",
      "Muelle Viejo de Ejemplo",
      "Example Hill",
      "Colina de Ejemplo",
      "Example North",
      "Ejemplo Norte",
      "Example South",
      "Ejemplo Sur",
    ],
    yours: "the name of a place in your town",
  },
  {
    words: ["01632 960 100", "01632 960 199", "+441632960100", "+441632960199"],
    yours: "your telephone number",
  },
  {
    words: ["example crowns", "Example crowns", "coronas de ejemplo", "Coronas de ejemplo"],
    yours: "your own amounts and money",
  },
  {
    words: ["These pages are examples.", "Estas páginas son ejemplos."],
    yours: "pages of your own",
  },
  {
    words: ["These forms are examples.", "Estos formularios son ejemplos."],
    yours: "forms of your own",
  },
  {
    words: [
      "A museum of everyday things and a reading room, in a house of 1908.",
      "Un museo de cosas cotidianas y una sala de lectura, en una casa de 1908.",
      "One evening a month, neighbours mend what is broken together. Free, and open to everyone.",
      "Una tarde al mes, el vecindario arregla en compañía lo que está roto. Gratis y para todo el mundo.",
    ],
    yours: "a sentence on your own site",
  },
  { words: ["hello@example.org"], yours: "your email address", known: ({ email }) => email, isAddress: true },
  {
    words: ["https://video.example.org/attic"],
    yours: "the address of your film",
    isAddress: true,
  },
  {
    words: ["https://docs.example.org"],
    yours: "the address of your documents",
    isAddress: true,
  },
  {
    words: ["https://www.example.org"],
    yours: "the address of your site",
    known: ({ url }) => url,
    isAddress: true,
  },
];

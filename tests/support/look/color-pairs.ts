/** What may be written and drawn on each ground, as role tokens: `readable` has 7:1 there, `visible` 3:1. */
interface Ground {
  grounds: string[];
  readable: string[];
  visible: string[];
  /** Rules whose elements lie on it without saying so themselves. */
  within?: RegExp;
}

/** All pairs of tokens that meet in the theme's styles. A test holds the styles against this list, and another one looks against it. */
export const colorPairs: Ground[] = [
  {
    grounds: ["paper", "raised", "sunk", "accent-paper", "tint"],
    readable: ["ink", "ink-quiet", "accent", "accent-strong", "mark", "tone"],
    visible: [
      "ink",
      "accent",
      "control",
      "edge",
      "mark-line",
      "fill-edge",
      "fill-edge-strong",
      "done",
      "tone",
    ],
  },
  { grounds: ["poster", "pattern"], readable: ["on-poster"], visible: ["on-poster"], within: /\.poster/ },
  { grounds: ["on-poster"], readable: ["poster"], visible: [], within: /\.poster/ },
  { grounds: ["fill", "fill-strong"], readable: ["on-fill"], visible: ["on-fill"], within: /\.button/ },
  { grounds: ["highlight"], readable: ["on-highlight"], visible: [] },
  { grounds: ["ink"], readable: ["paper"], visible: [], within: /\.skip-link|\.callout/ },
];

/** What nobody has to see, since it says nothing, and what lies behind pictures. */
export const ornaments = [
  "#0000008c",
  "rule",
  "band",
  "break",
  "picture-ground",
  "paper-pattern",
  "poster-pattern",
];

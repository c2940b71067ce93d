/**
 * The colours of all drawings, by day and by night. A shape carries a colour's name as its class and is filled with it; with `-line`
 * after the name it is a line of that colour. Night dims what is bright and lifts what is nearly black.
 */
export const palette = {
  // Tables, clothes and things; those that the style sheet has as well are held against it by a test.
  pine: ["#175b49", "#2c7460"],
  dusk: ["#3b4c8c", "#5868b4"],
  marigold: ["#e2a02b", "#cf9637"],
  rose: ["#e39a83", "#b86f5c"],
  wood: ["#e4d3b1", "#5a4f3a"],
  brick: ["#a8412a", "#a34a36"],
  mist: ["#a9bfd6", "#7f98b4"],
  moss: ["#8fae7c", "#7c9a6c"],
  sheet: ["#fffdf8", "#efe7d6"],
  page: ["#f1e6cf", "#d8ccb2"],
  oak: ["#b98a54", "#8a6741"],
  steel: ["#8d939f", "#7b828f"],
  coffee: ["#6b3a22", "#6b3a22"],
  ink: ["#1f2430", "#1f2430"],
  iron: ["#1f2430", "#5a6070"],
  // Papers and quiet words of cards, where it is always day.
  lemon: ["#fcedcb", "#fcedcb"],
  mint: ["#e2f0ea", "#e2f0ea"],
  frost: ["#e7eaf6", "#e7eaf6"],
  blush: ["#fbe9e2", "#fbe9e2"],
  linen: ["#f3ecdd", "#f3ecdd"],
  slate: ["#454b5a", "#454b5a"],
  // What says something by itself: the free seat.
  accent: ["#8f2917", "#ff9b85"],
  // Skin, from light to dark.
  shell: ["#f4cdae", "#dcb192"],
  honey: ["#dca173", "#c58c60"],
  clay: ["#b0714a", "#9c6440"],
  umber: ["#7b4a30", "#744730"],
  // Hair.
  jet: ["#2a2326", "#3b3236"],
  // Strands of black hair, which a darker tone would not show.
  gloss: ["#51464c", "#5d5057"],
  chestnut: ["#6a3d26", "#6f4630"],
  copper: ["#b4582c", "#a5562f"],
  straw: ["#e3b865", "#c49a50"],
  silver: ["#bdb8b2", "#a09c98"],
  snow: ["#f3efe8", "#dcd6cb"],
  // The one darker tone, laid thinly over whatever lies below.
  shade: ["#1f2430", "#0b0d12"],
} as const satisfies Record<string, readonly [day: string, night: string]>;

export type ColorName = keyof typeof palette;

/** What the first site is called, and where it is. */
export const foreignNames = /learning.?circle|p2pu|peer 2 peer|ljubljana|(?<!America\/)chicago/i;

/** What belongs to the first site alone: its names, its places, its drawings and the colours of its seats. No other site is given any of it. */
export const foreignWords = new RegExp(
  `${foreignNames.source}|bricolage|\\b(?:brick|pine|dusk|marigold|seats?)\\b`,
  "i",
);

import type { Mistake } from "./mistake.ts";

const visit = "en/visit/index.md";
const prices = "en/visit/prices.md";
const boats = "en/boats.md";

const said = (
  what: string,
  [file, from, to]: [file: string, from: string, to: string | null],
  told: string[],
  ...after: [file: string, from: string, to: string | null][]
): Mistake => ({
  what,
  file,
  from,
  to,
  told,
  isMended: false,
  after: after.map(([file, from, to]) => ({ file, from, to })),
});

/** What they do of which a program can't know what was meant, so that a sentence says it; with what is done then. */
export const toldMistakes: readonly Mistake[] = [
  said(
    "a picture without a description",
    [boats, "![A boat of larch]", "![]"],
    [
      'en/boats.md:5 The image "pier.png" has no description. Say what it shows: ![description](pier.png). If it only decorates: <img src="pier.png" alt="">.',
    ],
    [boats, "![](", "![A boat of larch]("],
  ),
  said(
    "a picture dropped into the editor",
    [boats, "(pier.png)", "(https://github.com/user-attachments/assets/1b2c)"],
    [
      `en/boats.md:5 "https://github.com/user-attachments/assets/1b2c" is a file of another website, which visitors' browsers do not load. The git host keeps there what is dropped into its editor. Choose “Add file” and “Upload files” in the folder of the page, and write the name of the file here.`,
      "en/pier.png:0 No page links to this file, so it is not published. Link to it. If it is to be published as it is, such as a file that a service asks for, move it into public/; if nobody needs it, take it away.",
    ],
    [boats, "https://github.com/user-attachments/assets/1b2c", "pier.png"],
  ),
  said(
    "a block that never ends",
    [visit, "welcome.\n:::", "welcome."],
    [
      'en/visit/index.md:17 The block "note" never ends, so it takes in all that follows. Put a line with ::: below its last line.',
    ],
    [visit, "welcome.", "welcome.\n:::"],
  ),
  said(
    "a row with a cell too few",
    [prices, "| Children | free |", "| Children"],
    [
      "en/visit/prices.md:8 This row has 1 cell, but the table has 2. Put a | between the cells; a | inside a cell is written \\|.",
    ],
    [prices, "| Children", "| Children | free |"],
  ),
  said(
    "a conflict that was saved",
    [visit, "Take bus 7.", "<<<<<<< patch-1\nTake bus 7.\n=======\nTake bus 8.\n>>>>>>> main"],
    [
      "en/visit/index.md:13 Git marked a conflict here: two versions of the same lines stand in the file. Keep the right version, and delete the other one with the three lines of signs.",
    ],
    [visit, "<<<<<<< patch-1\nTake bus 7.\n=======\nTake bus 8.\n>>>>>>> main", "Take bus 8."],
  ),
  said(
    "a new page with another ending",
    ["en/visit/parking.txt", "", "# Parking\n\nSix places.\n"],
    [
      "en/visit/parking.txt:0 No page links to this file, so it is not published. If it is to be a page, give it a name that ends in .md: parking.md; if not, link to it. If it is to be published as it is, such as a file that a service asks for, move it into public/; if nobody needs it, take it away.",
    ],
    ["en/visit/parking.txt", "# Parking", ">en/visit/parking.md"],
  ),
  said(
    "a page deleted to which a link leads",
    [prices, "title", null],
    [
      'en/visit/index.md:15 There is no page or file at "prices.md". Correct the address, or take the link out.',
      'addresses.txt:4 "/en/visit/prices/" was on the site, and nothing is there now. If it is gone for good, add this line to content/redirects.yaml; if it has a new place, write “to:” with that address instead of “status: gone”.',
    ],
    [visit, "See [our prices](prices.md).", "It costs 8 EUR."],
  ),
];

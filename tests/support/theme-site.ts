import { everyBlock, everyBlockData } from "./every-block.ts";

const boat =
  '<svg viewBox="0 0 200 160" width="200" height="160" aria-hidden="true"><path d="M10 120h180l-20 30H30z"/></svg>';
const opening: Record<string, string[]> = {
  title: [
    "title: Go",
    "title: How to visit the old harbour with all of its ninety boats and come home dry, in a day",
  ],
  lead: ["", "lead: Boats, ropes and stories from the quays, told by the people who worked on them."],
  action: ["", "action:\n  title: Plan your visit\n  link: /en/text/"],
  sign: ["", "sign: boat"],
};

const landscape =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><path fill="#345" d="M0 0h600v400H0z"/></svg>';
const pictures = `::: gallery
![The quays](/land.svg "In the morning")
![The quays again](/land.svg "At noon")
:::

::: beside {picture=right}
![The quays](/land.svg "From above")

Words about [them](/en/).
:::

::: video
link: https://films.example/quays
title: The quays in the old days, and what became of them
poster: /land.svg
length: 1:03:20
transcript: /en/led/
:::

::: audio
link: https://soundcloud.com/harbour/talk
title: A talk
:::

::: video
file: /quays.mp4
title: The quays
poster: /land.svg
captions: /quays.vtt
length: 3:20
:::
`;
const lead = (focus: string) =>
  `picture:\n  file: /land.svg\n  alt: The quays from above\n  focus: ${focus}\n  credit: "Drawing: Ann Example, 1954, in the archive of the harbour"`;
const focuses = ["80% 20%", "10% 90%", "50% 90%", "40% 70%"];

/** First pages that a picture leads, with as little and as much as they can have beside it. */
function makePictured(): Record<string, string> {
  const [short, long] = opening.title as [string, string];
  const all = [
    [short],
    [long],
    [short, ...rest("lead", "action", "sign")],
    [long, ...rest("lead", "action")],
  ];
  return Object.fromEntries(
    all.map((lines, n) => [
      `content/en/openings/o${16 + n}.md`,
      `---\n${lines.join("\n")}\n${lead(focuses[n] as string)}\nlabel: Opening ${16 + n}\nlayout: home\n---\n\nWords about the harbour.\n`,
    ]),
  );
}

function rest(...names: string[]): string[] {
  return names.map((name) => opening[name]?.at(-1) ?? "");
}

/** First pages with every combination of a short and a long title, lead, action and drawing. */
function makeOpenings(): Record<string, string> {
  const combine = (parts: string[][]): string[][] =>
    parts.reduce<string[][]>((all, part) => all.flatMap((one) => part.map((line) => [...one, line])), [[]]);
  const pages = combine(Object.values(opening)).map((lines, n): [string, string] => [
    `content/en/openings/o${n}.md`,
    `---\n${lines.filter(Boolean).join("\n")}\nlabel: Opening ${n}\nlayout: home\n---\n\nWords about the harbour.\n`,
  ]);
  return Object.fromEntries(pages);
}

/** The files of a site that has every block, and first pages in every combination of what they can open with. */
export function makeThemeSite(): Record<string, string> {
  return {
    "content/site.yaml":
      "title: Old Harbour Museum\nemail: desk@harbour.example\nsearch: true\nnavigation:\n  - title: Text\n    link: /en/text/\nfooter:\n  - title: Text\n    link: /en/text/\nfields:\n  - name: sign\n    type: drawing\n    help: Its sign.\n",
    "content/en/index.md":
      "---\ntitle: Harbour\n---\n\n[Openings](openings/index.md), [text](text.md) and [led](led.md).\n",
    "content/en/text.md": `---\ntitle: Text\nlead: What every block looks like.\nsign: boat\n---\n\n${everyBlock}\n${pictures}`,
    "content/en/led.md": `---\ntitle: Led\nlead: By a picture.\n${lead("80% 20%")}\nsidenav: []\n---\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n`,
    ...everyBlockData,
    "content/land.svg": landscape,
    "content/quays.mp4": "",
    "content/quays.vtt": "WEBVTT\n",
    "content/data/announcements.yaml":
      "- text: The quays are closed on Friday.\n  link: /en/text/\n  words: What is open\n- text: The lift is out of order.\n  link: /en/led/\n",
    "content/en/openings/index.md": "---\ntitle: Openings\n---\n\nAll of them.\n",
    "content/404.md": "---\ntitle: Not here\nlayout: not-found\n---\n\nGo on.\n",
    "assets/motif/draw-mark.ts": `export const drawMark = Object.assign(() => ${JSON.stringify(boat)}, { names: ["boat"] });\n`,
    ...makeOpenings(),
    ...makePictured(),
  };
}

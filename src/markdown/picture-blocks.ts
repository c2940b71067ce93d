import type { KnownBlock } from "../site/block.ts";
import type { BuiltInBlock } from "./drawn-blocks.ts";

type Options = NonNullable<KnownBlock["options"]>;

const picture = '![What it shows](picture.jpg "The words below it")';

// As wide as the styles show them: all of a phone, and a part of anything wider.
const halfOfPage = "(min-width: 48rem) 36rem, calc(100vw - 2.5rem)";
const thirdOfPage = "(min-width: 48rem) 24rem, calc(100vw - 2.5rem)";

const ofMedia = (what: string, files: string): Options => ({
  file: { about: `The ${what}, a file of this site: \`${files}\`.`, default: "", type: "file" },
  link: {
    about: `Or where the ${what} is on another site, which the block leads to.`,
    default: "",
    type: "link",
  },
  title: { about: "What it is called.", default: "", type: "text" },
  length: { about: "How long it takes: `3:20`, or `1:02:45` with hours.", default: "" },
  transcript: { about: "A page or file where all that is said can be read.", default: "", type: "link" },
  site: {
    about: "The name of the other site, where its address does not say it.",
    default: "",
    type: "text",
  },
});

/** The blocks of pictures, films and recordings, by name. */
export const pictureBlocks: Readonly<Record<string, BuiltInBlock>> = {
  audio: {
    about: "A recording: a file of this site, or a way to one on another site, of which nothing is loaded.",
    example: { text: "file: talk.mp3\ntitle: Its title\ntranscript: talk.md" },
    tag: "figure",
    className: "media",
    drawn: "program",
    lines: true,
    options: ofMedia("recording", "talk.mp3"),
  },
  beside: {
    about: "A picture with words beside it, below it on a phone.",
    example: { text: `${picture}\n\nText.` },
    shape: "beside",
    imageSizes: halfOfPage,
    options: {
      picture: {
        about: "The side of the picture; in a language that is written from right to left, the other one.",
        choices: ["left", "right"],
        default: "left",
      },
    },
  },
  columns: {
    about:
      "Parts side by side, below each other on a phone: each begins with a heading, or a line with `---` parts them.",
    example: { text: "### Heading\n\nText.\n\n### Heading\n\nText." },
    shape: "columns",
    imageSizes: thirdOfPage,
  },
  gallery: {
    about:
      "Pictures side by side, each on a line of its own; what stands in quotes behind a file is shown below it.",
    example: { text: `${picture}\n${picture}` },
    shape: "gallery",
    imageSizes: thirdOfPage,
  },
  video: {
    about:
      "A film: a file of this site with captions, or a poster that leads to another site, of which nothing is loaded.",
    example: {
      text: "link: https://video.example.org/harbour\ntitle: Its title\nposter: picture.jpg\nlength: 3:20",
    },
    tag: "figure",
    className: "media",
    drawn: "program",
    lines: true,
    options: {
      ...ofMedia("film", "film.mp4"),
      poster: { about: "A picture that stands for it: `still.jpg`.", default: "", type: "image" },
      captions: {
        about: "What is said in it, as a file that is shown over it: `film.en.vtt`.",
        default: "",
        type: "file",
      },
      silent: { about: "`yes` if nothing is said in it.", default: "" },
      date: { about: "The day on which it was published: `2026-03-01`; for search engines.", default: "" },
    },
  },
};

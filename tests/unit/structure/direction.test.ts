import assert from "node:assert/strict";
import { test } from "node:test";
import { findPhysical } from "../../support/find-physical.ts";
import { readSources, type Source } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";

const down = "a sign that points down or up, drawn by two borders and turned";
// Declarations that name a side for a reason. One that is gone has to leave the list.
const allowed: Record<string, Record<string, string>> = {
  "src/theme/fold/_fold.scss": {
    "border-width: 0 0.18rem 0.18rem 0": down,
    "transform: translateY(-25%) rotate(45deg)": down,
    "transform: translateY(25%) rotate(225deg)": down,
  },
  "src/theme/media/_media.scss": {
    "clip-path: polygon(0 0, 100% 50%, 0 100%)": "the sign for playing, which is the same in every language",
  },
  "src/theme/nav-list/_base.scss": {
    "border-width: 0 0.16rem 0.16rem 0": down,
    "transform: translateY(-15%) rotate(45deg)": down,
    "transform: translateY(15%) rotate(225deg)": down,
  },
  "src/theme/search/_search.scss": {
    "rotate: 45deg": "one half of a cross",
    "rotate: -45deg": "the other half of the cross",
  },
  "src/theme/table-scroll/_table-scroll.scss": {
    "background: linear-gradient(90deg, var(--paper) 40%, transparent) 0 / 2.5rem 100% no-repeat local, linear-gradient(-90deg, var(--paper) 40%, transparent) 100% / 2.5rem 100% no-repeat local, linear-gradient(90deg, var(--rule), transparent) 0 / 1rem 100% no-repeat, linear-gradient(-90deg, var(--rule), transparent) 100% / 1rem 100% no-repeat":
      "the same at both sides",
  },
  "src/theme/task-list/_task-list.scss": {
    "border-width: 0 0.17em 0.17em 0": "a tick, which is the same in every language",
    "rotate: 45deg": "the tick",
  },
  "src/theme/styles/_tokens.scss": { "--mirror: scaleX(-1)": "what right to left is mirrored by" },
  "src/theme/styles/_writing.scss": {
    "text-emphasis-position: under right": "the right of lines that run from top to bottom",
  },
  "assets/callout/_callout.scss": {
    "clip-path: polygon(8% 0, 62% 0, 92% 30%, 92% 100%, 8% 100%)":
      "a sheet with a corner folded, mirrored below",
    "clip-path: polygon(50% 0, 100% 95%, 0 95%)": "a triangle, the same from both sides",
  },
  "assets/page-header/_page-header.scss": {
    "clip-path: inset(-3.5rem 0 0)": "the same at both sides",
  },
  "assets/resources/_resources.scss": {
    "background: repeating-linear-gradient(var(--line) 0 2px, transparent 2px 8px) content-box, repeating-linear-gradient(90deg, var(--line) 0 2px, transparent 2px 8px) content-box, var(--sheet)":
      "the lines of a sheet of squares",
  },
};

/** Declarations that hold for one direction alone and are not allowed, and what is allowed and gone. */
function findSided(sheets: Source[], known: typeof allowed): string[] {
  const found = sheets.flatMap(({ path, text }) => findPhysical(path, text));
  const isFound = (path: string, text: string) => found.some((at) => at.path === path && at.text === text);
  const gone = Object.entries(known).flatMap(([path, texts]) =>
    Object.keys(texts)
      .filter((text) => !isFound(path, text))
      .map((text) => `${path}: ${text} (gone)`),
  );
  return [
    ...found.filter(({ path, text }) => !known[path]?.[text]).map(({ path, text }) => `${path}: ${text}`),
    ...gone,
  ];
}

/** Places in scripts of pages that count from the left, or that know only the arrow of one side. */
function findSidedCode(scripts: Source[]): string[] {
  const sided =
    /\b(?:scroll|offset|client|page[XY]?)(?:Left|Right|Width)\b|\b(?:client|page|screen|offset|movement)X\b|\.(?:left|right)\b|Arrow(?:Left|Right)|(?:margin|padding|border)(?:Left|Right)/g;
  return scripts.flatMap(({ path, text }) => [...text.matchAll(sided)].map(([found]) => `${path}: ${found}`));
}

const sheets = ["src", "assets"].flatMap((folder) => readSources(repository, folder, [".scss", ".css"]));
const scripts = ["src/theme", "src/commands/preview", "assets"].flatMap((folder) =>
  readSources(repository, folder, [".ts"]),
);

test("a style says before and after, not left and right, but for a reason", () => {
  assert.ok(sheets.length > 60);
  assert.deepEqual(findSided(sheets, allowed), []);
  const sided = [
    "margin-left: 1rem",
    "border-top-right-radius: 2px",
    "max-width: 4rem",
    "padding: 1px 2px 1px 3px",
    "text-align: right",
    "float: left",
    "transform: translateX(-4px)",
    "translate: 4px 0",
    "background: url(a.svg) left center",
    "background-position: 100% 0",
    "background-image: linear-gradient(to right, red, blue)",
    "box-shadow: 2px 2px 4px #000",
    "border-radius: 1px 0 0 1px",
    "scale: -1 1",
    "object-position: 0",
    "scroll-padding-top: 2px",
  ];
  const sheet = { path: "a.scss", text: `.a { // margin-left: 0;\n  &:hover { ${sided.join("; ")}; } }` };
  assert.deepEqual(
    findSided([sheet], {}),
    sided.map((text) => `a.scss: ${text}`),
  );
  const free = [
    "margin: 1px 2px 3px",
    "padding: 1px 2px 3px 2px",
    "text-align: start",
    "translate: 0 -50%",
    "transform: translateY(2px)",
    "box-shadow: 0 2px 4px rgb(0 0 0 / 50%)",
    "background: linear-gradient(#fff, #000)",
    "position: absolute",
    "inset: 0",
    "object-position: center",
  ];
  assert.deepEqual(findSided([{ path: "a.scss", text: `.a { ${free.join("; ")} }` }], {}), []);
  assert.deepEqual(findSided([], { "a.scss": { "float: left": "a reason" } }), [
    "a.scss: float: left (gone)",
  ]);
});

test("only the tokens ask which way a page runs, so that a part that runs the other way is right too", () => {
  const asks = sheets.filter(({ text }) => /\[dir\b|:dir\(/.test(text)).map(({ path }) => path);
  assert.deepEqual(asks, ["src/theme/styles/_tokens.scss"]);
});

test("no script of a page counts from the left", () => {
  assert.ok(scripts.length > 20);
  assert.deepEqual(findSidedCode(scripts), []);
  const sided = { path: "a.ts", text: "list.scrollLeft += box.left; if (key === 'ArrowRight') go();" };
  assert.deepEqual(findSidedCode([sided]), ["a.ts: scrollLeft", "a.ts: .left", "a.ts: ArrowRight"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatTerminal } from "../../../src/problems/format-terminal.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import { validateYaml } from "../../../src/yaml/validate-yaml.ts";

/** What staff are told of the lines below `look:`, or what was understood. */
function read(...lines: string[]): unknown {
  const text = ["look:", ...lines.map((line) => `  ${line}`), ""].join("\n");
  const source = { path: "content/site.yaml", text };
  const yaml = parseYaml(source, { start: 0, end: text.length });
  const { value, problems } = validateYaml(settingsSchema, yaml, source, "a setting of the site");
  return value?.look ?? formatTerminal(problems, { color: false });
}

test("a look takes colours in all forms of CSS", () => {
  for (const color of [
    '"#7a1fa2"',
    '"#7a1"',
    '"#7a1fa280"',
    "teal",
    "oklch(50% 0.15 300)",
    "rgb(10, 20, 30)",
  ])
    assert.deepEqual(read(`accent: ${color}`), { accent: color.replaceAll('"', "") });
  assert.deepEqual(read("paper: cool", "second: RebeccaPurple"), { paper: "cool", second: "RebeccaPurple" });
  for (const color of ["teel", "rgb(1 2)", "var(--brand)", "red; --ink: blue", "currentcolor"])
    assert.match(String(read(`accent: "${color}"`)), /"accent" takes a colour, like .* "[^"]+" is none\./);
});

test("a colour without its sign or its quotes is told with the line to write", () => {
  for (const written of ["7a1fa2", "123456", "001122", "12e456", '"7A1FA2"', "#7a1fa2"])
    assert.match(
      String(read(`accent: ${written}`)),
      new RegExp(`content/site\\.yaml:2:[\\s\\S]*Write:\\s+accent: "#${written.replace(/["#]/g, "")}"`),
      written,
    );
});

test("a word with a slip is told with the one that is meant", () => {
  assert.match(
    String(read("paper: wram")),
    /takes one of warm, cool, white, or a colour.*Did you mean "warm"\?[\s\S]*Write:\s+paper: warm/,
  );
  assert.match(String(read("corners: rond")), /Did you mean "round"\?[\s\S]*Write:\s+corners: round/);
  assert.match(String(read("acent: teal")), /"acent" is not known here\. Did you mean "accent"\?/);
  assert.match(String(read("logo: { fiel: a.svg }")), /"fiel" is not known here\. Did you mean "file"\?/);
});

test("a logo is the path of a picture, with a dark one beside it or not", () => {
  assert.deepEqual(read("logo: logo.svg"), { logo: "logo.svg" });
  assert.deepEqual(read("logo: { file: logo.svg, dark: night/logo.png }"), {
    logo: { file: "logo.svg", dark: "night/logo.png" },
  });
  assert.match(String(read("logo: logo.jpg")), /takes the path of an SVG or PNG file/);
});

test("a path that the look names stays in the folder, and may have dots in a name", () => {
  assert.deepEqual(read("logo: our..logo.svg"), { logo: "our..logo.svg" });
  for (const path of ["../logo.svg", "art/../../logo.svg", "..\\logo.svg", "/logo.svg"])
    assert.match(String(read(`logo: ${path}`)), /takes the path of an SVG or PNG file/, path);
  const face = (file: string) => read(`typeface: { text: { name: Own, files: [${file}] } }`);
  assert.deepEqual(face("our..face.woff2"), {
    typeface: { text: { name: "Own", files: ["our..face.woff2"] } },
  });
  for (const path of ["../face.woff2", "fonts/../../face.woff2", "..\\face.woff2", "/face.woff2"])
    assert.notEqual(typeof face(path), "object", path);
});

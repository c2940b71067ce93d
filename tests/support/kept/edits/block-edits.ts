import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { weekdays } from "../../../../src/lists/hours/opening.ts";
import { change } from "./change.ts";
import type { Edit } from "./edit.ts";
import { onPage, pagesOf } from "./on-page.ts";
import { setLine } from "./set-line.ts";

/** What happens to what blocks show: data and drawings, and pages with such blocks. */
export const blockEdits: Edit[] = [
  (folder, random) => {
    change(join(folder, "content/data/boats.yaml"), (text) =>
      `${text}\n# ${random.below(9)}\n`.replace(/19\d\d/, `19${10 + random.below(90)}`),
    );
    return "data changed";
  },
  (folder, random) => {
    const day = () => random.pick(["2026-02-01", "2026-03-01", "2026-03-02"]);
    const link = random.pick(["/en/", "/en/visit/", "https://boats.example/"]);
    change(
      join(folder, random.pick(["content/data", "content/ar/data"]), "announcements.yaml"),
      () => `- text: Closed ${random.below(9)}\n  link: ${link}\n  from: ${day()}\n  until: ${day()}\n`,
    );
    return "announcement changed";
  },
  onPage("film", (text, random, folder) => {
    writeFileSync(join(folder, "content/film.mp4"), "x".repeat(random.below(5000)));
    const length = `${random.below(9)}:20`;
    return `${text}\n::: video\nfile: /film.mp4\ntitle: Film\nsilent: yes\nlength: ${length}\n:::\n`;
  }),
  onPage("people", (text, random, folder) => {
    change(join(folder, "content/data/people.yaml"), () => `- name: Ann ${random.below(9)}\n  group: Crew\n`);
    // Its country is told to search engines and to nobody else.
    change(
      join(folder, "content/data/contact.yaml"),
      () => `name: Quay\naddress: [Quay]\ncountry: G${random.pick(["B", "R"])}\n`,
    );
    return `${text}\n::: list people\n:::\n\n::: list contact\n:::\n`;
  }),
  onPage("blocks", (text) => `${text}\n::: form join\n:::\n\n::: resources\n:::\n`),
  (folder, random) => {
    change(
      join(folder, "assets/motif/draw-mark.ts"),
      () => `export const drawMark = (name: string) => "<svg><!-- ${random.below(9)} --></svg>" + name;\n`,
    );
    // Without the module above there is no such drawing.
    change(join(folder, "content/en/index.md"), (text) => `${text}\n![](mark:buoy)\n`);
    return "drawing changed";
  },
  (folder, random) => {
    change(
      join(folder, "content/data/forms/join.yaml"),
      () => `groups:
  - title: About you
    fields:
      - name: name
        label: Name ${random.below(9)}
        fault: Write your name.
button: Send
thanks: /en/
mail:
  text: Write to us.
  button: Write
  subject: Joining
  greeting: Hello,
  questions: "The questions:"
`,
    );
    return "form changed";
  },
  (folder, random) => {
    change(
      join(folder, "content/data/resources.yaml"),
      () => `- title: Plan ${random.below(9)}
  about: A plan.
  kind: document
  language: en
  group: Plans
`,
    );
    return "resources changed";
  },
  // What is over by the day of a build, and what is not; some entries have a fault.
  (folder, random) => {
    const day = `2026-0${1 + random.below(4)}-0${1 + random.below(9)}`;
    const every = random.pick(["", "  every: week\n  until: 2026-03-20\n", "  every: weak\n"]);
    const file = random.pick(["content/data/events.yaml", "content/ar/data/events.yaml"]);
    change(join(folder, file), () => `- title: Party ${random.below(3)}\n  day: ${day}\n${every}`);
    change(random.pick(pagesOf(folder)), (text) => `${text}\n::: list events\n:::\n`);
    return `events of ${file}: ${day}${every}`;
  },
  (folder, random) => {
    const week = weekdays.map((day) => `  ${day}: ${random.pick(["closed", "10:00 to 18:00"])}\n`);
    const different = `exceptions:\n  - day: 2026-03-0${1 + random.below(9)}\n    hours: closed\n`;
    change(join(folder, "content/data/hours.yaml"), () => `week:\n${week.join("")}${different}`);
    change(random.pick(pagesOf(folder)), (text) => `${text}\n::: hours\n:::\n`);
    return `hours changed: ${different}`;
  },
  onPage("value", (text, random) => {
    const use = `:value[${random.pick(["phone", "fee", "gone"])}]`;
    const lead = setLine(text, "lead", `"Call ${use}"`);
    return random.below(2) === 0 ? lead : `${text}\n## Cost ${use}\n\n${use} [there](${use})\n`;
  }),
  (folder, random) => {
    const path = join(folder, random.pick(["content/data", "content/ar/data"]), "values.yaml");
    if (random.below(4) === 0) rmSync(path, { force: true });
    else
      change(path, () => {
        const gone = random.below(3) === 0 ? "gone: here\n" : "";
        return `phone: +1 312 555 010${random.below(9)}\nfee: ${random.below(90) + 1} EUR\n${gone}`;
      });
    return "values changed, there or gone";
  },
  onPage("shared text", (text) => `${text}\n::: text fees\n:::\n`),
  (folder, random) => {
    const path = join(folder, random.pick(["content/data", "content/ar/data"]), "texts/fees.md");
    if (random.below(3) === 0) rmSync(path, { force: true });
    else change(path, () => `It costs :value[fee], or ${random.below(9)}. [Home](/en/)\n`);
    return "shared text changed, there or gone";
  },
  (folder, random) => {
    const use = random.pick([":value[phone]", ":value[fee]", "5"]);
    change(join(folder, "content/data/prices.yaml"), () => `- name: Ticket\n  price: "${use}"\n`);
    return `prices of ${use}`;
  },
  onPage("prices", (text) => `${text}\n::: list prices\n:::\n`),
];

import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { Answers } from "./answers.ts";
import { isGitSpec } from "./build-spec.ts";
import { findNight, type Night } from "./find-night.ts";
import { type Hosting, hostings, hostTitles } from "./hostings.ts";
import type { SiteFile } from "./site-file.ts";

/** What stands in `.github/` of the program: its own workflows and their scripts, by their path there. */
export type ProgramFiles = ReadonlyMap<string, string>;

const always = ["commit-ledger.sh", "manifest-changed.mjs", "report-findings.sh"];

/**
 * The workflows of a new site and the scripts that they run. They are those of the program itself, without its tests, and with the
 * steps of the host.
 */
export function buildWorkflows(
  program: ProgramFiles,
  { host, url, timezone, spec }: Pick<Answers, "host" | "url"> & { timezone: string; spec: string },
): SiteFile[] {
  const read = (path: string) => program.get(path) ?? "";
  const hosting = hostings[host] as Hosting;
  const { script } = hosting;
  const scripts = [...always, ...(script ? [script.name, ...script.needs] : [])];
  const night = findNight(timezone);
  const pull = parseDocument(read("workflows/pull-request.yml"));
  const monday = {
    hour: (night.hour + 6) % 24,
    minute: night.minute,
    about: "Mondays, when the night is over.",
  };
  const week = parseDocument(
    setClock(read("workflows/weekly.yml"), monday, " * * 1").replace(/ The large grids.*$/m, ""),
  );
  week.deleteIn(["jobs", "grids"]);
  const title = `# Builds the site and publishes it (${hostTitles[host]}): after each change, once a day, and when somebody asks for it.
# .github/PUBLISHING.md says what has to be set up once.
`;
  const publish = parseDocument(
    setClock(read("workflows/publish.yml"), night, " * * *").replace(/^(?:#.*\n)+/, title),
  );
  if (script) publishElsewhere(publish, read("workflows/publish.yml"), { ...hosting, script }, url);
  // npm packs a program from a git address by a script of the program.
  const tell = read("workflows/suggestions.yml").replace(
    "npm ci --ignore-scripts",
    isGitSpec(spec) ? "npm ci" : "$&",
  );
  const texts = { publish, "pull-request": pull, suggestions: parseDocument(tell), weekly: week };
  return [
    ...Object.entries(texts).map(([name, document]) => ({
      path: `.github/workflows/${name}.yml`,
      contents: document.toString({ lineWidth: 0, flowCollectionPadding: false }),
    })),
    ...scripts.map((name) => ({
      path: `.github/scripts/${name}`,
      contents: read(`scripts/${name}`),
      isProgram: true,
    })),
  ];
}

/** The text of a workflow that begins at another time, with what is to be said of it. */
function setClock(text: string, { about, minute, hour }: Night, days: string): string {
  const clock = /(?:^ {4}#.*\n)+ {4}- cron: .*$/m;
  return text.replace(clock, `    # ${about}\n    - cron: "${minute} ${hour}${days}"`);
}

/** Puts the steps of a host in the place of those of GitHub Pages. */
function publishElsewhere(
  document: Document,
  text: string,
  { script, rights, variables, secrets }: Hosting & { script: object },
  url: string,
): void {
  const pinned = (action: string) => new RegExp(`actions/${action}@.*`).exec(text)?.[0] ?? "";
  document.deleteIn(["jobs", "build", "permissions", "pages"]);
  const steps = document.getIn(["jobs", "build", "steps"]) as YAMLSeq<YAMLMap>;
  const at = (sign: string) =>
    steps.items.findIndex((step) => `${step.get("uses") ?? step.get("run") ?? ""}`.startsWith(sign));
  steps.items.splice(at("actions/configure-pages@"), 1);
  const build = steps.items[at("npm run build")] as YAMLMap;
  build.set("run", "npm run build -- --report left-out.md");
  build.delete("env");
  (steps.items[at("node .github/scripts/manifest-changed.mjs")] as YAMLMap).setIn(["env", "SITE"], url);
  steps.items[at("actions/upload-pages-artifact@")] = readSteps(`- uses: ${pinned("upload-artifact")}
  if: steps.manifest.outputs.changed == 'true'
  with:
    name: site
    path: |
      _site
      _site.server
    # .well-known/security.txt is one.
    include-hidden-files: true
    if-no-files-found: error
    retention-days: 1
`)[0] as YAMLMap;
  document.setIn(["jobs", "deploy", "permissions"], document.createNode(rights));
  document.setIn(["jobs", "deploy", "environment"], document.createNode({ name: "production", url }));
  const deploy = document.getIn(["jobs", "deploy", "steps"]) as YAMLSeq<YAMLMap>;
  const isDeploy = (step: YAMLMap) => `${step.get("uses")}`.startsWith("actions/deploy-pages@");
  const environment = Object.entries({ vars: variables, secrets }).flatMap(([store, named]) =>
    Object.keys(named).map((name) => `    ${name}: \${{ ${store}.${name} }}\n`),
  );
  deploy.items.splice(
    deploy.items.findIndex(isDeploy),
    1,
    ...readSteps(`- uses: ${pinned("checkout")}
  with:
    persist-credentials: false
- uses: ${pinned("download-artifact")}
  with:
    name: site
- run: .github/scripts/${script.name}${script.arguments.map((name) => ` "$${name}"`).join("")}
  env:
${environment.join("")}`),
  );
}

function readSteps(text: string): YAMLMap[] {
  const { contents } = parseDocument(text);
  return isSeq(contents) ? (contents as YAMLSeq).items.filter(isMap) : [];
}

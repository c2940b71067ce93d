import { type Hosting, hostings, hostTitles } from "./hostings.ts";

/** The paper for who runs the host of a new site: what runs by itself, and what to set up once. */
export function formatPublishing(host: string): string {
  const { setUp, secrets, variables, script } = hostings[host] as Hosting;
  const names = Object.keys(secrets).length + Object.keys(variables).length;
  const steps = [
    "Commit `package-lock.json`, which `npm install` writes, with everything else, and push it to GitHub. If `package.json` takes the program from a file on your computer (`file:`), put that file into the repository first, write its place there (`file:waymark.tgz`), and call `npm install` again, since GitHub has no other.",
    ...setUp,
    ...(names > 0
      ? [
          "**Settings → Secrets and variables → Actions**: add those of the table below. The workflow names them and hands them to the one step that publishes.",
        ]
      : []),
    "**Settings → Rules**, if `main` is protected: let the app “GitHub Actions” push to it. The workflow writes `content/addresses.txt` and `content/translations.txt` there, and nothing else. If it can't, the site is published all the same and the run says so.",
    "If the repository is private: give the job `suggest` of `suggestions.yml` the right `contents: read` too. A public one is read without.",
    "**Actions → Publish → Run workflow**.",
  ];
  const rows = [
    ...Object.entries(secrets).map(([name, is]) => `| \`${name}\` | secret | ${is} |\n`),
    ...Object.entries(variables).map(([name, is]) => `| \`${name}\` | variable | ${is} |\n`),
  ];
  const table =
    rows.length > 0 ? `\n| Name | Kind | What it is |\n| --- | --- | --- |\n${rows.join("")}` : "";
  return `# Publishing

For the person who runs the host: ${hostTitles[host]}. What editors need is in [content/README.md](../content/README.md).

## What runs by itself

| Workflow | When | What it does |
| --- | --- | --- |
| \`pull-request.yml\` | for each proposed change | Shows mistakes at their lines, tells in words what the change does to the site, and keeps the pages before and after, at the foot of the run. It needs no secret, so it does the same for forks. What is kept is made by what was proposed: of a fork, look at who sent it before you open it, as with an attachment. |
| \`suggestions.yml\` | after that | Tells on the pull request what was found: repairs as suggestions, which one click puts into the text, and one comment, renewed each time, with what the change does and what is left to mend. It may comment and nothing else, and runs the program of \`main\`. |
| \`publish.yml\` | after each change of \`main\`, each night, and by hand | Checks and builds the site, publishes it if any file of it differs, and notes new addresses in \`content/addresses.txt\` and from which words translations were made in \`content/translations.txt\`. |
| \`weekly.yml\` | once a week, and by hand | Asks the websites that the site links to, and looks for what is due, by whom, what comes in the next thirty days, and translations that are behind. Keeps one issue about it, and closes it when nothing is left. |

The nightly run is why \`publish:\`, \`expires:\` and notices with a day take effect without anybody's doing. If you change \`timezone:\` in \`content/site.yaml\`, change the hour in \`publish.yml\` too.

## Set up once

${steps.map((step, at) => `${at + 1}. ${step}\n`).join("")}${table}
## Undo a publication

Take the change back in git; [content/README.md](../content/README.md) says how to do it in a browser. The publication that follows puts the site back as it was. If nothing may be published for a while, choose “Disable workflow” on the page of the workflow, under “Actions”.

## Another host

\`npx --no waymark new FOLDER --yes --host NAME\`, with the name of that host, makes another site in a folder that is not there yet. Take from it the files of \`.github/\` for that host, and the line \`build\` of \`package.json\`.${script ? ` \`.github/scripts/${script.name}\` is what publishes now.` : ""}
`;
}

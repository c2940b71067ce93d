import type { ContentFile } from "../content/content.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import { createProblem } from "../problems/create-problem.ts";
import { ownPaths } from "../redirects/own-paths.ts";
import { showPath } from "../site/show-path.ts";
import { reportFileName } from "./report-file-name.ts";
import type { Rule } from "./rule.ts";

/** What a file can do to a site by its name alone, with what to do about it. */
interface Danger {
  message: string;
  hint: string;
}

// Read in whatever folder they lie; those at the top are among the paths that hosts keep for themselves.
const configuration = /\/(?:\.ht[^/]*|\.user\.ini|web\.config)$/i;
const active: [ending: RegExp, message: string][] = [
  [
    /\.[xs]?html?$/i,
    "A page of HTML can run scripts, show forms and look as if it were yours, and no check reads it.",
  ],
  [/\.(?:m?js|wasm)$/i, "A script can do on this site whatever a visitor can."],
  [/\.svgz?$/i, "A drawing in SVG can run scripts when it is opened by its own address."],
  [
    /\.(?:xml|xslt?|rss|atom|rdf|xul)$/i,
    "A file of XML can run scripts when it is opened by its own address.",
  ],
  [
    /\.(?:php\d?|phtml|phar|cgi|pl|py|rb|sh|asp|aspx|jsp|swf)$/i,
    "Some servers run such a file as a program.",
  ],
];

/** A file of `public/` that could harm the site or its visitors, or that nobody would ever get. */
export const publicFile: Rule = {
  id: "public-file",
  summary:
    "Files of `public/` are published as they are: one that a host would obey or that can run scripts must not be there by mistake.",
  example: { wrong: "public/game.html", right: "public:\n  allow: [game.html] (in site.yaml)" },
  checkSite: ({ site, content, bodies, images, navigation: { index } }) => {
    const { script = "" } = site.settings.analytics ?? {};
    const { allow } = site.settings.public;
    // What counts visits is named already.
    const isCounter = ({ id }: ContentFile) => `/${id}` === script;
    // Drawings that lie beside a page are cleaned of all that could run.
    const linked = collectFiles(content, bodies, index).linked.filter(({ id }) => !images.has(id));
    const besides = linked.flatMap((file) => {
      const danger = isCounter(file) ? null : findDanger(file, allow);
      const source = showPath(file.absolutePath, site.workingDir);
      const message = danger && `A page links to this file, so it is published as it is. ${danger.message}`;
      return message ? createProblem(publicFile, source, { span: null, ...danger, message }) : [];
    });
    const found = content.public.flatMap((file) => {
      const danger = isCounter(file) ? null : findDanger(file, allow);
      const source = showPath(file.absolutePath, site.workingDir);
      if (danger) return createProblem(publicFile, source, { span: null, ...danger });
      return isOwn(file) ? [] : reportFileName(file, site);
    });
    const ids = new Set([...content.public, ...linked].map(({ id }) => id));
    const needless = allow.flatMap((name, at) =>
      ids.has(name)
        ? []
        : createProblem(publicFile, site.settingsFile.source, {
            span: site.settingsFile.spanOf(["public", "allow", at]),
            message: `There is no file "${name}" in public/, and no page links to one.`,
            hint: "Write its path below public/, such as game/index.html, or take it out.",
          }),
    );
    return [...found, ...besides, ...needless];
  },
};

/** Whether the build or a host has that place; the rule on addresses that are taken tells it. */
function isOwn({ id }: Pick<ContentFile, "id">): boolean {
  return ownPaths.some(({ path }) => path === id);
}

function findDanger({ id }: ContentFile, allow: string[]): Danger | null {
  if (isOwn({ id })) return null;
  if (configuration.test(id))
    return {
      message: "Servers read a file of this name as their configuration.",
      hint: "Delete it, or give it another name.",
    };
  if (/\.(?:md|markdown)$/i.test(id))
    return {
      message: "A page in public/ would be published as it is written, not as a page.",
      hint: "Move it out of public/, into the folder of its language.",
    };
  const message = active.find(([ending]) => ending.test(id))?.[1];
  if (message === undefined || allow.includes(id)) return null;
  return {
    message,
    hint: `If you know what is in it, name it in site.yaml: public: { allow: [${[...allow, id].join(", ")}] }`,
  };
}

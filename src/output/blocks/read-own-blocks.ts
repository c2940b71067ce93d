import { readFileSync } from "node:fs";
import { layoutRules } from "../../layouts/layout-rules.ts";
import type { TemplateSource } from "../../layouts/strict-environment.ts";
import { TemplateFault } from "../../layouts/template-fault.ts";
import { blockSchema } from "../../markdown/block-schema.ts";
import { blocks as everyBlock } from "../../markdown/blocks.ts";
import { createProblem } from "../../problems/create-problem.ts";
import { FaultError } from "../../problems/fault-error.ts";
import type { Problem } from "../../problems/problem.ts";
import { positionAt } from "../../problems/source-text.ts";
import type { KnownBlock } from "../../site/block.ts";
import { showPath } from "../../site/show-path.ts";
import type { Site } from "../../site/site.ts";
import { createLayoutError } from "../../templates/create-layout-error.ts";
import { validateYaml } from "../../yaml/validate-yaml.ts";
import { listOwnAssets } from "../find-asset.ts";
import { loadAssetModule } from "../load-asset-module.ts";
import { locateKeys } from "./locate-keys.ts";

type Folders = Pick<Site, "assetsDirs" | "cacheDir" | "workingDir">;

const form = 'export const block: Block = { about: "…" };';

/** The blocks of a site with those of its own, each a folder of `assets/blocks/`, what draws these, and what is wrong with them. */
export async function readOwnBlocks(
  site: Folders,
): Promise<Pick<Site, "blocks" | "drawOwnBlock"> & { problems: Problem[] }> {
  const files = listOwnAssets(site.assetsDirs, "blocks");
  const names = [...new Set([...files.keys()].filter((path) => path.includes("/")).map(cutFolder))];
  const own: Record<string, KnownBlock> = {};
  const problems: Problem[] = [];
  for (const name of names) {
    const paths = [...files].filter(([path]) => cutFolder(path) === name);
    const read = await readBlock(name, new Map(paths), site);
    if ("block" in read) own[name] = read.block;
    else problems.push(...read.problems);
  }
  if (names.length === 0) return { blocks: everyBlock, drawOwnBlock: () => "", problems };
  const all = Object.entries({ ...everyBlock, ...own }).sort(([a], [b]) => (a < b ? -1 : 1));
  const isDrawn = Object.values(own).some(({ drawn }) => drawn !== undefined);
  return {
    blocks: Object.fromEntries(all),
    drawOwnBlock: isDrawn ? await createDrawer(site) : () => "",
    problems,
  };
}

function cutFolder(path: string): string {
  return path.slice(0, path.indexOf("/"));
}

async function readBlock(
  name: string,
  files: Map<string, string>,
  site: Folders,
): Promise<{ block: KnownBlock } | { problems: Problem[] }> {
  const drawn = files.has(`${name}/${name}.njk`) ? ("template" as const) : undefined;
  const file = files.get(`${name}/block.ts`);
  const shown = showPath(file ?? ([...files.values()][0] as string), site.workingDir);
  const refuse = (message: string, hint: string) => ({
    problems: [createProblem(layoutRules["asset-fault"], shown, { span: null, message, hint })],
  });
  if (!file)
    return refuse(
      `The block "${name}" has no block.ts, so nobody can write it.`,
      `Write blocks/${name}/block.ts: ${form}`,
    );
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    return refuse(
      `"${name}" can't be the name of a block.`,
      "Call the folder with small letters, digits and hyphens.",
    );
  // One that is drawn from data may have come with a later version: the site's own goes on.
  if (Object.hasOwn(everyBlock, name) && everyBlock[name]?.drawn !== "program")
    return refuse(
      `Every site has a block "${name}" already.`,
      "Give the folder another name. What it looks like is changed by the style of the same name beside blocks/.",
    );
  try {
    const kind = { name: "block", kind: "object", form } as const;
    const module = await loadAssetModule<object>(site, `blocks/${name}/block.ts`, kind);
    const source = { path: shown, text: readFileSync(file, "utf8") };
    const yaml = locateKeys(source.text, module?.exported);
    const { value, problems } = validateYaml(blockSchema, yaml, source, "a setting of a block");
    const told = problems.map((problem) => ({ ...problem, rule: "asset-fault" }));
    if (!value) return { problems: told };
    if (value.data === undefined || drawn) return { block: { ...value, ...(drawn && { drawn }) } };
    return refuse(
      `The block "${name}" has data, and no template that shows it.`,
      `Write blocks/${name}/${name}.njk, or take "data" out.`,
    );
  } catch (error) {
    if (error instanceof FaultError) return { problems: [error.problem] };
    throw error;
  }
}

/** What draws the site's own blocks by their templates; Nunjucks is loaded for that alone. */
async function createDrawer(site: Folders): Promise<Site["drawOwnBlock"]> {
  const { createEnvironment } = await import("../../templates/create-environment.ts");
  const environment = createEnvironment(site);
  return (name, view) => {
    const path = `blocks/${name}/${name}.njk`;
    try {
      const html = environment.renderView(path, view);
      for (const source of environment.sources.values()) {
        const fault = findLinkFault(source);
        if (fault) throw fault;
      }
      return html;
    } catch (error) {
      const source = error instanceof TemplateFault && environment.sources.get(error.place.path);
      throw source ? createLayoutError(error, source, site.workingDir, null) : error;
    }
  };
}

const address = /\b(?:href|src|srcset|poster)\s*=\s*["']?(\/(?!\/)[^"'\s>{]*)/;

/** An address of the site that a template has in its own text: nobody would know whether it is there, or what it is at a host with a prefix. */
function findLinkFault({ path, text }: TemplateSource): TemplateFault | null {
  const found = address.exec(text);
  if (!found) return null;
  const [all, to = ""] = found;
  const start = found.index + all.length - to.length;
  const { line, column } = positionAt({ path, text }, start);
  const place = { path, line: line - 1, column: column - 1, length: to.length };
  const instead = `{{ view.link("${to}") }}`;
  return new TemplateFault(
    place,
    "An address of the site stands here as it is, so nobody sees when it leads nowhere.",
    {
      hint: `Write: ${instead}`,
      instead,
    },
  );
}

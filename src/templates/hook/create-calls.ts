import { types } from "node:util";
import type { UserConfig } from "@11ty/eleventy";
import type { StrictEnvironment } from "../../layouts/strict-environment.ts";
import type { SiteTemplate } from "../site-template.ts";
import { type Callback, callInView } from "./call-in-view.ts";
import { createShortcode } from "./create-shortcode.ts";
import { guardConfig, type Refuse } from "./guard-config.ts";
import { readTemplate } from "./read-template.ts";

type Kind = "filter" | "shortcode" | "paired shortcode";

const additions: [call: string, kind: Kind, isAsynchronous: boolean][] = [
  ["addFilter", "filter", false],
  ["addNunjucksFilter", "filter", false],
  ["addAsyncFilter", "filter", true],
  ["addNunjucksAsyncFilter", "filter", true],
  ["addShortcode", "shortcode", false],
  ["addNunjucksShortcode", "shortcode", false],
  ["addAsyncShortcode", "shortcode", true],
  ["addNunjucksAsyncShortcode", "shortcode", true],
  ["addPairedShortcode", "paired shortcode", false],
  ["addPairedNunjucksShortcode", "paired shortcode", false],
  ["addPairedAsyncShortcode", "paired shortcode", true],
  ["addPairedNunjucksAsyncShortcode", "paired shortcode", true],
];

// What asks about Eleventy and changes nothing.
const questions = [
  "getFilter",
  "getFilters",
  "getShortcode",
  "getShortcodes",
  "getPairedShortcode",
  "getPairedShortcodes",
  "getNamespacedName",
  "isPluginExecution",
  "resolvePlugin",
  "versionCheck",
];

// The marks of Nunjucks itself.
const ownMarks = new Set(
  [
    "asyncAll asyncEach block call case default elif else elseif extends filter for from",
    "if ifAsync import include macro raw set switch verbatim",
  ].flatMap((names) => names.split(" ")),
);

const name = /^[A-Za-z_]\w*$/;

// What Eleventy's transformer of HTML has beside the one call that may do no harm.
const moreOfHtml = { addPosthtmlPlugin: null, setPosthtmlProcessOptions: null };

/** Where what is passed on goes. */
interface Receiver {
  config: UserConfig;
  environment: StrictEnvironment;
  refuse: Refuse;
  /** The absolute path of the site's own settings of Eleventy. */
  hook: string;
  templates: SiteTemplate[];
  /** Work that has to be done before the first page. */
  begun: Promise<unknown>[];
}

/** The calls of Eleventy's `UserConfig` that are passed on, but for plugins. */
export function createCalls({
  config,
  environment,
  refuse,
  hook,
  templates,
  begun,
}: Receiver): Record<string, unknown> {
  const real = config as unknown as Record<string, Callback>;
  const ask = (call: string) => [call, (...args: unknown[]) => real[call]?.(...args)];
  const checkName = (given: unknown, kind: string): void => {
    if (typeof given !== "string" || !name.test(given))
      refuse(`"${String(given)}" can't be the name of ${kind}.`, "Take letters, digits and _ alone.");
  };
  const add =
    (call: string, kind: Kind, isAsynchronous: boolean) =>
    (given: string, callback: Callback, flag: unknown) => {
      checkName(given, `a ${kind}`);
      if (typeof callback !== "function")
        refuse(`The ${kind} "${given}" is no function.`, `Write: ${call}("${given}", (value) => …)`);
      const isTaken =
        kind === "filter"
          ? given in environment.filters
          : ownMarks.has(given) || given.startsWith("end") || environment.hasExtension(given);
      if (isTaken)
        refuse(
          `There is a ${kind === "filter" ? "filter" : "mark"} "${given}" already.`,
          "Take another name.",
        );
      real[call]?.(given, callback, flag);
      if (isAsynchronous || flag === true || types.isAsyncFunction(callback))
        environment.asynchronous.add(given);
      if (kind === "filter")
        environment.addFilter(given, (...args) => callInView(environment, callback, args));
      else
        environment.addExtension(given, createShortcode(environment, given, callback, kind !== "shortcode"));
    };
  // One that says that it is off, as Eleventy's own for a path prefix, does no harm.
  const addUrlTransform = (_kind: string, _callback: Callback, { enabled }: { enabled?: Callback } = {}) => {
    if (enabled?.({}) !== false)
      refuse(
        '"addUrlTransform" is not passed on to layouts.',
        "Addresses that a view has are ready for href.",
      );
  };
  return {
    // Addresses of a view are ready for `href`.
    pathPrefix: "/",
    ...Object.fromEntries(questions.map(ask)),
    ...Object.fromEntries(additions.map(([call, ...kind]) => [call, add(call, ...kind)])),
    addGlobalData(given: string, value: unknown) {
      checkName(given, "global data");
      if (given in environment.global)
        refuse(`There is global data "${given}" already.`, "Take another name.");
      environment.global[given] = null;
      const found = (async () => {
        environment.global[given] = await (typeof value === "function" ? value() : value);
      })();
      begun.push(found);
      found.catch(() => {});
    },
    addTemplate(given: string, text: string, data: Record<string, unknown> = {}) {
      const path = readTemplate(given, text, data, refuse);
      if (templates.some((other) => other.name === given))
        refuse(`There is a template "${given}" already.`, "Take another name.");
      if (templates.some((other) => other.path === path))
        refuse(`There is a template of "/${path}" already.`, "Take another address.");
      environment.virtual.set(given, { path: `${hook} (${given})`, text });
      templates.push({ name: given, path, isWanted: () => true });
    },
    htmlTransformer: guardConfig({ addUrlTransform }, moreOfHtml, refuse),
  };
}

import type { UserConfig } from "@11ty/eleventy";
import type { StrictEnvironment } from "../../layouts/strict-environment.ts";
import { FaultError } from "../../problems/fault-error.ts";
import { formatReason } from "../../problems/format-reason.ts";
import type { SiteTemplate } from "../site-template.ts";
import { createCalls } from "./create-calls.ts";
import { guardConfig } from "./guard-config.ts";
import type { EleventyHook } from "./load-hook.ts";

/** A plugin as Eleventy takes it. */
type Plugin = PluginFunction | { configFunction: PluginFunction; eleventyPackage?: string };
type PluginFunction = ((config: object, options: object) => unknown) & {
  eleventyPackage?: string;
  eleventyPluginOptions?: { unique?: boolean };
};

/** A plugin that runs, and where it was added. */
interface Running {
  name: string;
  added: Error;
}

/** Runs the site's own settings of Eleventy, and then its plugins; gives `known` templates and those that they add. Throws a `FaultError`. */
export async function runHook(
  hook: EleventyHook,
  config: UserConfig,
  environment: StrictEnvironment,
  known: SiteTemplate[],
): Promise<SiteTemplate[]> {
  const templates = [...known];
  const waiting: (() => Promise<void>)[] = [];
  const begun: Promise<unknown>[] = [];
  const added = new Set<string>();
  const refused: FaultError[] = [];

  const createGuard = (by: Running | null): object => {
    const lead = by ? (by.name ? `In the plugin "${by.name}": ` : "In a plugin: ") : "";
    const refuse = (message: string, remedy: string): never => {
      const error = hook.explain(lead + message, remedy, by?.added ?? new Error(message));
      // Who catches it in silence is told all the same.
      refused.push(error);
      throw error;
    };
    const addPlugin = (plugin: Plugin | Promise<Plugin>, options: object = {}): unknown => {
      const place = by?.added ?? new Error("added");
      const run = async () => runPlugin(await plugin, options, lead, place);
      if (by === null && !("immediate" in options)) return void waiting.push(run);
      const done = run();
      done.catch(() => {});
      begun.push(done);
      return done;
    };
    const calls = createCalls({ config, environment, refuse, hook: hook.file, templates, begun });
    const hasPlugin = (plugin: Plugin | string) =>
      added.has(typeof plugin === "string" ? plugin : nameOf(plugin));
    return guardConfig({ ...calls, addPlugin, hasPlugin }, config, refuse);
  };

  const runPlugin = async (plugin: Plugin, options: object, lead: string, place: Error): Promise<void> => {
    const setUp = typeof plugin === "function" ? plugin : plugin?.configFunction;
    if (typeof setUp !== "function")
      throw hook.explain(
        `${lead}addPlugin gets something that is no plugin.`,
        "Give it the function that the package exports.",
        place,
      );
    const name = nameOf(plugin);
    const isUnique = typeof plugin === "function" && plugin.eleventyPluginOptions?.unique;
    if (isUnique && added.has(name)) return;
    added.add(name);
    try {
      await setUp(createGuard({ name, added: place }), options);
    } catch (error) {
      if (error instanceof FaultError) throw error;
      throw hook.explain(
        `${name ? `The plugin "${name}"` : "A plugin"} failed: ${format(error)}`,
        null,
        place,
      );
    }
  };

  try {
    await hook.run(createGuard(null));
    for (const run of waiting) await run();
    while (begun.length > 0) await Promise.all(begun.splice(0));
  } catch (error) {
    if (error instanceof FaultError) throw refused[0] ?? error;
    throw hook.explain(format(error), null, error instanceof Error ? error : new Error(String(error)));
  }
  if (refused[0]) throw refused[0];
  return templates;
}

function nameOf(plugin: Plugin): string {
  return plugin.eleventyPackage ?? (typeof plugin === "function" ? plugin.name : plugin.configFunction.name);
}

function format(error: unknown): string {
  return formatReason(error).replace(/\.?$/, ".");
}

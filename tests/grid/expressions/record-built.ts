import { join, relative } from "node:path";
import { readSources } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";
import type { Expression } from "./list-literals.ts";

// A program of its own: prints, as JSON, the expressions that the program builds while its modules are loaded and its rules
// look at their examples. The constructor is taken hold of before any of them is loaded.
const built = new Map<string, Expression>();

/** The file of the program that has asked for an expression; `undefined` where a package has. */
function callerPath(): string | undefined {
  const place = new Error().stack?.split("\n")[4]?.match(/(\/[^\s)]+?):\d+:\d+/)?.[1];
  const path = place && relative(repository, place);
  return path?.startsWith("src/") ? path : undefined;
}

function record(expression: RegExp): RegExp {
  const path = callerPath();
  const { source, flags } = expression;
  if (path !== undefined) built.set(`/${source}/${flags} ${path}`, { source, flags, path });
  return expression;
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args) => record(Reflect.construct(target, args)),
  apply: (target, self, args) => record(Reflect.apply(target, self, args)),
});

// These begin to work as soon as they are loaded.
const running =
  /^src\/commands\/(?:main|threads\/|program\/|prepare\/)|client|\.d\.ts$|^src\/theme\/.*(?:script|main)/;
for (const { path } of readSources(repository, "src", [".ts"]))
  if (!running.test(path)) await import(join(repository, path)).catch(() => {});

const { checkWholePage } = await import("../../support/check-whole-page.ts");
const rules: object[] = Object.values(await import("../../../src/checks/rules.ts"));
for (const rule of rules)
  if ("example" in rule)
    for (const text of Object.values(rule.example as Record<string, string>))
      checkWholePage(`---\ntitle: One\n---\n\n${text}\n`);

process.stdout.write(JSON.stringify([...built.values()]));
process.exit();

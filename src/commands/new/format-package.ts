import type { Answers } from "./answers.ts";
import { hostings } from "./hostings.ts";
import type { Dependency } from "./read-dependency.ts";

/** The text of `package.json` of a new site: the program that it depends on, and what can be run. */
export function formatPackage(
  { name, host, url }: Pick<Answers, "name" | "host" | "url">,
  dependency: Dependency,
): string {
  const { program, spec, node } = dependency;
  const forHost = host === "plain" ? "" : ` --host ${host}`;
  const more = hostings[host]?.build ?? "";
  const { pathname } = new URL(url);
  const below = pathname === "/" ? "" : ` --path-prefix ${pathname}/`;
  const manifest = {
    name: namePackage(name),
    private: true,
    type: "module",
    scripts: {
      start: `${program} serve`,
      build: `${program} build${forHost}${more}${below}`,
      check: `${program} check${forHost}`,
      fix: `${program} fix`,
      freshness: `${program} freshness`,
      translations: `${program} translations`,
      add: `${program} new-page`,
      set: `${program} set`,
      replace: `${program} replace`,
      move: `${program} move`,
      delete: `${program} delete`,
      hide: `${program} hide`,
      remember: `${program} remember`,
      compare: `${program} changes`,
      propose: `${program} proposal${forHost}`,
      suggest: `${program} suggest`,
    },
    dependencies: { [program]: spec },
    engines: { node },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A name as npm takes it: small letters without accents, digits and hyphens; `site` where nothing is left of it. */
function namePackage(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  // A package can't depend on one of its own name, nor be called as these.
  return slug === "" || ["waymark", "node-modules", "favicon-ico"].includes(slug)
    ? `${slug || "our"}-site`
    : slug;
}

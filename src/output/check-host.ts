import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import type { CompiledRedirects } from "../redirects/compile-redirects.ts";
import { redirectRules } from "../redirects/redirect-rules.ts";
import { findHostFaults, type HostParts } from "./build-host-files.ts";
import type { Host, HostFault } from "./hosts/host.ts";

/** What a host can't take of a site, where staff wrote it. What follows from other redirects is left out without a word. */
export function checkHost(
  host: Host,
  parts: HostParts,
  origins: CompiledRedirects["origins"],
  redirectsFile: string,
): Problem[] {
  const findPlace = (of: HostFault["of"]): [SourceText, Span | null] | null => {
    if (of === "redirects") return [{ path: redirectsFile, text: "" }, null];
    if (of === "settings") return [parts.site.settingsFile.source, null];
    const rule = origins.get(of.from);
    return rule ? [rule.source, rule.spans.from] : null;
  };
  return findHostFaults(host, parts).flatMap(({ of, isLeftOut, ...words }) => {
    const place = findPlace(of);
    const rule = redirectRules[isLeftOut ? "redirect-left-out" : "redirect-host"];
    return place ? createProblem(rule, place[0], { span: place[1], ...words }) : [];
  });
}

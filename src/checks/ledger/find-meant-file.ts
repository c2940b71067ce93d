import type { SiteFacts } from "../rule.ts";
import { findMeantPath } from "./find-meant-path.ts";
import { wasPublished } from "./was-published.ts";

/** The picture or document that was meant by a path such as `/en/door.webp`: the one that is called almost so, or the only one of that name elsewhere. */
export function findMeantFile(
  path: string,
  facts: Pick<SiteFacts, "site" | "ledger" | "navigation">,
): string | undefined {
  const ids = [...facts.navigation.index.files.keys()];
  const meant = findMeantPath(
    path,
    ids.map((id) => `/${id}`),
    facts,
  );
  return meant?.slice(1) ?? findNamesake(path, ids, facts);
}

/** The one file of that name in another folder; one that was there all along is another one. */
function findNamesake(path: string, ids: string[], facts: Pick<SiteFacts, "ledger">): string | undefined {
  const name = path.slice(path.lastIndexOf("/")).toLowerCase();
  const [found, ...others] = ids.filter((id) => `/${id}`.toLowerCase().endsWith(name));
  if (found === undefined || others.length > 0) return undefined;
  return wasPublished(path, facts) && wasPublished(`/${found}`, facts) ? undefined : found;
}

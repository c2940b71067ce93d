import type { SiteFacts } from "../rule.ts";
import { listOldAddresses } from "./list-old-addresses.ts";

/** Whether something was on the site at a path, which may be the path of a page's file. */
export function wasPublished(path: string, { ledger }: Pick<SiteFacts, "ledger">): boolean {
  return listOldAddresses(path).some((address) => ledger?.byAddress.has(address) ?? false);
}

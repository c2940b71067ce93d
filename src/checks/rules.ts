import { linkMissingAnchor } from "./link-missing-anchor.ts";
import { linkMissingPage } from "./link-missing-page.ts";
import type { Rule } from "./rule.ts";
import { sidenavMissingTarget } from "./sidenav-missing-target.ts";

/** Every rule, in the order in which the editors' guide lists them. */
export const rules: Rule[] = [linkMissingPage, linkMissingAnchor, sidenavMissingTarget];

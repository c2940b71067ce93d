import * as z from "zod";
import { redirectStatuses } from "./redirect-rule.ts";

/** The schema of `redirects.yaml`, for editors: what may stand there, and what for. How addresses are written is for the rules to say. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: z.string().describe("The old address, such as `/old/`; `/old/*` is everything below it."),
    to: z.string().optional().describe("Where it leads now: a page of the site, or an outside address."),
    status: z
      .enum(redirectStatuses)
      .optional()
      .describe("`permanent` where nothing is said; `temporary`, or `gone` for what is nowhere."),
  }),
);

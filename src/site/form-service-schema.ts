import * as z from "zod";

/** Whether a form can be sent there: a path of this site, https, or this very machine, to try it out. */
function takesForms(address: string): boolean {
  if (/^\/(?!\/)/.test(address)) return true;
  return (
    URL.canParse(address) && /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)(?::|\/|$))/.test(address)
  );
}

const origin = z
  .url({ protocol: /^https?$/ })
  .describe("A site that the service sends visitors on to, e.g. `https://forms.example.org`.");

/** `form:` of `site.yaml`: the service that takes what visitors write into the forms of the site. */
export const formServiceSchema = z.strictObject({
  address: z
    .string()
    .refine(takesForms, {
      error: 'takes a web address that begins with "https://", or a path on this site that begins with "/".',
    })
    .describe("The address that the service gave you."),
  redirects: z
    .array(origin)
    .default([])
    .describe("Other sites that the service sends visitors through, e.g. `https://www.example.org`."),
  hidden: z
    .record(z.string(), z.string())
    .default({})
    .describe("What the service wants to be sent along, e.g. a key or the address of the thank-you page."),
  trap: z
    .string()
    .min(1)
    .default("website")
    .describe("Name of the field that people do not see and machines fill in, as the service calls it."),
  answersScripts: z
    .boolean()
    .default(false)
    .describe(
      "`true` if the service answers scripts, and with CORS if it is on another site: visitors then stay on the page until it has answered.",
    ),
});

export type FormService = z.infer<typeof formServiceSchema>;

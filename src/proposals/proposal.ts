import * as z from "zod";
import type { SiteChanges } from "../changes/site-changes.ts";
import { showLine } from "./show-line.ts";
import { showPlain } from "./show-plain.ts";

/** It grows when the form changes: the program that reads a report may be another one than the one that wrote it. */
export const proposalVersion = 1;

const text = z.string().transform(showPlain);
const count = z.int().nonnegative();
const texts = z.array(text);
const page = z.object({ title: text, url: text });
const hunk = z.object({ removed: texts, added: texts });

const changesSchema: z.ZodType<SiteChanges> = z.object({
  added: z.array(page),
  gone: z.array(page.extend({ leadsTo: text.nullable() })),
  changed: z.array(
    page.extend({
      renamedFrom: text.nullable(),
      movedFrom: text.nullable(),
      text: z.array(hunk),
      links: hunk.nullable(),
      pictures: hunk.nullable(),
      description: z.boolean(),
      listed: z.boolean().nullable(),
      onlyMarkup: z.boolean(),
    }),
  ),
  menus: z.array(
    z.object({
      menu: text,
      kind: z.enum(["new", "gone", "renamed", "moved", "redirected"]),
      title: text,
      before: text.nullable(),
      below: text.nullable(),
      after: text.nullable(),
    }),
  ),
  announcements: z.array(z.object({ text, kind: z.enum(["new", "gone"]) })),
  outside: z.array(z.object({ url: text, host: text, isNewHost: z.boolean(), pages: texts })),
  documents: z.array(z.object({ path: text, kind: z.enum(["new", "changed", "gone"]), size: count })),
  look: z.array(z.enum(["styles", "scripts", "fonts"])),
  bytes: z.object({ old: count, now: count }),
});

const line = z.string().regex(/^[^\r\n]*$/);

const replacementSchema = z.object({
  /** Mostly that of the finding; what is wrong with an address may be mended where it is led on. */
  file: text,
  /** The first of the lines, counted from 1. */
  line: z.int().positive(),
  before: z.array(line).min(1),
  after: z.array(line),
});

const findingSchema = z.object({
  rule: z.string().regex(/^[a-z][a-z\d-]{0,99}$/),
  level: z.enum(["error", "notice"]),
  file: text,
  /** 0 for a fault of the whole file. */
  line: count,
  message: text,
  hint: text.nullable(),
  /** The line to write. */
  write: z.string().transform(showLine).nullable(),
  replacement: replacementSchema.nullable(),
});

/** What a proposed change is found to do, as the run that may do nothing hands it to the one that may comment. */
export const proposalSchema = z.object({
  version: z.literal(proposalVersion),
  /** The branch that it is proposed to, where the host's workflow names it. Reports of before say nothing of that. */
  base: text.nullable().default(null),
  /** `null` where one of both sites can't be built. */
  changes: changesSchema.nullable(),
  /** Which of both that is. */
  broken: z.enum(["before", "now"]).nullable(),
  findings: z.array(findingSchema),
  /** How much did not fit into the report. */
  left: z.object({ findings: count, changes: count }),
});

export type Proposal = z.infer<typeof proposalSchema>;

/** What one rule found; those that are mended by the same lines have the same replacement. */
export type Finding = z.infer<typeof findingSchema>;

/** Lines of a file, as they are and as they should be. */
export type Replacement = z.infer<typeof replacementSchema>;

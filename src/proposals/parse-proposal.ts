import { formatBytes } from "../changes/format-bytes.ts";
import { largestProposal } from "./format-proposal.ts";
import { type Proposal, proposalSchema, proposalVersion } from "./proposal.ts";

/** Reads the report on a proposal, which strangers may have written. Throws a sentence where it has another form. */
export function parseProposal(bytes: Uint8Array): Proposal {
  if (bytes.length > largestProposal)
    throw new Error(`The report is larger than ${formatBytes(largestProposal)}: it is not read.`);
  const value = parseJson(bytes);
  const version = Object(value).version;
  if (version !== proposalVersion)
    throw new Error(
      `The report has the form ${typeof version === "number" ? version : "of something else"}; this program reads the form ${proposalVersion}.`,
    );
  const { data, error } = proposalSchema.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`The report has another form than it should, at "${issue?.path.join(".")}".`);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Error("The report is no JSON.", { cause: error });
  }
}

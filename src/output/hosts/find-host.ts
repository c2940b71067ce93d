import { didYouMean } from "../../problems/did-you-mean.ts";
import { CallError } from "../../site/call-error.ts";
import type { Host } from "./host.ts";
import { hosts } from "./hosts.ts";

/** The host of a name given with `--host`; any host where none is given. Throws a `CallError` for a name that is none. */
export function findHost(name: unknown = "plain"): Host {
  const host = hosts.find((candidate) => candidate.name === name);
  if (host) return host;
  const names = hosts.map((candidate) => candidate.name);
  const meant = didYouMean(String(name), names);
  throw new CallError(
    `There is no host "${name}". ${meant ? `Did you mean "${meant}"?` : `Hosts: ${names.join(", ")}.`}`,
  );
}

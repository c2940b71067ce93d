import type * as z from "zod";

/** What is declared by name: of two with the same one, the second would count for nothing. */
export function checkNamesOnce({ value, issues }: z.core.ParsePayload<{ name: string }[]>): void {
  for (const [at, { name }] of value.entries()) {
    if (!value.slice(0, at).some((other) => other.name === name)) continue;
    const message = `names "${name}", which stands above already. Keep one of the two.`;
    issues.push({ code: "custom", input: name, path: [at, "name"], message });
  }
}

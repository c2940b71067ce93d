import type { SearchIndex } from "./search-index.ts";

/** Loads the index, which is JSON, or a script where the site is opened from a disk. Rejects when it does not come. */
export async function loadIndex(address: string): Promise<SearchIndex> {
  if (address.endsWith(".js")) return runIndex(address);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.json();
}

function runIndex(address: string): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve((globalThis as unknown as { searchIndex: SearchIndex }).searchIndex);
    script.onerror = () => reject(new Error(`No answer for ${address}`));
    document.head.append(script);
  });
}

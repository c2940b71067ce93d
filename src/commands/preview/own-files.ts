import { join } from "node:path";
import type { Answer } from "./answer.ts";

/** Where the preview's own files are served. */
export const previewFolder = "/.preview/";

/** Puts the preview's client, which reloads the page and shows problems, in the head of a page of this version. */
export function addClient(html: string, version: string): string {
  // These files are the same as long as this preview runs, and so is the first part of its versions.
  const run = version.split("-")[0];
  const client = `<script src="${previewFolder}client.js?${run}" data-version="${version}" defer></script>`;
  return html.includes("</head>") ? html.replace("</head>", `${client}</head>`) : client + html;
}

/** The preview's own script by its name; `null` for any other. */
export async function answerOwnFile(name: string): Promise<Answer | null> {
  if (name !== "client.js") return null;
  client ??= buildClient();
  return { status: 200, type: "text/javascript; charset=utf-8", body: await client, isLasting: true };
}

let client: Promise<string> | null = null;

async function buildClient(): Promise<string> {
  const { build } = await import("esbuild");
  const entry = join(import.meta.dirname, "client/main.ts");
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    loader: { ".css": "text" },
  });
  return outputFiles[0]?.text ?? "";
}

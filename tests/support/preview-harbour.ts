import { after, before } from "node:test";
import { makeFolder } from "./run-waymark.ts";
import { saveFile } from "./save-file.ts";
import { type RunningPreview, startPreview } from "./start-preview.ts";

/** A preview of a copy of the museum's site, which tests may write to. */
export interface HarbourPreview {
  folder: string;
  running(): RunningPreview;
  /** What it answers at a path; redirects are not followed. */
  get(path: string): Promise<{ status: number; text: string; headers: Headers }>;
  /** Saves a file in one step and waits until the preview has told its pages of it; gives what it told. */
  save(event: string, path: string, text: string, pattern?: RegExp): Promise<string>;
}

/** Starts the preview for a file of tests and ends it after them. */
export function previewHarbour(): HarbourPreview {
  const folder = makeFolder("tests/fixtures/harbour");
  let preview: RunningPreview;
  before(async () => {
    preview = await startPreview(folder);
  });
  after(() => preview?.end());
  return {
    folder,
    running: () => preview,
    async get(path) {
      const response = await fetch(preview.origin + path, { redirect: "manual" });
      return { status: response.status, text: await response.text(), headers: response.headers };
    },
    save(event, path, text, pattern) {
      const told = preview.next(event, pattern);
      saveFile(path, text);
      return told;
    },
  };
}

import type { Renderer } from "../../src/layouts/renderer.ts";

/** Where nothing is rendered. */
export const noRenderer: Renderer = { digest: "", renderPages: async () => [], renderFiles: async () => [] };

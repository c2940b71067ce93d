import type { Page } from "../../content/page.ts";
import { buildPageView } from "../../layouts/build-page-view.ts";
import { renderPages } from "../../layouts/render-pages.ts";
import type { Snapshot } from "./preview-site.ts";

/** Where the preview's own files are served. */
export const previewFolder = "/.preview/";

const client = `<link rel="stylesheet" href="${previewFolder}overlay.css"><script src="${previewFolder}client.js" defer></script>`;

/** One page as HTML, laid out alone, with the preview's client in its head. Throws a `LayoutError`. */
export async function renderPage(page: Page, snapshot: Snapshot): Promise<string> {
  const { site, content, bodies, navigation, built, environment } = snapshot;
  const body = bodies.get(page.id);
  if (!body) throw new Error(`${page.source.path} has no body.`);
  const view = buildPageView(page, body, { site, content, navigation, assets: built.assets, csp: null });
  const [rendered] = await renderPages([view], environment);
  return addClient(rendered?.html ?? "");
}

/** The page with the preview's client, which reloads it and shows problems. */
export function addClient(html: string): string {
  return html.includes("</head>") ? html.replace("</head>", `${client}</head>`) : client + html;
}

import type { Page } from "puppeteer-core";

/** What the browser complains of in a tab from now on, with each address that is not there, or that begins with none of `origins`. */
export function listenTo(page: Page, origins: string[]): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  // A breach of the policy too.
  page.on("pageerror", (error) =>
    complaints.push(`script: ${error instanceof Error ? error.message : error}`),
  );
  page.on("requestfailed", (request) => complaints.push(`request failed: ${request.url()}`));
  page.on("request", (request) => {
    if (
      !request.url().startsWith("data:") &&
      !origins.some((origin) => request.url().startsWith(`${origin}/`))
    )
      complaints.push(`asks another host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

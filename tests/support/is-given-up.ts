import type { Request } from "playwright";

/**
 * Whether a request that failed was only given up: a picture, or the icon of the tab, may be asked for after the page has
 * loaded, and the tab goes on to the next page. One that is not there fails in another way.
 */
export function isGivenUp(request: Request): boolean {
  return (
    request.failure()?.errorText === "net::ERR_ABORTED" && ["image", "other"].includes(request.resourceType())
  );
}

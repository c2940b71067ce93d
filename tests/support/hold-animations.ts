import type { Page } from "playwright";

/** Holds each animation of a tab at its beginning from now on: one that ends by itself is else gone before a slow machine looks for it. */
export async function holdAnimations(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Animation.enable");
  await session.send("Animation.setPlaybackRate", { playbackRate: 0 });
}

import type { IncomingMessage } from "node:http";
import * as z from "zod";
import type { Preview } from "./create-preview.ts";

const day = z.iso.date();
const length = "2026-12-24".length;

/**
 * Takes up the day that a page of the preview asks for; an empty one is today. Nothing is kept of it. A page of another site is refused: a
 * browser names where a request of this kind comes from.
 */
export async function takeDay(
  request: IncomingMessage,
  preview: Pick<Preview, "showDay">,
): Promise<{ status: number; text: string }> {
  const { origin, host } = request.headers;
  if (request.method !== "POST" || origin !== `http://${host}`)
    return { status: 403, text: "Only pages of the preview may ask for a day.\n" };
  const asked = await readStart(request);
  if (asked !== "" && !day.safeParse(asked).success)
    return { status: 400, text: "Write the day like 2026-12-24." };
  await preview.showDay(asked === "" ? null : asked);
  return { status: 204, text: "" };
}

/** A request as text, as far as is needed to see that it is no day. */
async function readStart(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) if (text.length <= length) text += String(part);
  return text;
}

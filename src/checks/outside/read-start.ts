// Titles stand at the top, and pages of domains that are for sale are short.
const most = 65_536;

/** The beginning of a page in HTML. */
export interface PageStart {
  html: string;
  /** It is the whole page. */
  isWhole: boolean;
}

/** Reads the beginning of a response, at most 64 kB; `null` for what is no HTML, of which nothing is fetched. Never throws. */
export async function readStart(response: Response): Promise<PageStart | null> {
  const type = response.headers.get("content-type") ?? "";
  const { body } = response;
  if (!body) return null;
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    await body.cancel();
    return null;
  }
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  try {
    while (size < most && !isWhole) {
      const { done, value } = await reader.read();
      isWhole = done;
      if (value) chunks.push(value);
      size += value?.length ?? 0;
    }
    if (!isWhole) await reader.cancel();
  } catch {
    // The page is there, which is what was asked; of one that breaks off, what came tells enough.
  }
  const bytes = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
  return { html: decode(bytes.subarray(0, most), type), isWhole };
}

/** A text in the encoding that its server or the page itself names, else in UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const named = /charset\s*=\s*["']?([\w-]+)/i;
  const label = named.exec(type) ?? named.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 2048)));
  return createDecoder(label?.[1] ?? "utf-8").decode(bytes);
}

function createDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    // A name that browsers don't know either.
    return new TextDecoder();
  }
}

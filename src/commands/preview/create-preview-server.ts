import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { formatReason } from "../../problems/format-reason.ts";
import { decodeAddress } from "../../site/paths.ts";
import type { Preview } from "./create-preview.ts";
import { findRange } from "./find-range.ts";
import { addClient, answerOwnFile, previewFolder } from "./own-files.ts";
import { takeDay } from "./take-day.ts";

// A page of another site may have a name of its own lead to this computer, to read drafts: browsers still send that name.
const ownNames = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** Creates the HTTP server of a preview. A fault of its own is answered with 500 and printed. */
export function createPreviewServer(preview: Preview): Server {
  return createServer((request, response) => {
    serve(preview, request, response).catch((error: unknown) => {
      process.stderr.write(`${request.url}: ${formatReason(error)}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function serve(preview: Preview, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!ownNames.test(request.headers.host ?? "")) {
    response.writeHead(403, { "Content-Type": "text/plain" });
    response.end("The preview answers at http://127.0.0.1 and http://localhost alone.\n");
    return;
  }
  const path = decodeAddress((request.url ?? "/").replace(/[?#].*$/s, ""));
  if (path === `${previewFolder}events`) return preview.events.add(response, preview.greeting());
  if (path === `${previewFolder}day`) {
    const { status, text } = await takeDay(request, preview);
    response.writeHead(status, { "Content-Type": "text/plain", "Cache-Control": "no-store" });
    response.end(text);
    return;
  }
  const own = path.startsWith(previewFolder) ? await answerOwnFile(path.slice(previewFolder.length)) : null;
  const { answer, version } = own ? { answer: own, version: "" } : await preview.answer(path);
  const { status, type, body, location, isLasting } = answer;
  const isPage = type.startsWith("text/html") && typeof body === "string";
  const sent = isPage ? addClient(body, version) : body;
  const part =
    status === 200 && typeof sent !== "string" ? findRange(request.headers.range, sent.length) : null;
  response.writeHead(part ? 206 : status, {
    ...preview.headers(),
    ...(part ? { "Content-Range": `bytes ${part.start}-${part.end - 1}/${sent.length}` } : {}),
    "Content-Type": type,
    "Cache-Control": isLasting ? "max-age=31536000, immutable" : "no-store",
    ...(location === undefined ? {} : { Location: location }),
  });
  const bytes = part && typeof sent !== "string" ? sent.subarray(part.start, part.end) : sent;
  response.end(request.method === "HEAD" ? undefined : bytes);
}

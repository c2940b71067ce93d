import type { ServerResponse } from "node:http";

/** The open pages of the preview, which are told what happens (server-sent events, WHATWG HTML 9.2). */
export interface EventStream {
  /** Takes a page in and tells it the given events first. */
  add(response: ServerResponse, first: [event: string, data: string][]): void;
  tell(event: string, data: string): void;
}

/** Creates a stream without any page. `data` of its events must be without line ends. */
export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  return {
    add(response, first) {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(first.map(([event, data]) => format(event, data)).join(""));
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    },
    tell(event, data) {
      for (const response of listeners) response.write(format(event, data));
    },
  };
}

function format(event: string, data: string): string {
  return `event: ${event}\ndata: ${data}\n\n`;
}

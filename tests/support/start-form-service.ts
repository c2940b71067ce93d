import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the service does with a form: takes it, finds fault with it, breaks, never answers, or hangs up. */
export type Behaviour = "accept" | "refuse" | "break" | "hang" | "drop";

/** A form service on a free port of this machine. */
export interface FormService {
  address: string;
  behaviour: Behaviour;
  /** Where it sends who was accepted on to, as real services are told in their settings. */
  thanks: string;
  /** What was sent, in order. */
  received: Record<string, string>[];
  close(): Promise<void>;
}

/** Starts a service that answers browsers with pages and redirects, and scripts of any site with JSON. */
export async function startFormService(): Promise<FormService> {
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding("utf8").toArray()).join("");
    // Browsers ask for an icon of the answers that they show.
    if (request.method !== "POST") return void response.writeHead(404).end();
    // Browsers end the lines of a field with CRLF, scripts with LF.
    service.received.push(Object.fromEntries(new URLSearchParams(body.replaceAll("%0D%0A", "%0A"))));
    response.setHeader("Access-Control-Allow-Origin", "*");
    const wantsJson = request.headers.accept?.includes("application/json") === true;
    answers[service.behaviour](response, wantsJson, service.thanks);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const service: FormService = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/f/1`,
    behaviour: "accept",
    thanks: "/",
    received: [],
    close: () => close(server),
  };
  return service;
}

const answers: Record<Behaviour, (response: ServerResponse, wantsJson: boolean, thanks: string) => void> = {
  accept: (response, _, thanks) => response.writeHead(303, { Location: thanks }).end(),
  refuse: (response, wantsJson) => say(response, 422, wantsJson, "This address bounces."),
  break: (response, wantsJson) => say(response, 500, wantsJson, "Our disk is full."),
  hang: () => {},
  drop: (response) => response.destroy(),
};

function say(response: ServerResponse, status: number, wantsJson: boolean, text: string): void {
  if (wantsJson)
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify({ error: text }));
  else
    response
      .writeHead(status, { "Content-Type": "text/html" })
      .end(`<!doctype html><title>No</title><p>${text}</p>`);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}

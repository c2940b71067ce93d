import { request } from "node:http";

/** What a server answered. */
export interface Answer {
  status: number;
  /** Values by name in lower case; one that was sent twice is a list, joined by ` + `. */
  headers: Record<string, string>;
  body: Buffer;
}

/** Asks a server of this machine for a path exactly as written, which `fetch` would tidy up. */
export function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headersDistinct).map(([name, values]) => [
              name,
              (values ?? []).join(" + "),
            ]),
          ),
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * A port of the loopback device on which nothing listens. Below those that systems give to connections and to other servers of the
 * tests, so that none of them takes it before the server that it is for has started.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await canListen(port)) return port;
  }
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

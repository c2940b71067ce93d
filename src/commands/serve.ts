import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { OptionValues } from "./command.ts";
import { createPreview } from "./preview/create-preview.ts";
import { createPreviewServer } from "./preview/create-preview-server.ts";
import { watchFolders } from "./preview/watch-folders.ts";

const firstPort = 8080;
const tries = 100;

/** `waymark serve`: shows the site at an address of this computer, with drafts, and follows every change until it is ended. */
export async function serve(options: OptionValues): Promise<number> {
  const wanted = readPort(options.port);
  const preview = createPreview(options);
  const server = createPreviewServer(preview);
  const port = await listenNear(server, wanted);
  const follow = async (paths: string[] | "all"): Promise<void> => {
    await preview.change(paths);
    for (const folder of preview.folders()) watching.add(folder);
  };
  const watching = watchFolders((paths) => void follow(paths), warn);
  // Before the first reading, so that no change is missed.
  for (const folder of preview.folders()) watching.add(folder);
  await follow("all");
  process.stdout.write(`The preview is at http://127.0.0.1:${port}/\nEnd it with Ctrl-C.\n`);
  await ended();
  watching.end();
  server.close();
  server.closeAllConnections();
  return 0;
}

function readPort(written: OptionValues[string]): number {
  if (written === undefined) return firstPort;
  const port = Number(written);
  if (written !== "" && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not "${written}".`);
}

/** Listens on the wanted port, or on the next one that is free. */
async function listenNear(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + tries && port <= 65_535; port++) {
    try {
      await listen(server, port);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EACCES")
        throw new Error(`You may not use port ${port}. Name another one with --port.`, { cause: error });
      if (code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`The ports from ${wanted} on are taken. Name another one with --port.`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function warn(folder: string, error: Error): void {
  process.stderr.write(`Changes in ${folder} are not noticed: ${error.message}.\n`);
}

/** Waits until the user ends the preview. */
function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

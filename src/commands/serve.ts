import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { OptionValues } from "./command.ts";
import { createPreview } from "./preview/create-preview.ts";
import { watchFolders } from "./preview/watch-folders.ts";

const firstPort = 8080;
const tries = 100;

/** `waymark serve`: shows the site at an address of this computer, with drafts, and follows every change until it is ended. */
export async function serve(options: OptionValues): Promise<number> {
  const preview = await createPreview(options);
  const wanted = typeof options.port === "string" ? Number(options.port) : firstPort;
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
    throw new Error(`--port takes a number, not "${options.port}".`);
  const port = await listenNear(preview.server, wanted);
  const endWatching = watchFolders(preview.folders(), (paths) => void preview.change(paths));
  process.stdout.write(`The preview is at http://127.0.0.1:${port}/\nEnd it with Ctrl-C.\n`);
  await ended();
  endWatching();
  preview.server.closeAllConnections();
  preview.server.close();
  return 0;
}

/** Listens on the wanted port, or on the next one that is free. */
async function listenNear(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + tries; port++) {
    try {
      await listen(server, port);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(
    `All ports from ${wanted} to ${wanted + tries - 1} are taken. Name another one with --port.`,
  );
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

/** Waits until the user ends the preview. */
function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

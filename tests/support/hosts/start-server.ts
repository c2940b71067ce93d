import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, readFile } from "node:fs/promises";
import { connect } from "node:net";
import { dirname } from "node:path";

/** A web server of a test's own. */
export interface RunningServer {
  port: number;
  /** Ends it, and waits until it has ended. */
  stop(): Promise<void>;
}

// Neither server may run as root, as tests in a container do.
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

/** Makes a folder in which a server may write. */
export async function makeServerFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (!isRoot) return;
  await chmod(dirname(folder), 0o755);
  await chown(folder, nobody.uid as number, nobody.gid as number);
}

/** Starts a server in the foreground and waits until its port answers. Throws with its log when it ends before. */
export async function startServer(
  command: string,
  args: string[],
  port: number,
  log: string,
): Promise<RunningServer> {
  const path = `${process.env.PATH}:/usr/local/sbin:/usr/sbin:/sbin`;
  const child = spawn(command, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PATH: path },
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = once(child, "exit");
  let isRunning = true;
  ended.then(() => {
    isRunning = false;
  });
  while (!(await answers(port))) {
    if (!isRunning)
      throw new Error(`${command} ended: ${said}${await readFile(log, "utf8").catch(() => "")}`);
  }
  return {
    port,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => setTimeout(resolve, 20, false));
    socket.once("connect", () => socket.end());
  });
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { makeServerFolder, type RunningServer, startServer } from "./start-server.ts";

/** Starts an nginx of its own for the site in `root` with the generated configuration in `server`; `folder` is for its own files. */
export async function startNginx(folder: string, root: string, server: string): Promise<RunningServer> {
  const port = await freePort();
  const temp = join(folder, "nginx");
  await makeServerFolder(temp);
  const temps = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${temp}/${name};`,
  );
  const config = `daemon off;
master_process off;
pid ${temp}/pid;
error_log ${temp}/error.log;
events {}
http {
  access_log off;
  ${temps.join(" ")}
  server { listen 127.0.0.1:${port}; server_name localhost; root ${root}; include ${server}/nginx.conf; }
}
`;
  await writeFile(join(temp, "main.conf"), config);
  const args = ["-p", temp, "-c", join(temp, "main.conf"), "-e", join(temp, "error.log")];
  return startServer("nginx", args, port, join(temp, "error.log"));
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { makeServerFolder, type RunningServer, startServer } from "./start-server.ts";

const modulesDir = "/usr/lib/apache2/modules";
const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"];

/** Starts an Apache of its own for the site, `.htaccess` included, in `root`; `folder` is for its own files. */
export async function startApache(folder: string, root: string): Promise<RunningServer> {
  const port = await freePort();
  const temp = join(folder, "apache");
  await makeServerFolder(temp);
  const loads = modules.map((name) => `LoadModule ${name}_module ${modulesDir}/mod_${name}.so`);
  const config = `${loads.join("\n")}
ServerRoot ${temp}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${temp}/pid
ErrorLog ${temp}/error.log
DefaultRuntimeDir ${temp}
Mutex file:${temp} default
TypesConfig /dev/null
StartServers 1
ServerLimit 2
MaxRequestWorkers 50
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo
  Options FollowSymLinks
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
`;
  await writeFile(join(temp, "main.conf"), config);
  const args = ["-X", "-f", join(temp, "main.conf")];
  return startServer("apache2", args, port, join(temp, "error.log"));
}

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { isMainThread } from "node:worker_threads";
import { crc32 } from "node:zlib";

/**
 * Runs a program that `bundleProgram` made and gives its parts. What V8 compiled of it during a command is kept in `folder` for the
 * next call of that command, a quarter of the time of a build with nothing changed. (Node's own cache begins with 22.1, and
 * holds no more than is compiled here.) Nothing is kept where the disk does not take it.
 */
export function loadCompiled(file, folder) {
  const bytes = readFileSync(file);
  const program = crc32(bytes);
  const { version, arch, argv, versions } = process;
  const command = /^[a-z-]+$/.exec(argv[2] ?? "")?.[0];
  const kept = join(folder, `${command}-${version}-${versions.v8}-${arch}.code`);
  const script = new vm.Script(bytes.latin1Slice(), {
    filename: file,
    cachedData: command && readCode(kept, program),
  });
  if (command && isMainThread && script.cachedDataRejected !== false)
    process.once("exit", (status) => {
      if (status === 0) keepCode(kept, program, script.createCachedData());
    });
  const module = { exports: {} };
  const run = script.runInThisContext();
  run(module, module.exports, createRequire(file), (path) => import(path), file);
  return module.exports;
}

/** Compiled code that is whole and of this program: V8 looks at neither. */
function readCode(path, program) {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(8);
    return bytes.readUInt32LE() === program && bytes.readUInt32LE(4) === crc32(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function keepCode(path, program, code) {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(program);
  head.writeUInt32LE(crc32(code), 4);
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([head, code]));
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

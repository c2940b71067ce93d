import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import { isMainThread } from "node:worker_threads";
import { crc32 } from "node:zlib";

/**
 * Runs a module of a program that `bundleProgram` made and gives its exports. What V8 compiled of it and of the modules that it
 * asks for is kept in `kept` until the end of the process and taken the next time: a quarter of a build with nothing changed.
 * (Node's own cache begins with 22.1.) Where the disk does not take it, nothing is kept.
 */
export function loadCompiled(name, folder, kept) {
  const modules = new Map();
  const scripts = [];
  const fromPackages = createRequire(join(folder, name));
  const isModule = (path) => path.startsWith("./") && path.endsWith(".cjs");
  const load = (path) => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const script = compile(join(folder, path), join(kept, `${path}-${process.versions.v8}-${process.arch}`));
    scripts.push(script);
    script.run(module, module.exports, ask, importAny, join(folder, path));
    return module.exports;
  };
  const ask = (path) => (isModule(path) ? load(path) : fromPackages(path));
  const importAny = async (path) => (isModule(path) ? load(path) : import(path));
  if (isMainThread) process.once("exit", () => keepCode(scripts, kept));
  return load(`./${name}`);
}

/** A module as the function that runs it, of code that V8 kept where that is whole and of this text: V8 looks at neither. */
function compile(file, kept) {
  const bytes = readFileSync(file);
  const text = crc32(bytes);
  const script = new vm.Script(bytes.latin1Slice(), { filename: file, cachedData: readCode(kept, text) });
  return { script, kept, text, run: script.runInThisContext() };
}

function readCode(path, text) {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(8);
    return bytes.readUInt32LE() === text && bytes.readUInt32LE(4) === crc32(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function keepCode(scripts, folder) {
  for (const { script, kept, text } of scripts) {
    if (script.cachedDataRejected === false) continue;
    const code = script.createCachedData();
    const head = Buffer.alloc(8);
    head.writeUInt32LE(text);
    head.writeUInt32LE(crc32(code), 4);
    const unfinished = `${kept}.${process.pid}`;
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(unfinished, Buffer.concat([head, code]));
      renameSync(unfinished, kept);
    } catch {
      rmSync(unfinished, { force: true });
      return;
    }
  }
}

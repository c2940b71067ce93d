import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { isMainThread } from "node:worker_threads";
import zlib from "node:zlib";

// Node 20.15, 22.2 and newer; without it nothing is kept.
const { crc32 } = zlib;

/**
 * Runs a module of a program that `bundleProgram` made and gives its exports. What V8 compiled of it and of the modules that it
 * asks for is kept in a folder of the command below `kept` at the end of the process and taken the next time: a quarter of a build
 * with nothing changed. (Node's own cache begins with 22.1.) Where the disk does not take it, nothing is kept.
 */
export function loadCompiled(name, folder, kept) {
  const modules = new Map();
  const scripts = [];
  const places = listPlaces(kept);
  const fromPackages = createRequire(join(folder, name));
  const isModule = (path) => path.startsWith("./") && path.endsWith(".cjs");
  const load = (path) => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const script = compile(join(folder, path), path, places);
    scripts.push(script);
    script.run(module, module.exports, ask, importAny, join(folder, path));
    return module.exports;
  };
  const ask = (path) => (isModule(path) ? load(path) : fromPackages(path));
  const importAny = async (path) => (isModule(path) ? load(path) : import(path));
  if (isMainThread && crc32)
    process.once("exit", (status) => keepCode(scripts, places, status === 0 ? 0 : 1));
  return load(`./${name}`);
}

/** Where code is kept of a command that did its work, and of one that stopped early, which compiled less: the best first. */
function listPlaces(kept) {
  const command = /^[a-z-]+$/.exec(process.argv[2] ?? "")?.[0] ?? "other";
  const { versions, arch } = process;
  return [command, `${command}.stopped`].map((name) => join(kept, `${versions.v8}-${arch}`, name));
}

/** A module as the function that runs it, with the place among `places` that code was taken from; past them where none had any. */
function compile(file, path, places) {
  const bytes = readFileSync(file);
  const text = crc32?.(bytes);
  for (const [place, folder] of places.entries()) {
    const cachedData = readCode(join(folder, path), text);
    const script = cachedData && new vm.Script(bytes.latin1Slice(), { filename: file, cachedData });
    if (script?.cachedDataRejected === false)
      return { script, path, text, place, run: script.runInThisContext() };
  }
  const script = new vm.Script(bytes.latin1Slice(), { filename: file });
  return { script, path, text, place: places.length, run: script.runInThisContext() };
}

/** Kept code that is whole and of this text: V8 looks at neither. */
function readCode(path, text) {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(8);
    return bytes.readUInt32LE() === text && bytes.readUInt32LE(4) === crc32(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the code of scripts at a place, unless it was taken from there or from a better one. */
function keepCode(scripts, places, place) {
  for (const one of scripts) {
    if (one.place <= place) continue;
    const code = one.script.createCachedData();
    const head = Buffer.alloc(8);
    head.writeUInt32LE(one.text);
    head.writeUInt32LE(crc32(code), 4);
    const path = join(places[place], one.path);
    if (!replaceFile(path, Buffer.concat([head, code]))) return;
  }
}

/** Writes a file as a whole; says whether the disk took it. */
function replaceFile(path, bytes) {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
    return true;
  } catch {
    try {
      rmSync(unfinished, { force: true });
    } catch {
      // Not even that can be looked at.
    }
    return false;
  }
}

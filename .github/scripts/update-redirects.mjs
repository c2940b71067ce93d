#!/usr/bin/env node
// Makes a key value store of CloudFront hold the redirects of a build and no others, by the AWS command line.
//
//   node .github/scripts/update-redirects.mjs _site.server/redirects.json KEY_VALUE_STORE_ARN
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

// What CloudFront takes in one call.
const most = 50;

const [file, store] = process.argv.slice(2);
if (!file || !store) {
  console.error("Usage: update-redirects.mjs REDIRECTS_JSON KEY_VALUE_STORE_ARN");
  process.exit(2);
}

const wanted = new Map(JSON.parse(readFileSync(file, "utf8")).data.map(({ key, value }) => [key, value]));
const found = new Map((ask("list-keys").Items ?? []).map(({ Key, Value }) => [Key, Value]));
const puts = [...wanted]
  .filter(([key, value]) => found.get(key) !== value)
  .map(([Key, Value]) => ({ Key, Value }));
const deletes = [...found.keys()].filter((key) => !wanted.has(key)).map((Key) => ({ Key }));

// New ones first: while both are there, an old address leads somewhere.
for (const batch of cut(puts)) change("--puts", batch);
for (const batch of cut(deletes)) change("--deletes", batch);
console.log(`Redirects: ${puts.length} set, ${deletes.length} taken out, ${wanted.size} in all.`);

function change(option, batch) {
  // Each change gives the store a new tag, and the next one has to name it.
  const { ETag } = ask("describe-key-value-store");
  ask("update-keys", "--if-match", ETag, option, JSON.stringify(batch));
}

function ask(command, ...args) {
  const call = ["cloudfront-keyvaluestore", command, "--kvs-arn", store, ...args, "--output", "json"];
  return JSON.parse(execFileSync("aws", call, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }));
}

function cut(list) {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, index) =>
    list.slice(index * most, (index + 1) * most),
  );
}

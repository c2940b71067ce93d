/**
 * The CloudFront function (viewer request, runtime 2.0) of a site: redirects by the key value store, and the file of a folder.
 * CloudFront allows it 10 KB, so the redirects themselves can't stand in it.
 */
export function formatCloudFrontFunction(): string {
  return `// Made by Waymark. Runtime cloudfront-js-2.0, event type viewer request, with the key value store of redirects.json.
import cf from "cloudfront";

async function handler(event) {
  const request = event.request;
  const path = decode(request.uri);
  const found = await findRedirect(isFile(path) || path.endsWith("/") ? path : path + "/");
  if (found && found.value !== "gone") return redirect(found, request);
  // What is gone is asked for as it is: there is no such file, so the page for missing pages comes.
  if (found) return request;
  if (request.uri.endsWith("/")) request.uri += "index.html";
  // More than one slash at the beginning would lead to another website.
  else if (!isFile(path))
    return answer(301, request.uri.replace(/^[/\\\\]+/, "/") + "/" + formatQuery(request.querystring));
  return request;
}

// The exact address first, then the narrowest folder that has a redirect.
async function findRedirect(path) {
  const exact = await read(path);
  if (exact) return { value: exact, rest: "" };
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    const value = await read(path.slice(0, at + 1) + "*");
    if (value) return { value, rest: path.slice(at + 1) };
  }
  return null;
}

async function read(key) {
  try {
    return await cf.kvs().get(key);
  } catch (error) {
    return null;
  }
}

function redirect(found, request) {
  const code = Number(found.value.slice(0, 3));
  const target = found.value.slice(4);
  // More than one slash before what is carried over would lead to another website.
  const rest = encodeURI(found.rest.replace(/^[/\\\\]+/, ""));
  const to = target.endsWith("/*") ? target.slice(0, -1) + rest : target;
  return answer(code, /[?#]/.test(to) ? to : to + formatQuery(request.querystring));
}

function answer(code, location) {
  const text = code === 301 ? "Moved Permanently" : "Found";
  return { statusCode: code, statusDescription: text, headers: { location: { value: location } } };
}

function formatQuery(query) {
  const parts = [];
  for (const name in query) {
    const values = query[name].multiValue || [query[name]];
    for (const item of values) parts.push(item.value === "" ? name : name + "=" + item.value);
  }
  return parts.length > 0 ? "?" + parts.join("&") : "";
}

function isFile(path) {
  return path.slice(path.lastIndexOf("/") + 1).includes(".");
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    return path;
  }
}
`;
}

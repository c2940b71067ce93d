import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type Schema } from "ajv";

interface Reference {
  $ref?: string;
}
interface Parameter extends Reference {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}
interface Media {
  schema: Schema & { properties?: Record<string, { items?: { properties?: object } }> };
  examples?: Record<string, Reference & { value?: unknown }>;
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}

const path = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
const api = JSON.parse(readFileSync(path, "utf8")) as {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
};
// Its schemas are compiled when they are asked for. What a description calls a format of a text is not looked at.
const ajv = new Ajv({
  strict: false,
  validateFormats: false,
  allErrors: true,
  logger: false,
  coerceTypes: false,
});
ajv.addSchema({ $id: "api", components: api.components });

/** What GitHub's published description of its API says of a request. */
export interface Described {
  operation: Operation;
  /** Values of the parts of the path, by name. */
  parts: Record<string, string>;
}

/** Looks up a request by method and path; `null` where GitHub knows none. */
export function findDescribed(method: string, pathname: string): Described | null {
  const segments = pathname.split("/");
  const found = Object.keys(api.paths)
    .filter(
      (template) => api.paths[template]?.[method.toLowerCase()] && matches(template.split("/"), segments),
    )
    .sort((one, other) => one.split("{").length - other.split("{").length)[0];
  if (found === undefined) return null;
  const names = found.split("/").map((segment, index) => [segment.slice(1, -1), segments[index]]);
  return {
    operation: api.paths[found]?.[method.toLowerCase()] as Operation,
    parts: Object.fromEntries(names.filter((_, index) => found.split("/")[index]?.startsWith("{"))),
  };
}

function matches(template: string[], segments: string[]): boolean {
  const isSame = (segment: string, index: number) => segment.startsWith("{") || segment === segments[index];
  return template.length === segments.length && template.every(isSame);
}

/** What is wrong with a request: parameters and parts of its body that GitHub does not know, values of another kind. */
export function findRequestFaults(
  { operation, parts }: Described,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const parameters = (operation.parameters ?? []).map((parameter) => follow(parameter));
  const given = { ...parts, ...Object.fromEntries(query) };
  const unknown = Object.keys(given).filter((name) => !parameters.some((known) => known.name === name));
  const wrong = parameters.flatMap(({ name, required, schema }) => {
    const value = given[name];
    if (value === undefined) return required ? [`${name} is missing`] : [];
    const isNumber = Object(schema).type === "integer";
    return findFaults(schema, isNumber && /^\d+$/.test(value) ? Number(value) : value).map(
      (fault) => `${name}${fault}`,
    );
  });
  return [...unknown.map((name) => `${name} is no parameter`), ...wrong, ...findBodyFaults(operation, body)];
}

function findBodyFaults({ requestBody }: Operation, body: unknown): string[] {
  const schema = requestBody?.content["application/json"]?.schema;
  if (!schema) return body === undefined ? [] : ["takes no body"];
  const isKnown = (name: string) => name in (schema.properties ?? {});
  const inLists = Object.entries(Object(body)).flatMap(([name, value]) => {
    const known = schema.properties?.[name]?.items?.properties;
    return Array.isArray(value) && known
      ? value.flatMap((item) => Object.keys(item).filter((key) => !(key in known)))
      : [];
  });
  const unknown = [...Object.keys(Object(body)).filter((name) => !isKnown(name)), ...inLists];
  return [...unknown.map((name) => `${name} is no part of the body`), ...findFaults(schema, body)];
}

/** An answer as GitHub gives it: its own example, or for a list one of its entries, with these values. Throws where the description has another form. */
export function makeAnswer({ operation }: Described, status: string, values: object | object[]): unknown {
  const media = operation.responses[status]?.content?.["application/json"] as Media;
  const example = follow(Object.values(media.examples ?? {})[0] ?? {}).value;
  const answer = Array.isArray(values)
    ? values.map((one) => complete(one, (example as unknown[])[0]))
    : complete(values, example);
  const faults = findFaults(media.schema, answer);
  if (faults.length > 0) throw new Error(`GitHub would not answer so: ${faults.slice(0, 3).join("; ")}`);
  return answer;
}

/** A value with what it lacks of an example. */
function complete(value: unknown, example: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, complete(part, Object(example)[name])]);
  return { ...Object(example), ...Object.fromEntries(parts) };
}

function findFaults(schema: Schema, value: unknown): string[] {
  const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as Schema;
  const validate = ajv.compile(local);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function follow<Type extends Reference>(value: Type): Type {
  if (value.$ref === undefined) return value;
  const [, , group, name] = value.$ref.split("/") as [string, string, string, string];
  return api.components[group]?.[name] as Type;
}

import { kinds } from "../lists/kinds.ts";
import { createProblem } from "../problems/create-problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { RuleFault } from "../problems/rule-doc.ts";
import type { ListSetting } from "../site/list-schema.ts";
import { isFaulty } from "./block-fault.ts";
import type { Rule } from "./rule.ts";

/** What a declaration says that counts for nothing, and where in it that stands. */
type DeclarationFault = Omit<RuleFault, "span"> & { path: (string | number)[] };

/** A declaration of a list of which something counts for nothing. */
export const listDeclared: Rule = {
  id: "list-declared",
  summary:
    "One of `lists:` in site.yaml names a kind that there is not, or says what counts for nothing beside that.",
  example: { wrong: "kind: event", right: "kind: events" },
  checkSite: ({ site: { settings, settingsFile }, content }) => {
    const files = new Set(
      [content.data, ...content.ownData.values()].flatMap(({ lists }) => [...lists.keys()]),
    );
    return settings.lists.flatMap((list, at) =>
      [...findKindFaults(list), ...(isFaulty(list.name, content) ? [] : findFileFault(list, files))].map(
        ({ path, ...fault }) =>
          createProblem(listDeclared, settingsFile.source, {
            ...fault,
            span: settingsFile.spanOf(["lists", at, ...path]),
          }),
      ),
    );
  },
};

function findKindFaults({ kind: name, shape, fields }: ListSetting): DeclarationFault[] {
  if (name === undefined) return [];
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) {
    const known = Object.keys(kinds);
    return [
      {
        path: ["kind"],
        message: `There is no kind "${name}".`,
        hint: `The kinds are: ${known.join(", ")}. A list of your own needs no kind, but fields.`,
        meant: didYouMean(name, known),
      },
    ];
  }
  const twice = fields.flatMap((field, at): DeclarationFault[] => {
    const isTaken = kind.fields.some((known) => known.name === field.name);
    const message = `Each list of the kind "${name}" has a field "${field.name}" by itself, which stays as it is.`;
    const hint = "Give yours another name, or take it out.";
    return isTaken ? [{ path: ["fields", at, "name"], message, hint }] : [];
  });
  if (shape === undefined || shape === kind.shape) return twice;
  const message = `What is of the kind "${name}" has the shape "${kind.shape}".`;
  return [{ path: ["shape"], message, hint: "Take the line out." }, ...twice];
}

function findFileFault({ name }: ListSetting, files: ReadonlySet<string>): DeclarationFault[] {
  if (files.has(name)) return [];
  if (name === "values") {
    const message = "Values are no list: a setting of data/values.yaml says itself what it is.";
    return [{ path: ["name"], message, hint: "Give your list another name." }];
  }
  const message = `There is no file data/${name}.yaml.`;
  const hint = "Write it, in the folder of the content, or take the declaration out.";
  return [{ path: ["name"], message, hint, meant: didYouMean(name, files), level: "notice" }];
}

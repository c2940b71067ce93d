import { parseDocument, visit } from "yaml";
import { CallError } from "../../site/call-error.ts";

/**
 * What somebody wrote on the command line as a value: a number, `true`, something in quotes, a list or settings in brackets; settings may also
 * be without brackets, `title: Fees, link: /en/fees/`, where `isEntry`. All else is a text.
 */
export function readValue(written: string, isEntry: boolean): unknown {
  const text = written.trim();
  const isOpen = isEntry && /^[A-Za-z][\w-]*: /.test(text);
  if (!isOpen && !/^(?:[[{"']|(?:true|false|-?\d+(?:\.\d+)?)$)/.test(text)) return text;
  try {
    return readExactly(isOpen ? `{${text}}` : text);
  } catch (error) {
    throw new CallError(
      `"${text}" can't be read as a value: put what has a comma, a colon or a quote in it into quotes`,
      { cause: error },
    );
  }
}

/** A number that would be written otherwise, such as `0800` or `1.50`, is a text. */
function readExactly(text: string): unknown {
  const document = parseDocument(text, { logLevel: "error" });
  if (document.errors[0]) throw document.errors[0];
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "number" && String(node.value) !== node.source) node.value = node.source;
    },
  });
  return document.toJS();
}

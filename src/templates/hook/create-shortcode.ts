import nunjucks, { type Extension } from "nunjucks";
import type { StrictEnvironment } from "../../layouts/strict-environment.ts";
import type { Node } from "../nunjucks-parts.ts";
import { type Callback, callInView } from "./call-in-view.ts";

/** The part of Nunjucks' parser that a mark of its own needs. */
interface Parser {
  nextToken(): { value: string; lineno: number; colno: number };
  parseSignature(isTolerant: boolean, hasNoParentheses: boolean): Node & { children: Node[] };
  advanceAfterBlockEnd(name?: string): void;
  parseUntilBlocks(...names: string[]): Node;
}

interface Nodes {
  Literal: new (line: number, column: number, value: unknown) => Node;
  CallExtension: new (extension: unknown, method: string, args: Node, content: Node[]) => Node;
}

/** The mark `{% name … %}`, or for a paired one `{% name … %} … {% endname %}`, that prints what a function gives. */
export function createShortcode(
  environment: StrictEnvironment,
  name: string,
  callback: Callback,
  isPaired: boolean,
): Extension {
  const extension = {
    tags: [name],
    parse(parser: Parser, { Literal, CallExtension }: Nodes) {
      const { value, lineno, colno } = parser.nextToken();
      const args = parser.parseSignature(true, true);
      // The compiler puts the place in its stead.
      args.children.unshift(new Literal(lineno, colno, name));
      parser.advanceAfterBlockEnd(value);
      if (!isPaired) return new CallExtension(extension, "run", args, []);
      const content = parser.parseUntilBlocks(`end${name}`);
      parser.advanceAfterBlockEnd();
      return new CallExtension(extension, "run", args, [content]);
    },
    run(_context: unknown, place: string, ...args: unknown[]) {
      // Eleventy gives the content first.
      const given = isPaired ? [(args.pop() as () => string)(), ...args] : args;
      try {
        return new nunjucks.runtime.SafeString(String(callInView(environment, callback, given)));
      } catch (error) {
        throw environment.placeFault(error, place, `The shortcode "${name}" failed: `);
      }
    },
  };
  return extension;
}

import nunjucks, { type Extension } from "nunjucks";
// @ts-expect-error The types of Nunjucks leave this module out.
import transformer from "nunjucks/src/transformer.js";

/** A node of a template's syntax tree; lines and columns count from 0. */
export interface Node {
  typename: string;
  lineno: number;
  colno: number;
  /** Names of the fields that may hold nodes. */
  fields: string[];
  value?: unknown;
  children?: Node[];
  [field: string]: unknown;
}

/** Writes the code of a template from its tree. */
interface Compiler {
  templateName: string;
  buffer: string | null;
  compile(node: Node, frame?: unknown): void;
  getCode(): string;
  _emit(code: string): void;
  _emitLine(code: string): void;
  _emitFuncEnd(noReturn?: boolean): void;
  _compileAggregate(node: unknown, frame: unknown, before?: string, after?: string): void;
  _compileExpression(node: unknown, frame: unknown): void;
  _closeScopeLevels(): void;
  _getNodeName(node: unknown): string;
  _tmpid(): string;
  _makeCallback(result: string): string;
  _templateName(): string;
  _compileGetTemplate(node: Node, frame: unknown, isEager: boolean, ignoresMissing: boolean): string;
  compileLiteral(node: Node): void;
  compileCallExtension(node: Node, frame: unknown, isAsynchronous?: boolean): void;
}

interface Parts {
  compiler: { Compiler: new (name: string, throwOnUndefined: boolean) => Compiler };
  parser: { parse(source: string, extensions: Extension[], options: object): Node };
  nodes: Record<
    "Block" | "FromImport" | "Import" | "Include" | "Literal" | "Symbol",
    new (
      line: number,
      column: number,
      value: unknown,
    ) => Node
  >;
}

/** The parts of Nunjucks that its types leave out. */
export const nunjucksParts = {
  ...(nunjucks as unknown as Parts),
  transform: transformer.transform as (tree: Node) => Node,
};

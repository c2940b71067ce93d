import { type Node, nunjucksParts } from "./nunjucks-parts.ts";

const { compiler, nodes } = nunjucksParts;

/** Writes the code of a template for a `StrictEnvironment`: whatever may fail is asked of the environment together with its place. */
export class TemplateCompiler extends compiler.Compiler {
  override _emitFuncEnd(noReturn = false): void {
    if (!noReturn) this._emitLine(`cb(null, ${this.buffer});`);
    this._closeScopeLevels();
    this._emitLine("} catch (e) {");
    this._emitLine(
      `cb(env.placeFault(e, lineno + " " + colno + " 1 " + ${JSON.stringify(this.templateName)}));`,
    );
    this._emitLine("}\n}");
    this.buffer = null;
  }

  compileLookupVal({ target, val }: Node, frame: unknown): void {
    this._emit("env.lookUp((");
    this._compileExpression(target, frame);
    this._emit("),");
    this._compileExpression(val, frame);
    this._emit(`,${this.#place(val as Node)})`);
  }

  compileFilter(node: Node, frame: unknown): void {
    const name = node.name as Node;
    this._emit(`env.applyFilter(${JSON.stringify(name.value)},context,`);
    this._compileAggregate(node.args, frame, "[", "]");
    this._emit(`,${this.#place(name)})`);
  }

  compileFunCall(node: Node, frame: unknown): void {
    const called = node.name as Node;
    this._emit("env.call(");
    this._compileExpression(called, frame);
    this._emit(`,${JSON.stringify(this._getNodeName(called))},context,`);
    this._compileAggregate(node.args, frame, "[", "]");
    this._emit(`,${this.#place(called)})`);
  }

  compileIn({ left, right, ...node }: Node, frame: unknown): void {
    this._emit("env.isIn(");
    this.compile(left as Node, frame);
    this._emit(",");
    this.compile(right as Node, frame);
    this._emit(`,${this.#place(node as Node)})`);
  }

  override compileCallExtension(node: Node, frame: unknown, isAsynchronous?: boolean): void {
    const { children = [] } = node.args as Node;
    const [name] = children;
    // A mark says where it stands itself, but not in which template.
    if (name) children[0] = new nodes.Literal(name.lineno, name.colno, this.#describePlace(name));
    super.compileCallExtension(node, frame, isAsynchronous);
  }

  /** A name that is put together is only known when a page is laid out. */
  override _compileGetTemplate(
    node: Node,
    frame: unknown,
    isEager: boolean,
    ignoresMissing: boolean,
  ): string {
    const template = node.template as Node;
    if (template.typename === "Literal")
      return super._compileGetTemplate(node, frame, isEager, ignoresMissing);
    const found = this._tmpid();
    this._emit("env.getTemplate(env.nameTemplate((");
    this._compileExpression(template, frame);
    this._emitLine(
      `),${ignoresMissing},${this.#place(template)}),${isEager},${this._templateName()},${ignoresMissing},${this._makeCallback(found)}`,
    );
    return found;
  }

  compileOutput({ children = [] }: Node, frame: unknown): void {
    for (const child of children) {
      if (child.typename === "TemplateData") {
        if (!child.value) continue;
        this._emit(`${this.buffer} += `);
        this.compileLiteral(child);
        this._emitLine(";");
        continue;
      }
      this._emit(`${this.buffer} += runtime.suppressValue(env.ensure(`);
      this.compile(child, frame);
      this._emit(`,${this.#place(child)}), env.opts.autoescape);\n`);
    }
  }

  #place(node: Node): string {
    return JSON.stringify(this.#describePlace(node));
  }

  /** Where a node stands (see `parsePlace`). A call or a key stands where its last name does. */
  #describePlace(node: Node): string {
    const last = (node.val ?? node.name ?? node) as Node;
    const length = typeof last.value === "string" ? last.value.length : 1;
    return `${last.lineno} ${last.colno} ${length} ${this.templateName}`;
  }
}

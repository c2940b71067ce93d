import nunjucks from "nunjucks";

/** The part of Nunjucks' compiler that its types leave out. */
interface LoopCompiler {
  _emitLoopBindings(loop: Node, ...names: string[]): void;
}

interface Node {
  findAll(type: unknown): { value?: unknown }[];
}

const { compiler, nodes } = nunjucks as unknown as {
  compiler: { Compiler: { prototype: LoopCompiler } };
  nodes: Record<string, unknown>;
};

// What stands in another place but sees the variables of the loop around it.
const elsewhere = [nodes.Include, nodes.Import, nodes.FromImport, nodes.Block];

/**
 * Makes Nunjucks set `loop.index` and its six siblings only in loops that may read them: for every link of every menu they
 * are a quarter of the work of a layout.
 */
export function skipLoopVariables(): void {
  const { prototype } = compiler.Compiler;
  const emit = prototype._emitLoopBindings;
  if (emit.name === emitWhereRead.name) return;
  prototype._emitLoopBindings = emitWhereRead;

  function emitWhereRead(this: LoopCompiler, loop: Node, ...names: string[]): void {
    if (readsLoop(loop)) emit.call(this, loop, ...names);
  }
}

/** Whether a loop names `loop`, or takes something in that may. */
function readsLoop(loop: Node): boolean {
  return (
    loop.findAll(nodes.Symbol).some(({ value }) => value === "loop") ||
    elsewhere.some((type) => loop.findAll(type).length > 0)
  );
}

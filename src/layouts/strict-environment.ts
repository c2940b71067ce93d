import nunjucks, { type Extension } from "nunjucks";
import { didYouMean } from "../problems/did-you-mean.ts";
import { findName } from "./find-name.ts";
import { TemplateFault } from "./template-fault.ts";

interface Runtime {
  memberLookup(object: unknown, key: unknown): unknown;
  callWrap(called: unknown, name: string, context: unknown, args: unknown[]): unknown;
  inOperator(key: unknown, list: unknown): boolean;
}

const runtime = nunjucks.runtime as unknown as Runtime;

/** A template as it was read. */
export interface TemplateSource {
  path: string;
  text: string;
}

/** Gives a template by the name that others use, and the functions that `compileTemplate` makes of it; `null` where there is none. */
type LoadTemplate = (name: string) => {
  source: TemplateSource;
  compile(environment: StrictEnvironment): object;
} | null;

type Place = [path: string, line: number, column: number, length: number];

/**
 * An environment of Nunjucks whose templates may not err: what is read has to be there, what is printed has to be something,
 * and each fault says where it stands. Nunjucks alone lets `{% if view.typo %}`, `{% for x in view.typo %}` and
 * `{{ view.typo | safe }}` pass in silence, and names the outermost template instead of the one at fault.
 */
export class StrictEnvironment extends nunjucks.Environment {
  declare readonly filters: Record<string, (...args: unknown[]) => unknown>;
  declare readonly globals: Record<string, unknown>;
  declare readonly tests: Record<string, unknown>;
  declare readonly extensionsList: Extension[];
  /** The templates that were read, by path. */
  readonly sources = new Map<string, TemplateSource>();
  /** Templates that are no files, by the name that others use. */
  readonly virtual = new Map<string, TemplateSource>();
  /** What every template reads as `view.global`. */
  readonly global: Record<string, unknown> = {};
  /** Filters and marks that give their result later than a template can wait. */
  readonly asynchronous = new Set<string>();
  /** The view that is rendered. */
  rendered: object = {};

  constructor(load: LoadTemplate) {
    const loader = Object.assign(new nunjucks.Loader(), {
      getSource: (name: string) => {
        const template = load(name);
        if (!template) return null as unknown as nunjucks.LoaderSource;
        const { source, compile } = template;
        this.sources.set(source.path, source);
        return {
          src: { type: "code", obj: compile(this) },
          path: source.path,
        } as unknown as nunjucks.LoaderSource;
      },
    });
    // `dev`: faults come as they are.
    super(loader, { autoescape: true, dev: true });
  }

  /** Renders a template that may read `view`. Throws a `TemplateFault`. */
  renderView(name: string, own: object): string {
    const view = { ...own, global: this.global };
    this.rendered = view;
    return this.render(name, { view });
  }

  /** The value of a key. A key that is not there is a fault; what may be missing is `null`. */
  lookUp(object: unknown, key: unknown, ...place: Place): unknown {
    const value = runtime.memberLookup(object, key);
    if (value !== undefined) return value;
    const isObject = typeof object === "object" && object !== null;
    // A place in a list that is not filled is no misspelt key.
    if (!isObject || (Array.isArray(object) && Number.isInteger(Number(key)))) return value;
    const name = findName(this.rendered, object) ?? "it";
    const instead = didYouMean(String(key), Object.keys(object));
    throw this.#fault(`"${name}.${key}" does not exist.`, place, {
      hint: instead && `Did you mean "${name}.${instead}"?`,
      instead,
    });
  }

  /** A filter that says where it failed. */
  placeFilter(name: string, ...place: Place): (...args: unknown[]) => unknown {
    const filter = this.filters[name] as (...args: unknown[]) => unknown;
    const { placeFault } = this;
    return function (this: unknown, ...args) {
      try {
        return filter.apply(this, args);
      } catch (error) {
        throw placeFault(error, ...place, `The filter "${name}" failed: `);
      }
    };
  }

  /** Calls a macro or another function of a template. */
  call(called: unknown, name: string, context: unknown, args: unknown[], ...place: Place): unknown {
    try {
      return runtime.callWrap(called, name, context, args);
    } catch (error) {
      throw this.placeFault(error, ...place);
    }
  }

  isIn(key: unknown, list: unknown, ...place: Place): boolean {
    try {
      return runtime.inOperator(key, list);
    } catch (error) {
      throw this.placeFault(error, ...place);
    }
  }

  /** What is printed, which has to be something. */
  ensure(value: unknown, ...place: Place): unknown {
    if (value !== null && value !== undefined) return value;
    throw this.#fault("There is nothing to print here.", place, {
      hint: 'Print it only where it is there: {% if … %}, or give another text: {{ … or "" }}.',
    });
  }

  /** An error as a fault at a place, unless it has one already. */
  placeFault = (error: unknown, path: string, line: number, column: number, length: number, lead = "") => {
    if (error instanceof TemplateFault) return error;
    const message = error instanceof Error ? error.message : String(error);
    return this.#fault(`${lead}${message.replace(/\.?$/, ".")}`, [path, line, column, length], {
      cause: error,
    });
  };

  #fault(
    message: string,
    [path, line, column, length]: Place,
    more: { hint?: string | null; instead?: string | null; cause?: unknown },
  ): TemplateFault {
    return new TemplateFault({ path, line, column, length }, message, more);
  }
}

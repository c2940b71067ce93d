import nunjucks, { type Extension } from "nunjucks";
import { isolateText } from "../markdown/isolate-text.ts";
import { markBorrowed } from "../site/words/mark-borrowed.ts";
import { createLanguageLinks } from "../theme/language-switch/create-language-links.ts";
import { createNavList } from "../theme/nav-list/create-nav-list.ts";
import { explainError } from "./explain-error.ts";
import { explainMissingKey } from "./explain-missing-key.ts";
import { findName } from "./find-name.ts";
import { markSafe } from "./mark-safe.ts";
import { parsePlace } from "./parse-place.ts";
import { TemplateFault } from "./template-fault.ts";

interface Runtime {
  memberLookup(object: unknown, key: unknown): unknown;
  callWrap(called: unknown, name: string, context: unknown, args: unknown[]): unknown;
  inOperator(key: unknown, list: unknown): boolean;
}

const runtime = nunjucks.runtime as unknown as Runtime;
const { lib } = nunjucks as unknown as { lib: { escape(text: string): string } };

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
        const src = { type: "code", obj: compile(this) };
        return { src, path: source.path } as unknown as nunjucks.LoaderSource;
      },
    });
    // `dev`: faults come as they are.
    super(loader, { autoescape: true, dev: true });
    this.addGlobal("navList", markSafe(createNavList(lib.escape)));
    this.addGlobal("languageLinks", markSafe(createLanguageLinks(lib.escape)));
    this.addFilter("isolate", markSafe(isolateText));
    this.addFilter("borrowed", markSafe(markBorrowed));
  }

  /** Renders a template that may read `view`. Throws a `TemplateFault`. */
  renderView(name: string, own: object): string {
    const view = { ...own, global: this.global };
    this.rendered = view;
    return this.render(name, { view });
  }

  /** The value of a key. A key that is not there is a fault; what may be missing is `null`. */
  lookUp(object: unknown, key: unknown, place: string): unknown {
    const value = runtime.memberLookup(object, key);
    if (value !== undefined) return value;
    const isObject = typeof object === "object" && object !== null;
    // A place in a list that is not filled is no misspelt key.
    if (!isObject || (Array.isArray(object) && Number.isInteger(Number(key)))) return value;
    const name = findName(this.rendered, object) ?? "it";
    const advice = explainMissingKey(name, String(key), object);
    throw new TemplateFault(parsePlace(place), `"${name}.${key}" does not exist.`, advice);
  }

  applyFilter(name: string, context: unknown, args: unknown[], place: string): unknown {
    try {
      return this.filters[name]?.apply(context, args);
    } catch (error) {
      throw this.placeFault(error, place, `The filter "${name}" failed: `);
    }
  }

  /** Calls a macro or another function of a template. */
  call(called: unknown, name: string, context: unknown, args: unknown[], place: string): unknown {
    try {
      return runtime.callWrap(called, name, context, args);
    } catch (error) {
      throw this.placeFault(error, place);
    }
  }

  isIn(key: unknown, list: unknown, place: string): boolean {
    try {
      return runtime.inOperator(key, list);
    } catch (error) {
      throw this.placeFault(error, place);
    }
  }

  /** The name of a template that a template gives, which has to be there. */
  nameTemplate(name: unknown, ignoresMissing: boolean, place: string): unknown {
    try {
      if (!ignoresMissing) this.getTemplate(String(name));
    } catch (error) {
      if (error instanceof TemplateFault) throw error;
      throw new TemplateFault(parsePlace(place), `There is no template "${name}".`);
    }
    return name;
  }

  /** What is printed, which has to be something. */
  ensure(value: unknown, place: string): unknown {
    if (typeof value === "function")
      throw new TemplateFault(parsePlace(place), "What is printed here wants values to put in.", {
        hint: "Give them in brackets, each by its name: {{ view.words.pagesBelow({ title: view.page.title }) }}.",
      });
    if (value !== null && value !== undefined) return value;
    throw new TemplateFault(parsePlace(place), "There is nothing to print here.", {
      hint: 'Print it only where it is there: {% if … %}, or give another text: {{ … or "" }}.',
    });
  }

  /** An error as a fault at a place, unless it has one already. */
  placeFault(error: unknown, place: string, lead = ""): TemplateFault {
    if (error instanceof TemplateFault) return error;
    const message = `${lead}${explainError(error)}`.replace(/\.?$/, ".");
    return new TemplateFault(parsePlace(place), message, { cause: error });
  }
}

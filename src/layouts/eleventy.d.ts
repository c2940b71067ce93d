// Eleventy ships no types; these are the parts that the layouts stage uses.
declare module "@11ty/eleventy" {
  import type { Environment } from "nunjucks";

  export interface UserConfig {
    setTemplateFormats(formats: string[]): void;
    setUseGitIgnore(enabled: boolean): void;
    setLibrary(engine: string, library: Environment): void;
    addGlobalData(name: string, value: () => unknown): void;
    addTemplate(path: string, content: string, data: Record<string, unknown>): void;
  }

  interface Options {
    configPath: false;
    quietMode: boolean;
    config: (config: UserConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    logger: { overrideLogger(logger: Pick<Console, "log" | "info" | "warn" | "error">): void };
    toJSON(): Promise<{ url: string; content: string }[]>;
  }
}

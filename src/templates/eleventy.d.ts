// Eleventy ships no types; these are the parts that the layouts stage uses.
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addPlugin(plugin: () => Promise<void>): void;
    setTemplateFormats(formats: string[]): void;
    setUseGitIgnore(enabled: boolean): void;
    setFreezeReservedData(enabled: boolean): void;
    benchmarks: { config: { setMinimumThresholdPercent(percent: number): void } };
    addExtension(
      extension: string,
      options: {
        compileOptions: { cache: boolean };
        // biome-ignore lint/suspicious/noExplicitAny: Eleventy hands over data of any form.
        compile: () => (data: any) => string;
      },
    ): void;
    addGlobalData(name: string, value: unknown): void;
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
    toJSON(): Promise<{ url: string | false; inputPath: string; content: string }[]>;
  }
}

// The package ships no types; this is the part that subset.ts uses.
declare module "subset-font" {
  interface Options {
    targetFormat: "woff2" | "sfnt";
    keepFeatures?: string[];
    noHinting?: boolean;
    variationAxes?: Record<string, number | { min: number; max: number } | undefined>;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

/** The language that a code is a form of, without script and region: `pt` of `pt-BR`. */
export function baseLanguage(code: string): string {
  return code.split("-", 1)[0] as string;
}

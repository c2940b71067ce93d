/** A style sheet or script that cannot be built. The message is the tool's own, which names file and line. */
export class AssetError extends Error {
  override name = "AssetError";

  constructor(file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${file} cannot be built: ${reason}`, { cause });
  }
}

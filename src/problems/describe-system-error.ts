/** What a fault that the system reports means, as the end of a sentence without its full stop. */
export function describeSystemError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? message;
}

const reasons: Record<string, string> = {
  EACCES: "you have no permission there",
  EPERM: "you have no permission there",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  ENAMETOOLONG: "the name is longer than the disk allows",
  EEXIST: "something else is in its place",
  ENOENT: "a file or folder that it needs is gone",
  EISDIR: "a folder has that name",
  ENOTDIR: "a part of its path is no folder, but a file or a link that leads nowhere",
  ELOOP: "its path is a link that leads back to itself",
};

import type { Site } from "../site/site.ts";
import type { OutputFile } from "./output-file.ts";

/** `.well-known/security.txt` (RFC 9116), for people who find a security fault; `null` where site.yaml names no contact. */
export function buildSecurityTxt(site: Pick<Site, "settings" | "languages">): OutputFile | null {
  const { security, url } = site.settings;
  if (!security) return null;
  const contact = security.contact.includes("://") ? security.contact : `mailto:${security.contact}`;
  const path = ".well-known/security.txt";
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${security.expires}T23:59:59Z`,
    `Preferred-Languages: ${site.languages.map(({ code }) => code).join(", ")}`,
    ...(url ? [`Canonical: ${new URL(`/${path}`, url).href}`] : []),
  ];
  return { path, content: `${lines.join("\n")}\n` };
}

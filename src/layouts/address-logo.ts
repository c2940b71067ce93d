import type { SiteLogo } from "./site-assets.ts";

/** A logo with the addresses that it has on a page. */
export function addressLogo(logo: SiteLogo | null, address: (path: string) => string): SiteLogo | null {
  if (!logo) return null;
  const { src, other } = logo;
  return { ...logo, src: address(src), other: other && { ...other, src: address(other.src) } };
}

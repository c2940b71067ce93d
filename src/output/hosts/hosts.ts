import { apache } from "./apache.ts";
import { cloudflare } from "./cloudflare.ts";
import type { Host } from "./host.ts";
import { netlify } from "./netlify.ts";
import { nginx } from "./nginx.ts";
import { plain } from "./plain.ts";
import { s3 } from "./s3.ts";

/** Every host that Waymark writes for, the one that suits any host first. */
export const hosts: Host[] = [plain, netlify, cloudflare, nginx, apache, s3];

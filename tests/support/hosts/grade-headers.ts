/** The points that MDN's HTTP Observatory takes off or adds for the headers of a page that sets no cookie and loads only its own files. */
export function gradeHeaders(headers: Record<string, string>): { score: number; faults: string[] } {
  const given = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const csp = parsePolicy(given.get("content-security-policy"));
  const faults: [string, number][] = [];
  let bonus = 0;

  if (!csp) faults.push(["no content security policy", -25]);
  else {
    const scripts = csp.get("script-src") ?? csp.get("default-src");
    const styles = csp.get("style-src") ?? csp.get("default-src");
    const objects = csp.get("object-src") ?? csp.get("default-src");
    const isWide = (sources?: string[]) =>
      !sources ||
      sources.some((source) => ["*", "http:", "https:", "data:", "'unsafe-inline'"].includes(source));
    if (isWide(scripts) || isWide(objects)) faults.push(["scripts or plugins from anywhere", -20]);
    else if (scripts?.includes("'unsafe-eval'")) faults.push(["script made of text", -10]);
    else if (isWide(styles)) faults.push(["styles from anywhere", 0]);
    else if (csp.get("default-src")?.join() === "'none'") bonus += 10;
    else bonus += 5;
  }

  const age = Number(/max-age=(\d+)/.exec(given.get("strict-transport-security") ?? "")?.[1] ?? -1);
  if (age < 0) faults.push(["no strict transport security", -20]);
  else if (age < 15_768_000) faults.push(["strict transport security of less than six months", -10]);

  if (given.get("x-content-type-options") !== "nosniff") faults.push(["no nosniff", -5]);

  const framing = csp?.get("frame-ancestors");
  if (framing && !framing.includes("*")) bonus += 5;
  else if (!/^(deny|sameorigin)$/i.test(given.get("x-frame-options") ?? ""))
    faults.push(["can be framed", -20]);

  const referrer = given.get("referrer-policy") ?? "";
  const isPrivate = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
    referrer,
  );
  if (isPrivate) bonus += 5;
  else if (/unsafe-url|^origin/.test(referrer)) faults.push(["addresses go to other sites", -5]);

  const resources = given.get("cross-origin-resource-policy");
  if (resources === "same-origin" || resources === "same-site") bonus += 10;
  const sharing = given.get("access-control-allow-origin");
  if (sharing === "*" && given.get("access-control-allow-credentials") === "true")
    faults.push(["shared with all sites, with credentials", -50]);

  const score = 100 + faults.reduce((sum, [, points]) => sum + points, 0);
  // Extra points count only from 90 on.
  return { score: score >= 90 ? score + bonus : score, faults: faults.map(([fault]) => fault) };
}

function parsePolicy(text: string | undefined): Map<string, string[]> | null {
  if (text === undefined) return null;
  const directives = text.split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...sources]) => [name.toLowerCase(), sources]));
}

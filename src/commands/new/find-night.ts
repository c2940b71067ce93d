/** When a site is published once a day, in UTC, and a remark for people on why then. */
export interface Night {
  hour: number;
  minute: number;
  about: string;
}

const dayMinutes = 24 * 60;

/**
 * Some minutes after midnight in a time zone, in summer and in winter: where clocks are changed, cron, which knows UTC alone, begins
 * after the later of the two midnights. Not at a full hour, when git hosts are busiest.
 */
export function findNight(timezone: string): Night {
  const offsets = [0, 6].map((month) => findOffset(timezone, Date.UTC(2026, month, 15)));
  const midnight = -Math.min(...offsets);
  const moment = (((midnight + 20) % dayMinutes) + dayMinutes) % dayMinutes;
  return {
    hour: Math.floor(moment / 60),
    minute: moment % 60,
    about: `Soon after midnight in ${timezone} (content/site.yaml), in summer and in winter; cron knows UTC alone.`,
  };
}

/** By how many minutes a time zone is before UTC. */
function findOffset(timeZone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(moment);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  // `GMT-03:30`, or `GMT` alone.
  const [, sign, hours, minutes] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -1 : 1);
}

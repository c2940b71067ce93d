/** How long a stage of a build took. */
export interface Stage {
  stage: string;
  ms: number;
}

/** The stages that a build printed, one JSON object a line; other lines are passed over. A stage named twice is added up. */
export function parseStages(output: string): Stage[] {
  const stages = new Map<string, number>();
  for (const line of output.split("\n")) {
    if (!line.startsWith('{"stage":')) continue;
    const { stage, ms } = JSON.parse(line) as Stage;
    stages.set(stage, (stages.get(stage) ?? 0) + ms);
  }
  return [...stages].map(([stage, ms]) => ({ stage, ms }));
}

/** A workflow file of GitHub, as far as tests look at it. */
export interface Workflow {
  on: Record<string, unknown>;
  permissions?: Permissions;
  jobs: Record<string, Job>;
}

export type Permissions = Record<string, string>;

export interface Job {
  permissions?: Permissions;
  "timeout-minutes"?: number;
  steps: Step[];
}

export interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, string | number | boolean>;
  env?: Record<string, string>;
  "continue-on-error"?: boolean;
}

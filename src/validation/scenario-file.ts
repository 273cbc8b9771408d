// A setup as a case describes it: what a scenario file says, and how far it is played.

/** The members of a scenario file (the version is added), and how far it is played. */
export interface Scenario {
  /** Notation. */
  readonly topology: string;
  /** Figures that the published setup fixes, by id. */
  readonly parameters?: Readonly<Record<string, number>>;
  readonly definitions?: object;
  readonly running?: readonly string[];
  readonly timeline?: readonly { readonly at: number | string; readonly do: string }[];
  /** A duration as one types it. */
  readonly until: string;
}

/** The text of the scenario file, without the duration, which is an argument of the command. */
export function fileOf({ until: _, ...file }: Scenario): string {
  return JSON.stringify({ strata: 1, ...file });
}

/** Whether a visit is one of several, and when the others are. */
export interface Repeat {
  readonly way: 'once' | 'weeks' | 'dates';
  readonly everyWeeks: number;
  readonly count: number;
  /** Beside that of the chosen time, `YYYY-MM-DD` at the clinic. */
  readonly dates: readonly string[];
}

export const noRepeat: Repeat = { way: 'once', everyWeeks: 1, count: 6, dates: [] };

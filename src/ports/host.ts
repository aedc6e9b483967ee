/** Talking to the person while work goes on. A terminal, a test and a silent pipe all implement it. */
export interface Progress {
  /** Fraction 0 to 1 of the stage, or null when unknown; `done` and `total` in the unit of the stage. */
  update(state: {
    readonly done: number;
    readonly total: number | null;
    readonly unit: 'bytes' | 'events' | 'files' | 'steps';
    /** Words behind the number. */
    readonly detail?: { readonly ja: string; readonly en: string };
  }): void;
  end(): void;
}

export interface Host {
  begin(stage: { readonly ja: string; readonly en: string }): Progress;
  /** A line the person should see now; never used for results. */
  notice(message: { readonly ja: string; readonly en: string }): void;
}

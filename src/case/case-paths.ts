/** Where things lie in a case folder. Pure names; whoever writes is in edges. */

export interface CasePaths {
  readonly root: string;
  /** Events at rest: segments, reading.json. It is there only whole: see `unfinished`. */
  readonly events: string;
  /** Events being read. A folder of this name that nobody works on is left from a run that was stopped. */
  readonly unfinished: string;
  /** The former events, for the moment in which new ones take their place. */
  readonly former: string;
  /** For what does not fit in memory; empty between runs. */
  readonly spill: string;
}

/** Names inside `events` and `unfinished`. */
export const READING_FILE = 'reading.json';
export const LEFT_OUT_FILE = 'left-out.parquet';

/** `root` is the case folder as the person named it. */
export function casePaths(root: string): CasePaths {
  const folder = root.replace(/[/\\]+$/, '') || root;
  return {
    root: folder,
    events: `${folder}/events`,
    unfinished: `${folder}/events.unfinished`,
    former: `${folder}/events.former`,
    spill: `${folder}/spill`,
  };
}

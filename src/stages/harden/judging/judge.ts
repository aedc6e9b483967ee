/** From answers to the verdict of a check. What was refused is added here, so that no check can forget it, and nothing looked at is never a pass. */
import type { About, Check, Line, State } from '../check.ts';
import { ancestry, type Read, type Reading } from '../reads/read.ts';
import { isElsewhere } from '../reads/seen.ts';
import { refusalWords } from './refusal-words.ts';

export interface Result {
  readonly check: Check;
  readonly state: State;
  /** Failures first, then what is unknown, passes, and what does not apply. */
  readonly lines: readonly Line[];
}

export type Readings = ReadonlyMap<Read, readonly Reading[]>;

const ORDER: readonly State[] = ['fail', 'unknown', 'pass', 'not-applicable'];

export function judge(check: Check, readings: Readings, about: About): Result {
  const seen = Object.fromEntries(Object.entries(check.reads).map(([name, read]) => [name, readings.get(read) ?? []]));
  const refused = refusedLines(check, readings);
  const complete = refused.every(({ state }) => state !== 'unknown');
  const lines = [...check.judge(seen, about, complete), ...refused].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return { check, state: stateOf(lines), lines };
}

/** One open thing makes a fail; one thing not seen keeps it from being a pass. */
export function stateOf(lines: readonly Pick<Line, 'state'>[]): State {
  return ORDER.find((state) => lines.some((one) => one.state === state)) ?? 'unknown';
}

/** Every question of the check, and those it follows from, that was refused. One line a call and region. */
function refusedLines({ reads }: Check, readings: Readings): readonly Line[] {
  const asked = new Set(Object.values(reads).flatMap(ancestry));
  const lines = new Map<string, Line>();
  for (const read of asked) {
    for (const reading of readings.get(read) ?? []) {
      const { refused, call, region, subject } = reading;
      if (refused === null || refused.kind === 'absent' || (refused.kind === 'not-enabled' && refused.what === 'service')) continue;
      const state = isElsewhere(reading) ? 'not-applicable' : 'unknown';
      const placed = read.asking.kind === 'once' ? null : region;
      lines.set(JSON.stringify([call, placed, refused.kind, subject]), {
        state,
        subject,
        region: placed,
        says: refusalWords(refused, call),
        from: [reading],
      });
    }
  }
  return [...lines.values()];
}

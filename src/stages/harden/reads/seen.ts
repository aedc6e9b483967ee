/** Looking into answers. Wrong types are simply not there, and what is missing is never taken for empty. */
import { reach, reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import type { Reading } from './read.ts';

export interface Item {
  readonly value: Reachable;
  readonly reading: Reading;
}

/** Everything a path reaches in all answers; `SnapshotId` and `Snapshots[]` as in `reach`. */
export const items = (readings: readonly Reading[], path: string): readonly Item[] =>
  readings.flatMap((reading) => reading.pages.flatMap((page) => reach(page, path).map((value) => ({ value, reading }))));

/** First text at the path of one answer; null when there is none. */
export const textOf = (reading: Reading, path: string): string | null => {
  for (const page of reading.pages) {
    const text = reachText(page, path);
    if (text !== null) return text;
  }
  return null;
};

/** AWS answered, wholly: with what is there, or that it is not. */
export const answered = ({ refused }: Reading): boolean => refused === null || refused.kind === 'absent';

/** Nothing was refused for a reason that hides what is there. Only then may a check speak of all. */
export const whole = (readings: readonly Reading[]): boolean => readings.length > 0 && readings.every((one) => answered(one) || isElsewhere(one));

/** The region or the service is not there for this account: nothing can lie in it. */
export const isElsewhere = ({ refused }: Reading): boolean =>
  refused?.kind === 'unsupported' || (refused?.kind === 'not-enabled' && refused.what === 'region');

/** AWS says that the thing does not exist. */
export const isAbsent = ({ refused }: Reading): boolean => refused?.kind === 'absent';

/** The service was never switched on: said as such, or by the absence of what every user of it has. */
export const isOff = ({ refused }: Reading): boolean => refused?.kind === 'absent' || (refused?.kind === 'not-enabled' && refused.what === 'service');

/** Hours from one ISO time to another; null when one is none. */
export function hoursBetween(from: string | null, to: string): number | null {
  const [a, b] = [Date.parse(from ?? ''), Date.parse(to)];
  return Number.isNaN(a) || Number.isNaN(b) ? null : (b - a) / 3_600_000;
}

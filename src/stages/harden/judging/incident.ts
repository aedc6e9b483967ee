/** Before or after the incident: by the last act of an unauthorized hand, for until then it could have changed things itself. */
import { unknown, type About } from '../check.ts';

/** @param time ISO 8601; not after anything when the incident is not known */
export const changedSince = (time: string, { until }: Pick<About, 'until'>): boolean => until !== null && Date.parse(time) > Date.parse(until);

export const noIncident = unknown(
  {
    ja: '事件がいつだったか分かりません。先に hikeshi investigate で調べるか、--until に侵入者の最後の動きの時刻を書いてください。',
    en: 'It is not known when the incident was. Investigate first (hikeshi investigate), or give the time of its last act with --until.',
  },
  [],
);

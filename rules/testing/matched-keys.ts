/** Runs all our rules over events in the real engine. */
import { detect } from '../../src/stages/investigate/index.ts';
import { withStoreOf } from '../../tests/detections/store-of-events.ts';
import { ownRules } from './own-rules.ts';

export interface MatchedRule {
  readonly ruleId: string;
  readonly kind: 'event' | 'correlation';
  readonly level: string;
  readonly tags: readonly string[];
  /** Places of the events in the list given. */
  readonly keys: readonly number[];
}

/** Each rule that matches, with its events. */
export const matchedRules = (events: readonly object[]): Promise<MatchedRule[]> =>
  withStoreOf(events, async (store) => {
    const hits = await detect(store, ownRules().rules, { keepKeys: Math.max(events.length, 1) });
    return hits.map(({ ruleId, kind, level, tags, eventKeys }) => ({ ruleId, kind, level, tags, keys: eventKeys }));
  });

export const worthALook = ({ level }: MatchedRule): boolean => ['medium', 'high', 'critical'].includes(level);

/** Runs all our rules over events in the real engine. */
import { detect } from '../../src/stages/investigate/index.ts';
import { withStoreOf } from '../../tests/detections/store-of-events.ts';
import { ownRulesByTheme } from './own-rules.ts';

export interface MatchedRule {
  readonly ruleId: string;
  readonly kind: 'event' | 'correlation';
  readonly level: string;
  readonly tags: readonly string[];
  /** Places of the events in the list given. */
  readonly keys: readonly number[];
}

/** Each rule that matches, with its events. One theme at a time keeps the queries small. */
export const matchedRules = (events: readonly object[]): Promise<MatchedRule[]> =>
  withStoreOf(events, async (store) => {
    const matched: MatchedRule[] = [];
    for (const { rules } of ownRulesByTheme()) {
      const hits = await detect(store, rules, { keepKeys: Math.max(events.length, 1) });
      matched.push(...hits.map(({ ruleId, kind, level, tags, eventKeys }) => ({ ruleId, kind, level, tags, keys: eventKeys })));
    }
    return matched;
  });

export const worthALook = ({ level }: MatchedRule): boolean => ['medium', 'high', 'critical'].includes(level);

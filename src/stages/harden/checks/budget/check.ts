/** A budget that writes to somebody, both when money was spent and when it is about to be. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { check, failed, passed } from '../../check.ts';
import { bestHeard, subscriberHeard, UNCONFIRMED, type Heard } from '../../reads/alerts.ts';
import { BUDGETS, BUDGET_ALERTS, BUDGET_SUBSCRIBERS, BUDGET_TOPICS } from '../../reads/guards.ts';
import { items, whole } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

/** Budgets on usage, coverage and utilization do not watch the bill. */
const COST = 'COST';

export const budget = check({
  id: 'budget',
  urgency: 'important',
  step: 'billing-alarm-set',
  reads: { budgets: BUDGETS, alerts: BUDGET_ALERTS, subscribers: BUDGET_SUBSCRIBERS, topics: BUDGET_TOPICS },
  judge: ({ budgets, alerts, subscribers, topics }) => {
    const all = [...budgets, ...alerts, ...subscribers, ...topics];
    const named = items(budgets, 'Budgets[]').filter(({ value }) => reachText(value, 'BudgetType') === COST);
    if (named.length === 0) return whole(budgets) ? [failed({ ja: '予算がありません。', en: 'There is no budget.' }, budgets)] : [];
    const lines = named.flatMap(({ value }) => {
      const name = reachText(value, 'BudgetName') ?? '';
      const heard = (type: string): Heard =>
        bestHeard(
          subscribers
            .filter(({ subject }) => subject === `${name}/${type}`)
            .flatMap((one) => items([one], 'Subscribers[]').map(({ value: who }) => subscriberHeard(who, topics))),
        );
      const from = all.filter(
        ({ subject, call }) => subject === null || subject === name || subject.startsWith(`${name}/`) || call.startsWith('sns:'),
      );
      const [actual, forecast] = [heard('ACTUAL'), heard('FORECASTED')];
      // What AWS did not tell of a topic stands in a line of its own.
      if (actual === null || forecast === null) return [];
      if (actual === 'heard' && forecast === 'heard')
        return [passed({ ja: `${name}: 実績と予測の両方を知らせます`, en: `${name}: tells of actual and forecast cost` }, from, { subject: name })];
      const lacks = lackOf(actual, forecast);
      return [failed({ ja: `${name}: ${lacks.ja}`, en: `${name}: ${lacks.en}` }, from, { subject: name })];
    });
    const good = lines.filter(({ state }) => state === 'pass');
    if (good.length > 0) return good;
    return whole(all) ? lines : [];
  },
  words,
  fix,
});

function lackOf(actual: Heard, forecast: Heard): Bilingual {
  if (actual === 'unconfirmed' || forecast === 'unconfirmed') return UNCONFIRMED;
  if (actual === 'heard') return { ja: '予測の知らせがない', en: 'no alert on forecast cost' };
  if (forecast === 'heard') return { ja: '実績の知らせがない', en: 'no alert on actual cost' };
  return { ja: '誰にも知らせない', en: 'tells nobody' };
}

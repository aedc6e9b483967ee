/** A budget that writes to somebody, both when money was spent and when it is about to be. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed } from '../../check.ts';
import { BUDGETS, BUDGET_ALERTS, BUDGET_SUBSCRIBERS } from '../../reads/guards.ts';
import { items, whole } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

/** Budgets on usage, coverage and utilization do not watch the bill. */
const COST = 'COST';

export const budget = check({
  id: 'budget',
  urgency: 'important',
  step: 'billing-alarm-set',
  reads: { budgets: BUDGETS, alerts: BUDGET_ALERTS, subscribers: BUDGET_SUBSCRIBERS },
  judge: ({ budgets, alerts, subscribers }) => {
    const all = [...budgets, ...alerts, ...subscribers];
    const named = items(budgets, 'Budgets[]').filter(({ value }) => reachText(value, 'BudgetType') === COST);
    if (named.length === 0) return whole(budgets) ? [failed({ ja: '予算がありません。', en: 'There is no budget.' }, budgets)] : [];
    const lines = named.map(({ value }) => {
      const name = reachText(value, 'BudgetName') ?? '';
      const heard = (type: string): boolean =>
        subscribers.some(
          (one) => one.subject === `${name}/${type}` && items([one], 'Subscribers[]').some(({ value: who }) => reachText(who, 'Address') !== null),
        );
      const from = all.filter(({ subject }) => subject === null || subject === name || subject.startsWith(`${name}/`));
      const [actual, forecast] = [heard('ACTUAL'), heard('FORECASTED')];
      if (actual && forecast)
        return passed({ ja: `${name}: 実績と予測の両方を知らせます`, en: `${name}: tells of actual and forecast cost` }, from, { subject: name });
      const lacks = actual
        ? { ja: '予測の知らせがない', en: 'no alert on forecast cost' }
        : forecast
          ? { ja: '実績の知らせがない', en: 'no alert on actual cost' }
          : { ja: '誰にも知らせない', en: 'tells nobody' };
      return failed({ ja: `${name}: ${lacks.ja}`, en: `${name}: ${lacks.en}` }, from, { subject: name });
    });
    const good = lines.filter(({ state }) => state === 'pass');
    if (good.length > 0) return good;
    return whole(all) ? lines : [];
  },
  words,
  fix,
});

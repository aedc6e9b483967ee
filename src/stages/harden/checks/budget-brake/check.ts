/** A budget that not only tells but stops: an action of AWS Budgets that acts by itself. Which things may be stopped, only the owner can decide. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed } from '../../check.ts';
import { BUDGET_ACTIONS } from '../../reads/guards.ts';
import { items, whole } from '../../reads/seen.ts';
import { words } from './words.ts';

export const budgetBrake = check({
  id: 'budget-brake',
  urgency: 'good',
  step: 'billing-alarm-set',
  reads: { actions: BUDGET_ACTIONS },
  judge: ({ actions }) => {
    const all = items(actions, 'Actions[]');
    const automatic = all.filter(({ value }) => reachText(value, 'ApprovalModel') === 'AUTOMATIC');
    if (automatic.length > 0) {
      return automatic.map(({ value, reading }) => {
        const name = reachText(value, 'BudgetName') ?? '';
        return passed({ ja: `${name}: 超えると自動で止めます`, en: `${name}: stops things by itself when it is passed` }, reading, { subject: name });
      });
    }
    if (!whole(actions)) return [];
    return [
      all.length > 0
        ? failed({ ja: '承認しないと止まらない設定だけがあります。', en: 'There are only actions that wait for somebody to approve.' }, actions)
        : failed({ ja: '自動で止める予算はありません。', en: 'No budget stops anything by itself.' }, actions),
    ];
  },
  words,
  fix: null,
});

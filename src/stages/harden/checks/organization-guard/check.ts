/** In an organization: a policy in force that forbids member accounts to leave it. Alone, there is nothing to leave. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { check, failed, notApplicable, passed } from '../../check.ts';
import { GUARD_POLICY, GUARD_TARGETS, ORGANIZATION, ORGANIZATION_ROOTS } from '../../reads/doors.ts';
import { isOff, items, textOf } from '../../reads/seen.ts';
import { forbidsLeaving } from './forbids-leaving.ts';
import { fix } from './fix.ts';
import { isManager } from './is-manager.ts';
import { words } from './words.ts';

export const organizationGuard = check({
  id: 'organization-guard',
  urgency: 'good',
  step: 'other-prevention',
  reads: { organization: ORGANIZATION, policies: GUARD_POLICY, targets: GUARD_TARGETS, roots: ORGANIZATION_ROOTS },
  judge: ({ organization, policies, targets }, { accountId }, complete) => {
    if (organization.some(isOff))
      return [notApplicable({ ja: '組織 (Organizations) には入っていません。', en: 'The account is in no organization.' }, organization)];
    const guards = policies.filter((one) => forbidsLeaving(textOf(one, 'Policy.Content') ?? ''));
    const inForce = guards.flatMap((guard) => {
      const attached = targets.filter((one) => one.subject === guard.subject && items([one], 'Targets[]').length > 0);
      return attached.length === 0 ? [] : [{ guard, attached }];
    });
    if (inForce.length > 0) {
      return inForce.map(({ guard, attached }) => {
        const name = textOf(guard, 'Policy.PolicySummary.Name') ?? guard.subject ?? '';
        const at = items(attached, 'Targets[]')
          .map(({ value }) => reachText(value, 'Name') ?? '')
          .join(', ');
        return passed({ ja: `${name} が、組織を抜けることを禁じています (${at})。`, en: `${name} forbids leaving the organization (${at}).` }, [
          guard,
          ...attached,
        ]);
      });
    }
    return complete
      ? [
          failed(
            isManager(organization, accountId)
              ? {
                  ja: 'メンバーアカウントが組織を抜けることを、禁じるポリシーがありません。',
                  en: 'No policy in force forbids member accounts to leave.',
                }
              : {
                  ja: '組織を抜けることを禁じるポリシーがありません。作れるのは管理アカウントだけです。',
                  en: 'No policy in force forbids leaving. Only the management account can make one.',
                },
            [...organization, ...policies, ...targets],
          ),
        ]
      : [];
  },
  words,
  fix,
});

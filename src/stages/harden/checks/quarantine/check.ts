/** AWS's own mark on users whose key it found in public. It is a brake, not a cure, and AWS asks to leave it until the case is settled. */
import { reachTexts } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed } from '../../check.ts';
import { AWS_POLICIES_IN_USE, QUARANTINED } from '../../reads/identities.ts';
import { whole } from '../../reads/seen.ts';
import { words } from './words.ts';

export const quarantine = check({
  id: 'quarantine',
  urgency: 'urgent',
  step: 'keys-deactivated',
  reads: { inUse: AWS_POLICIES_IN_USE, quarantined: QUARANTINED },
  judge: ({ inUse, quarantined }) => {
    const marked = quarantined.flatMap((reading) =>
      reading.pages
        .flatMap((page) => [
          ...reachTexts(page, 'PolicyUsers[].UserName'),
          ...reachTexts(page, 'PolicyGroups[].GroupName'),
          ...reachTexts(page, 'PolicyRoles[].RoleName'),
        ])
        .map((name) =>
          failed(
            { ja: `${name}: AWS が隔離しています (${reading.subject ?? ''})`, en: `${name}: quarantined by AWS (${reading.subject ?? ''})` },
            reading,
            { subject: name },
          ),
        ),
    );
    if (marked.length > 0) return marked;
    return whole(inUse) && quarantined.every(({ refused }) => refused === null)
      ? [passed({ ja: '隔離されたユーザーはいません。', en: 'AWS has quarantined nobody.' }, [...inUse, ...quarantined])]
      : [];
  },
  words,
  fix: null,
});

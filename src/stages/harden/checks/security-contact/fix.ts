import type { Fix } from '../../fix/fix.ts';
import { call, FREE, step, undoneBy } from '../../fix/fix-parts.ts';

export const fix: Fix = {
  cost: FREE,
  breaks: null,
  wishes: ['email', 'name', 'phone'],
  trial: null,
  alsoNeeds: [],
  calls: [
    ['account', 'PutAlternateContact'],
    ['account', 'DeleteAlternateContact'],
  ],
  steps: ({ lines, wishes: { email = '', name = '', phone = '' } }) =>
    lines.some(({ state }) => state === 'fail')
      ? [
          step(
            'contact',
            { ja: `セキュリティの知らせが ${email} に届くようにする`, en: `Let security mail go to ${email}` },
            call('account', 'PutAlternateContact', 'us-east-1', {
              AlternateContactType: 'SECURITY',
              EmailAddress: email,
              Name: name,
              PhoneNumber: phone,
              Title: 'Security',
            }),
            undoneBy(call('account', 'DeleteAlternateContact', 'us-east-1', { AlternateContactType: 'SECURITY' })),
          ),
        ]
      : [],
};

/** The mailbox lies outside AWS: only the owner's word can be had. */
import { check, passed, unknown } from '../../check.ts';
import { words } from './words.ts';

export const mailbox = check({
  id: 'mailbox',
  urgency: 'urgent',
  step: 'mailbox-password-changed',
  reads: {},
  judge: (_, about) => {
    const word = about.said.get('mailbox-password-changed');
    return [
      word === undefined
        ? unknown(
            {
              ja: 'AWS の外のことなので、ここからは見えません。',
              en: 'This lies outside AWS and cannot be seen from here.',
            },
            [],
          )
        : passed({ ja: `変更したと記録されています (${word.entry})。`, en: `On record as changed (${word.entry}).` }, []),
    ];
  },
  words,
  takesWord: true,
  fix: null,
});

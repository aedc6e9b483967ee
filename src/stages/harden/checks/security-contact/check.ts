/** The alternate contact to which AWS's abuse and security mail goes. Whose it is, only the owner can say. */
import { check, failed, passed } from '../../check.ts';
import { SECURITY_CONTACT } from '../../reads/guards.ts';
import { isAbsent, textOf } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

export const securityContact = check({
  id: 'security-contact',
  urgency: 'important',
  step: 'contact-details-checked',
  reads: { contact: SECURITY_CONTACT },
  judge: ({ contact }) =>
    contact.flatMap((reading) => {
      if (isAbsent(reading)) return [failed({ ja: 'セキュリティ連絡先がありません。', en: 'There is no security contact.' }, reading)];
      const email = textOf(reading, 'AlternateContact.EmailAddress');
      return email === null
        ? []
        : [
            passed(
              {
                ja: `セキュリティの知らせは ${email} に届きます (あなたのものか確かめてください)。`,
                en: `Security mail goes to ${email} (make sure it is yours).`,
              },
              reading,
            ),
          ];
    }),
  words,
  fix,
});

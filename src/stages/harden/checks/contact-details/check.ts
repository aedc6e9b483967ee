/** Mail address, phone and postal address of the account: shown, for only the owner can say whether they are still the owner's. */
import { check, passed, unknown } from '../../check.ts';
import { BILLING_CONTACT, CONTACT, OPERATIONS_CONTACT } from '../../reads/doors.ts';
import { textOf } from '../../reads/seen.ts';
import { words } from './words.ts';

export const contactDetails = check({
  id: 'contact-details',
  urgency: 'urgent',
  step: 'contact-details-checked',
  reads: { contact: CONTACT, billing: BILLING_CONTACT, operations: OPERATIONS_CONTACT },
  judge: ({ contact, billing, operations }, about) => {
    const word = about.said.get('contact-details-checked');
    // AWS writes to these as well; an intruder's address among them hears everything.
    const alternates = [...billing, ...operations].flatMap((one) => {
      const mail = textOf(one, 'AlternateContact.EmailAddress');
      return mail === null ? [] : [`${textOf(one, 'AlternateContact.AlternateContactType') ?? ''} ${mail}`];
    });
    return contact.flatMap((reading) => {
      if (reading.refused !== null) return [];
      const part = (name: string): string => textOf(reading, `ContactInformation.${name}`) ?? '-';
      const seen = [`${part('FullName')}, ${part('PhoneNumber')}, ${part('City')} ${part('CountryCode')}`, ...alternates].join(' / ');
      const from = [reading, ...billing, ...operations];
      return [
        word === undefined
          ? unknown(
              {
                ja: `AWS に登録された連絡先: ${seen}。登録メールはコンソールの画面でしか見られません。`,
                en: `Contact on record with AWS: ${seen}. The account mail shows only in the console.`,
              },
              from,
            )
          : passed(
              { ja: `確かめたと記録されています (${word.entry})。いまの登録: ${seen}`, en: `On record as checked (${word.entry}). Now: ${seen}` },
              from,
            ),
      ];
    });
  },
  words,
  takesWord: true,
  fix: null,
});

/** Mail address, phone and postal address of the account: shown, for only the owner can say whether they are still the owner's. */
import { check, passed, unknown } from '../../check.ts';
import { CONTACT } from '../../reads/doors.ts';
import { textOf } from '../../reads/seen.ts';
import { words } from './words.ts';

export const contactDetails = check({
  id: 'contact-details',
  urgency: 'urgent',
  step: 'contact-details-checked',
  reads: { contact: CONTACT },
  judge: ({ contact }, about) => {
    const word = about.said.get('contact-details-checked');
    return contact.flatMap((reading) => {
      if (reading.refused !== null) return [];
      const part = (name: string): string => textOf(reading, `ContactInformation.${name}`) ?? '-';
      const seen = `${part('FullName')}, ${part('PhoneNumber')}, ${part('City')} ${part('CountryCode')}`;
      return [
        word === undefined
          ? unknown(
              {
                ja: `AWS に登録された連絡先: ${seen}。あなたのものですか？ 登録メールは画面でしか見られません。確かめたら hikeshi case say done contact-details-checked`,
                en: `Contact on record with AWS: ${seen}. Is this you? The account mail shows only in the console. Once checked: hikeshi case say done contact-details-checked`,
              },
              reading,
            )
          : passed(
              { ja: `確かめたと記録されています (${word.entry})。いまの登録: ${seen}`, en: `On record as checked (${word.entry}). Now: ${seen}` },
              reading,
            ),
      ];
    });
  },
  words,
  fix: null,
});

/** The phases of putting it out, for people. */
import type { Bilingual } from '../../../words/language.ts';
import type { Phase } from '../actions/action.ts';

export const PHASE_WORDS: Readonly<Record<Phase, Bilingual>> = {
  identities: { ja: 'ユーザーとロール: 侵入者の手を止める', en: 'Users and roles: stop the intruder’s hands' },
  copies: { ja: '証拠: 消す前にディスクのコピーを取る', en: 'Evidence: copy the disks before anything is ended' },
  're-creators': { ja: '作り直す仕掛け: 消しても増えるのを止める', en: 'What starts things again' },
  burners: { ja: '料金を生むもの', en: 'What costs money' },
  leftovers: { ja: '残りもの', en: 'What stays behind' },
  doors: { ja: '開いたままの入口', en: 'Doors left open' },
  removal: { ja: '最後に: 止め終わったものを消す', en: 'Last: delete what is powerless' },
};

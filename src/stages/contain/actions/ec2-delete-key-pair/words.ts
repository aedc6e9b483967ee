import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者のキーペアを消す', en: 'Delete the intruder’s key pair' },
  purpose: { ja: '侵入者の鍵を、新しいサーバーに入れられないようにします。', en: 'The intruder’s key can no longer be put into new machines.' },
  mayBreak: { ja: '動いているサーバーの中の鍵は、これでは消えません。', en: 'A key already inside a running machine stays there.' },
  undo: { ja: '元には戻せません (秘密の側は侵入者だけが持っています)。', en: 'Cannot be taken back: only the intruder has its secret half.' },
  console: ({ id, region }) => ({ ja: `EC2 (${region}) > キーペア > ${id} > 削除`, en: `EC2 (${region}) > Key Pairs > ${id} > Delete` }),
};

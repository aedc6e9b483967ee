import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者が作った MFA デバイスを消す', en: 'Delete the MFA device the intruder made' },
  purpose: {
    ja: '誰にも付いていない仮想 MFA デバイスを片付け、あとで誰かに付けられないようにします。',
    en: 'Clears away a virtual MFA device that belongs to nobody, so that it is not given to anybody later.',
  },
  mayBreak: { ja: '侵入者が事件の間に作ったものだけを選んでいます。', en: 'Only devices the intruder made are chosen.' },
  undo: {
    ja: '元には戻せません。番号のもとになる秘密は、作ったときにしか見られないためです。',
    en: 'Cannot be taken back: the secret behind its codes is shown only once, when it is made.',
  },
  console: ({ id }) => ({
    ja: `CloudShell で: aws iam delete-virtual-mfa-device --serial-number ${id} (誰にも付いていないデバイスは、画面には出ません)`,
    en: `In CloudShell: aws iam delete-virtual-mfa-device --serial-number ${id} (the console does not show devices that belong to nobody)`,
  }),
};

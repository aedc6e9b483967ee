import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'App Runner のサービスを一時停止する', en: 'Pause the App Runner service' },
  purpose: {
    ja: '侵入者が作ったサービスを止めます。止めている間は動かず、計算の料金もかかりません。',
    en: 'Stops a service of the intruder’s: paused, it does not run and its computing costs nothing.',
  },
  mayBreak: { ja: 'このサービスのアドレスは応答しなくなります。', en: 'The address of this service no longer answers.' },
  undo: { ja: '元に戻せます (再開するだけです)。', en: 'Can be taken back by resuming it.' },
  console: ({ id, region }) => ({
    ja: `App Runner (${region}) > サービス > ${id} > アクション > 一時停止`,
    en: `App Runner (${region}) > Services > ${id} > Actions > Pause`,
  }),
};

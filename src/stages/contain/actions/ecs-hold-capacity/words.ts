import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ECS のキャパシティプロバイダーに台数を変えさせない', en: 'Keep the ECS capacity provider from setting the number of machines' },
  purpose: {
    ja: 'コンテナが待っていると、この仕組みが Auto Scaling グループの台数を増やし、サーバーを作り直します。台数に触れないようにします。',
    en: 'While containers wait, it raises the size of its Auto Scaling group and so starts machines again. It no longer touches that size.',
  },
  mayBreak: {
    ja: 'コンテナが増えても、サーバーは自動では増えません。',
    en: 'Machines are no longer added by themselves when more containers are wanted.',
  },
  undo: { ja: '元に戻せます。', en: 'Can be taken back.' },
  console: ({ id, region }) => ({
    ja: `ECS (${region}) > クラスター > インフラストラクチャ > キャパシティプロバイダー ${id} > 更新 > マネージドスケーリングをオフ`,
    en: `ECS (${region}) > Clusters > Infrastructure > Capacity provider ${id} > Update > managed scaling off`,
  }),
};

import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'MediaLive のチャンネルを止める', en: 'Stop the MediaLive channel' },
  purpose: {
    ja: '映像を変換し続け、1 時間ごとに料金がかかるチャンネルを止めます。',
    en: 'Stops a channel that converts video around the clock and costs by the hour.',
  },
  mayBreak: { ja: 'このチャンネルの配信は止まります。', en: 'What it sends out stops.' },
  undo: { ja: '元に戻せます (もう一度開始します)。', en: 'Can be taken back by starting it again.' },
  console: ({ id, region }) => ({ ja: `MediaLive (${region}) > チャンネル > ${id} > 停止`, en: `MediaLive (${region}) > Channels > ${id} > Stop` }),
};

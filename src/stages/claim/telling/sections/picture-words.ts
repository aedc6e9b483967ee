export const PICTURE_TEXT = {
  byDay: { ja: '1日ごとの料金、税抜き', en: 'Cost by day, net' },
  byMonth: { ja: '月ごとの料金、税抜き', en: 'Cost by month, net' },
  day: { ja: '日（UTC）', en: 'Day (UTC)' },
  asTable: { ja: '同じ内容を表で見る', en: 'The same as a table' },
  utc: {
    ja: '請求書の1日は、世界共通の時刻（UTC）の1日です。日本の朝9時に始まり、次の日の朝9時に終わります。',
    en: 'A day on the bill is a day in UTC.',
  },
  marks: { ja: '図の番号の出来事', en: 'What the numbers in the picture are' },
  mark: { ja: '{number}　{at}　', en: '{number}: {at} ' },
  ownPart: { ja: 'あなた {n}', en: 'yours {n}' },
  undecidedPart: { ja: ' ＋ 未定 {n}', en: ' + undecided {n}' },
  intruderPart: { ja: ' ＋ 侵入者 {n}', en: ' + intruder {n}' },
} as const;

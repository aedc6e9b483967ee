/** What changed since the last time, said first: whoever shut a door and finds it open again has somebody in the house. */
import { countText } from '../../../words/number-format.ts';
import type { Language } from '../../../words/language.ts';
import type { SummaryPage } from '../../../words/page/summary-page.ts';
import type { Change, Changes } from '../record/changed-since.ts';
import { bothClocks } from '../../../words/time-format.ts';
import { byRegion } from './by-region.ts';
import { safeText } from './safe-text.ts';

const W = {
  since: { ja: (at: string) => `前回 (${at}) からの変化`, en: (at: string) => `Changed since the last time (${at})` },
  again: { ja: '閉じていたのに、また開いています', en: 'Shut before, open again' },
  more: { ja: '開いているものが増えました', en: 'More is open than before' },
  hidden: { ja: '前は見えたのに、見えなくなりました', en: 'Seen before, not to be seen now' },
  shut: { ja: (n: number) => `前回から閉じたもの: ${countText(n)}項目`, en: (n: number) => `Shut since then: ${countText(n)}` },
  warning: {
    ja: '自分で開けた覚えがなければ、侵入者がまだ中にいます。hikeshi notice で見て、hikeshi contain で追い出してください。',
    en: 'If it was not you, somebody is still inside: look with hikeshi notice, put them out with hikeshi contain.',
  },
  none: { ja: '変わったものはありません。', en: 'Nothing changed.' },
  further: { ja: (n: number) => `ほか${countText(n)}件`, en: (n: number) => `${countText(n)} more` },
} as const;

const LINES_MOST = 3;

export function tellChanges(page: SummaryPage, { lastAt, again, more, hidden, shut }: Changes, language: Language): void {
  page.heading({ ja: W.since.ja(bothClocks(lastAt, page.zone)), en: W.since.en(bothClocks(lastAt, page.zone)) });
  for (const one of again) tell(page, W.again[language], one, language);
  for (const one of more) tell(page, W.more[language], one, language);
  for (const one of hidden) page.item(`${W.hidden[language]}: ${one.check.title[language]} [${one.check.id}]`);
  if (shut.length > 0) page.item(page.paint.good(W.shut[language](shut.length)), W.shut[language](shut.length));
  if (again.length + more.length + hidden.length + shut.length === 0) page.item(W.none[language]);
  if (again.length + more.length > 0) page.item(page.paint.bad(W.warning[language]), W.warning[language]);
}

function tell(page: SummaryPage, what: string, { check, opened }: Change, language: Language): void {
  const text = `${what}: ${check.title[language]} [${check.id}]`;
  page.item(page.paint.bad(text), text);
  const said = byRegion(
    opened.map(({ says }) => safeText(says[language], page.zone)),
    language,
  );
  for (const line of said.slice(0, LINES_MOST)) page.note(line);
  if (said.length > LINES_MOST) page.note(W.further[language](said.length - LINES_MOST));
}

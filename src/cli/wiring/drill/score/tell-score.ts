/** How the drill went: what is still open, the money, the minutes. Measured against the account's own truth, which nobody has on the real day. */
import { resourceWords } from '../../../knowledge/resource-words.ts';
import { isZero } from '../../../knowledge/money/decimal.ts';
import { footholdWords } from '../../../stages/report/index.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { SummaryPage } from '../../../words/page/summary-page.ts';
import { counted } from '../../../words/number-format.ts';
import { pageOptions } from '../../page-options.ts';
import type { Drill } from './drill.ts';
import { STEP_WORDS, type StepWord } from './drill-script.ts';
import { STEP_NAMES, usd } from './drill-words.ts';

export function tellScore(drill: Drill): void {
  const { cli } = drill;
  const page = new SummaryPage(cli.language, pageOptions(cli.world));
  page.line('');
  page.headline(outcome(drill), isOut(drill) ? 'good' : 'bad');
  money(drill, page);
  minutes(drill, page);
  leftOpen(drill, page);
  skipped(drill, page);
  page.line('');
  page.line(CASE_IS_THERE[cli.language](drill.casePath));
  cli.world.stdout.write(page.text());
}

const isOut = ({ world }: Drill): boolean => isZero(world.money.now.burningPerHour) && world.leftOpen.doors.length === 0;

function outcome({ world }: Drill): Bilingual {
  const burning = !isZero(world.money.now.burningPerHour);
  const open = world.leftOpen.doors.length;
  if (burning) return { ja: '火はまだ燃えています。お金が出つづけています。', en: 'It is still burning: money goes on being spent.' };
  if (open > 0)
    return {
      ja: `お金は止まりました。でも、犯人が戻れる入口が${open}つ開いたままです。`,
      en: `The spending has stopped, but the intruder can come back: ${counted(open, 'way in is', 'ways in are')} still open.`,
    };
  return {
    ja: '火は消えました。お金は止まり、犯人の入口はすべて閉じています。',
    en: 'The fire is out: the spending has stopped and every way in is shut.',
  };
}

function money({ world, cli }: Drill, page: SummaryPage): void {
  const { burned } = world.money.now;
  page.heading({ ja: 'お金', en: 'Money' });
  page.ledger([
    { label: { ja: '気づいたときの被害', en: 'Lost when you noticed' }[cli.language], figure: usd(world.money.burnedWhenNoticed)[cli.language] },
    { label: { ja: 'いまの被害', en: 'Lost by now' }[cli.language], figure: usd(burned)[cli.language] },
    {
      label: { ja: '何もしなかった場合とくらべて、月末までに防いだ額', en: 'Kept from burning until the end of the month' }[cli.language],
      figure: usd(world.money.saved)[cli.language],
      strong: true,
    },
    ...(isZero(world.support.credited)
      ? []
      : [{ label: { ja: '返ってきた額', en: 'Given back' }[cli.language], figure: usd(world.support.credited)[cli.language] }]),
  ]);
}

function minutes({ cli: { language }, first, marks }: Drill, page: SummaryPage): void {
  page.heading({ ja: '気づいてからの時間', en: 'Time since you noticed' });
  const row = (label: Bilingual, at: number | null): void =>
    page.fact(label, [at === null ? { ja: 'まだ', en: 'not yet' }[language] : lengthText(at - marks.noticed, language)]);
  row({ ja: '出費が停止', en: 'Spending' }, marks.burningEnded);
  row({ ja: '入口を閉鎖', en: 'Ways in' }, marks.doorsShut);
  row({ ja: 'AWSに連絡', en: 'Told AWS' }, first.get('write') ?? null);
}

/** `1 h 25 min`, `2 d 3 h` */
export function lengthText(seconds: number, language: Language): string {
  const whole = Math.round(seconds / 60);
  const [days, hours, minutes] = [Math.floor(whole / 1440), Math.floor(whole / 60) % 24, whole % 60];
  const [d, h, m] = { ja: ['日', '時間', '分'], en: [' d', ' h', ' min'] }[language] as [string, string, string];
  const gap = language === 'en' ? ' ' : '';
  if (days > 0) return `${days}${d}${gap}${hours}${h}`;
  return hours > 0 ? `${hours}${h}${gap}${minutes}${m}` : `${minutes}${m}`;
}

const MOST_NAMED = 8;

function leftOpen({ world, cli: { language } }: Drill, page: SummaryPage): void {
  const { doors, resources } = world.leftOpen;
  if (doors.length === 0 && resources.length === 0) return;
  page.heading({ ja: '残っているもの', en: 'What is left' });
  for (const { kind, target } of doors.slice(0, MOST_NAMED)) page.item(`${footholdWords(kind)[language]}: ${target}`);
  if (doors.length > MOST_NAMED) page.item({ ja: `ほか${doors.length - MOST_NAMED}件`, en: `${doors.length - MOST_NAMED} more` }[language]);
  for (const [type, number] of byType(resources)) {
    const { ja, en } = resourceWords(type);
    page.item({ ja: `${ja}: ${number}`, en: counted(number, en[0], en[1]) }[language]);
  }
}

const byType = (resources: readonly { readonly type: string }[]): Map<string, number> => {
  const numbers = new Map<string, number>();
  for (const { type } of resources) numbers.set(type, (numbers.get(type) ?? 0) + 1);
  return numbers;
};

const MATTERS: readonly StepWord[] = STEP_WORDS.filter((word) => word !== 'wait' && word !== 'end');

function skipped({ first, cli: { language } }: Drill, page: SummaryPage): void {
  const missed = MATTERS.filter((word) => !first.has(word));
  if (missed.length === 0) return;
  page.heading({ ja: 'しなかったこと', en: 'What you did not do' });
  for (const word of missed) page.item(`${word}: ${STEP_NAMES[word][language]}`);
}

const CASE_IS_THERE = {
  ja: (path: string) => `練習でできた書類: ${path}`,
  en: (path: string) => `The papers of this drill: ${path}`,
} as const;

/** How the drill went, told. */
import { isZero, type Decimal } from '../../../../knowledge/money/decimal.ts';
import { resourceWords } from '../../../../knowledge/resource-words.ts';
import { answerWords, footholdWords } from '../../../../stages/report/index.ts';
import type { Bilingual, Language } from '../../../../words/language.ts';
import { SummaryPage } from '../../../../words/page/summary-page.ts';
import { counted } from '../../../../words/number-format.ts';
import { pageOptions } from '../../../page-options.ts';
import type { Drill } from '../drill.ts';
import { lengthText, usd } from '../drill-words.ts';
import { openAnswers, type Remark } from './remark.ts';
import { MILESTONES, type Milestone, type Score } from './score.ts';

const MOST_NAMED = 8;

export function tellScore(drill: Drill, score: Score): void {
  const { cli } = drill;
  const page = new SummaryPage(cli.language, pageOptions(cli.world));
  page.line('');
  page.headline(outcome(drill, score), score.outcome === 'out' ? 'good' : 'bad');
  money(page, score, cli.language);
  minutes(page, score, cli.language);
  cameBack(page, score, cli.language);
  remarks(page, { ja: 'よくできたこと', en: 'Done well' }, score.doneWell, cli.language);
  remarks(page, { ja: `まちがい: ${score.mistakes.length}`, en: `Mistakes: ${score.mistakes.length}` }, score.mistakes, cli.language);
  proof(page, score, cli.language);
  leftOpen(page, drill);
  page.line('');
  page.item({ ja: `練習でできた書類: ${drill.casePath}`, en: `The papers of this drill: ${drill.casePath}` }[cli.language]);
  cli.world.stdout.write(page.text());
}

function outcome({ world }: Drill, score: Score): Bilingual {
  const open = world.leftOpen.doors.length;
  switch (score.outcome) {
    case 'burning':
      return { ja: '火はまだ燃えています。お金が出つづけています。', en: 'It is still burning: money goes on being spent.' };
    case 'doors-open':
      return {
        ja: `お金は止まりました。でも、犯人が戻れる入口が${open}つ開いたままです。`,
        en: `The spending has stopped, but the intruder can come back: ${counted(open, 'way in is', 'ways in are')} still open.`,
      };
    case 'out':
      return {
        ja: '火は消えました。お金は止まり、犯人の入口はすべて閉じています。',
        en: 'The fire is out: the spending has stopped and every way in is shut.',
      };
  }
}

function money(page: SummaryPage, { money: amounts }: Score, language: Language): void {
  const row = (label: Bilingual, amount: Decimal, strong = false) => ({ label: label[language], figure: usd(amount)[language], strong });
  page.heading({ ja: 'お金 (税込み)', en: 'Money (with tax)' });
  page.ledger([
    row({ ja: '気づいたときの被害', en: 'Lost when you noticed' }, amounts.whenNoticed),
    row({ ja: 'いまの被害', en: 'Lost by now' }, amounts.now),
    row({ ja: '何もしなければ、月末には', en: "By the month's end, had you done nothing" }, amounts.doingNothing),
    row({ ja: 'キーを止めるだけなら、月末には', en: "By the month's end, had you only switched off the key" }, amounts.keyOnly),
    row({ ja: '何もしない場合より、防いだ額', en: 'Saved, against doing nothing' }, amounts.savedAgainstNothing, true),
    row({ ja: 'キーを止めるだけの場合より、防いだ額', en: 'Saved, against only switching off the key' }, amounts.savedAgainstKeyOnly, true),
    ...(isZero(amounts.givenBack) ? [] : [row({ ja: '返ってきた額', en: 'Given back' }, amounts.givenBack)]),
  ]);
}

const MILESTONE_WORDS: Readonly<Record<Milestone, Bilingual>> = {
  'keys-off': { ja: '犯人のキーが全部止まる', en: "All the intruder's keys off" },
  'burning-stopped': { ja: '出費が止まる', en: 'Spending stopped' },
  'doors-shut': { ja: '入口が全部閉じる', en: 'Every way in shut' },
  'told-aws': { ja: 'AWS に連絡する', en: 'AWS told' },
  hardened: { ja: '戸締まりをする', en: 'Doors of the account shut' },
};

function minutes(page: SummaryPage, { minutes: after }: Score, language: Language): void {
  page.heading({
    ja: '気づいてからの時間 (一度やぶれたら、最後に直ったとき)',
    en: 'Time since you noticed (where it broke again: since it held for good)',
  });
  page.ledger(
    MILESTONES.map((one) => {
      const seconds = after[one];
      return {
        label: MILESTONE_WORDS[one][language],
        figure: seconds === null ? { ja: 'まだ', en: 'not yet' }[language] : lengthText(seconds, language),
      };
    }),
  );
}

function cameBack(page: SummaryPage, { cameBack: back }: Score, language: Language): void {
  if (back.length === 0) return;
  const numbers = new Map<string, number>();
  for (const { kind } of back) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  page.heading({ ja: '止めはじめたあとに、犯人が作ったもの', en: 'What the intruder made after you began' });
  for (const [kind, number] of numbers) page.item(`${kind === 'machine' ? MACHINES[language] : footholdWords(kind)[language]}: ${number}`);
}

const MACHINES: Bilingual = { ja: 'サーバーなど', en: 'Servers and the like' };

function remarks(page: SummaryPage, heading: Bilingual, all: readonly Remark[], language: Language): void {
  page.heading(heading);
  for (const { says, fact } of all) page.item(`${says[language]}: ${fact[language]}`);
  if (all.length === 0) page.item({ ja: 'ありません', en: 'None' }[language]);
}

/** Each line AWS asks for: what shows it done, or that it is open. */
function proof(page: SummaryPage, { proof: answers }: Score, language: Language): void {
  if (answers.length === 0) return;
  const open = openAnswers(answers).length;
  page.heading(
    open === 0
      ? { ja: 'AWS が求めることと、その証拠 (すべてそろいました)', en: 'What AWS asks, and what shows it done (complete)' }
      : {
          ja: `AWS が求めることと、その証拠 (${open}項目が開いています)`,
          en: `What AWS asks, and what shows it done (${counted(open, 'line is', 'lines are')} open)`,
        },
  );
  for (const { ask, state } of answers) page.item(`${ask.words[language]}: ${answerWords(state)[language]}`);
}

function leftOpen(page: SummaryPage, { world, cli: { language } }: Drill): void {
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

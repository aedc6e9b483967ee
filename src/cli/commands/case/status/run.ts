/** Where a case stands: deadlines first, then what is known, what is missing, and one next action. */
import { relative } from 'node:path';
import { ACCOUNT_FACTS, FACT_NAMES, factText } from '../../../../case/catalogues/account-facts.ts';
import { DESKS, LETTER_KINDS, MESSAGE_KINDS } from '../../../../case/catalogues/correspondence.ts';
import { SECURED_STEPS } from '../../../../case/catalogues/secured-steps.ts';
import type { CaseRecord } from '../../../../case/case-record.ts';
import { NEEDED_FACTS, nextStep, type NextStep } from '../../../../case/status/next-step.ts';
import { seenDone } from '../../../../stages/harden/index.ts';
import { shellWord, SummaryPage } from '../../../../stages/report/index.ts';
import type { Language } from '../../../../words/language.ts';
import { twoTimes } from '../../../../words/time-format.ts';
import { visibleText } from '../../../../words/visible-text.ts';
import { pageOptions } from '../../../page-options.ts';
import { isExampleAt } from '../../../wiring/example-case.ts';
import { withAccountInLog } from '../../../wiring/casebook/account-in-log.ts';
import { keptChecks } from '../../../wiring/harden/kept-checks.ts';
import { readCaseJournal, recordOfCase, secondsOf } from '../../../wiring/casebook/casebook.ts';
import { openCaseAt } from '../../../wiring/casebook/open-case-at.ts';
import type { Cli } from '../../../world.ts';
import { asJson } from '../as-json.ts';
import type { CaseFlags } from '../case-flags.ts';
import { deadlineLine } from '../deadline-line.ts';
import { outcomeInWords } from '../outcome-in-words.ts';

export function runCaseStatus(this: Cli, flags: CaseFlags): void {
  const { world, language } = this;
  const path = openCaseAt(flags.case, world.workingFolder);
  const record = withAccountInLog(path, recordOfCase(path));
  const missing = NEEDED_FACTS.filter((name) => record.facts[name] === null);
  const example = isExampleAt(path);
  const next = example ? WITH_YOUR_OWN : nextStep(record, secondsOf(world.now()), seenDone(keptChecks(path)));
  const here = shellWord(relative(world.workingFolder, path) || '.');
  if (flags.json) return world.stdout.write(asJson({ schema: 'hikeshi.case-status/1', path, example, next, missing, record }));
  const page = new SummaryPage(language, pageOptions(world));
  const zone = record.facts.zone?.value ?? world.zone;
  if (readCaseJournal(path).journal.problems.length > 0) page.headline(DAMAGED, 'bad');
  if (example) page.headline(EXAMPLE, 'bold');
  deadlines(page, record, world.now(), zone, language);
  known(page, record, zone, language);
  if (missing.length > 0) {
    page.heading({ ja: 'まだ聞いていないこと', en: 'Not said yet' });
    page.item(missing.map((name) => ACCOUNT_FACTS[name].name[language]).join({ ja: '、', en: ', ' }[language]));
  }
  page.heading({ ja: '次にすること', en: 'Next' });
  page.item(next.do[language]);
  if (next.command !== null) page.line(`    hikeshi ${next.command}${example ? '' : ` --case ${here}`}`);
  if (example) {
    page.item(WITHOUT_SIGNING_IN.do[language]);
    page.line(`    ${WITHOUT_SIGNING_IN.command[language]}`);
  }
  world.stdout.write(page.text());
}

const EXAMPLE = {
  ja: 'これは練習用の事件です。アカウントも、犯人も、請求も作り物で、ここに書かれたことを本当にする必要はありません。',
  en: 'This is a made-up example: account, intruder and bill are not real, and nothing told here has to be done.',
};

/** The case of an example has no next step of its own: its account cannot be signed in to. */
const WITH_YOUR_OWN: NextStep = {
  do: {
    ja: 'この例で見るものは report.html と dossier です。自分のアカウントでは、まず、いま何が動いて料金がかかっているかを見ます (見るだけで、何も変わりません)。',
    en: 'Of this example, look at report.html and the dossier. With your own account, first see what is running and what it costs (looking changes nothing).',
  },
  command: 'notice',
};
const WITHOUT_SIGNING_IN = {
  do: { ja: 'サインインできないときや、CloudTrail のログが手元にあるときは:', en: 'If you cannot sign in, or have CloudTrail logs at hand:' },
  command: { ja: 'hikeshi investigate ファイルやフォルダー', en: 'hikeshi investigate FILES-OR-FOLDERS' },
};

const DAMAGED = {
  ja: '記録に、書いたときと違うところがあります: hikeshi case verify',
  en: 'The journal is not as it was written: hikeshi case verify',
};

function deadlines(page: SummaryPage, record: CaseRecord, now: Date, zone: string, language: Language): void {
  const open = record.deadlines.filter(({ metBy }) => metBy === null);
  page.line(page.paint.bold({ ja: '期限', en: 'Deadlines' }[language]));
  if (open.length === 0) page.item({ ja: 'いま分かっている期限はありません。', en: 'None that the case knows of.' }[language]);
  for (const one of open) page.item(deadlineLine(one, now, zone, language));
}

/** What the list below is made from. */
const entryCount = ({ facts, evidence, secured, sent, messages, runs, statements, supportCases }: CaseRecord): number =>
  [evidence, secured, sent, messages, runs, statements, supportCases].reduce((sum, list) => sum + list.length, 0) +
  Object.values(facts).filter((fact) => fact !== null).length;

function known(page: SummaryPage, record: CaseRecord, zone: string, language: Language): void {
  const { facts, evidence, secured, sent, messages, runs, statements, supportCases } = record;
  const when = (iso: string): string => twoTimes(iso, zone).local.slice(0, -3);
  if (entryCount(record) === 0) return;
  page.heading({ ja: '分かっていること', en: 'Known' });
  for (const name of FACT_NAMES) {
    const fact = facts[name];
    if (fact !== null) page.item(`${ACCOUNT_FACTS[name].name[language]}: ${visibleText(factText(name, fact.value, language))}`);
  }
  const said = (word: string): number => statements.filter((one) => one.word === word).length;
  if (statements.length > 0) {
    page.item(
      {
        ja: `自分のもの ${said('mine')} 件、自分のものではない ${said('not-mine')} 件`,
        en: `Said to be yours: ${said('mine')}; not yours: ${said('not-mine')}`,
      }[language],
    );
  }
  for (const command of ['investigate', 'claim'] as const) {
    const run = runs.findLast((one) => one.command === command);
    if (run !== undefined) page.item(`${outcomeInWords(command, run.outcome)[language]} (${when(run.at)})`);
  }
  if (evidence.length > 0) page.item({ ja: `証拠 ${evidence.length} 件`, en: `Evidence: ${evidence.length}` }[language]);
  for (const { step, doneAt } of secured) page.item(`${SECURED_STEPS[step].name[language]}${doneAt === null ? '' : ` (${when(doneAt)})`}`);
  for (const { value } of supportCases) page.item(`${{ ja: 'AWS サポートのケース番号', en: 'AWS Support case' }[language]}: ${visibleText(value)}`);
  const last = messages.at(-1);
  if (last !== undefined) page.item(`${{ ja: '最後に届いた連絡', en: 'Last message' }[language]}: ${MESSAGE_KINDS[last.kind][language]}`);
  const letter = sent.at(-1);
  if (letter === undefined) return;
  const [what, to] = [LETTER_KINDS[letter.letter][language], DESKS[letter.to][language]];
  page.item(
    { ja: `最後に送ったもの: ${what} → ${to} (${when(letter.sentAt)})`, en: `Last sent: ${what}, to ${to} (${when(letter.sentAt)})` }[language],
  );
}

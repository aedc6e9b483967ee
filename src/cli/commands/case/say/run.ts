/** Writes down what the owner says, or lists what can be said. */
import { ACCOUNT_FACTS, FACT_NAMES } from '../../../../case/catalogues/account-facts.ts';
import { LETTER_KINDS } from '../../../../case/catalogues/correspondence.ts';
import { SECURED_STEPS } from '../../../../case/catalogues/secured-steps.ts';
import { CLOCKS } from '../../../../case/deadlines/deadline-rules.ts';
import { entryIdOf, type Entry } from '../../../../case/journal/entry.ts';
import { SummaryPage } from '../../../../stages/report/index.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { pageOptions } from '../../../page-options.ts';
import { secondsOf, withCasebook } from '../../../wiring/casebook/casebook.ts';
import { openCaseAt } from '../../../wiring/casebook/open-case-at.ts';
import { sayOfSubjects } from '../../../wiring/casebook/statements-file.ts';
import type { Cli } from '../../../world.ts';
import { asJson } from '../as-json.ts';
import { entryInWords } from '../entry-in-words.ts';
import type { CaseSayFlags } from './command.ts';
import { saidInWords } from './said-in-words.ts';

export async function runCaseSay(this: Cli, flags: CaseSayFlags, ...words: string[]): Promise<void> {
  const { workingFolder, stdout, now, zone } = this.world;
  if (words.length === 0) return stdout.write(allForms(this));
  const { said, subjects } = saidInWords(words, flags, { language: this.language, zone, now: secondsOf(now()) });
  const entries = await withCasebook(this, openCaseAt(flags.case, workingFolder), (book) => {
    const before = book.entries().length;
    if (subjects.mine.length + subjects.notMine.length > 0) sayOfSubjects(book, subjects);
    if (said.length > 0) book.say(...said);
    return book.entries().slice(before);
  });
  const told = entries.filter(({ kind }) => kind !== 'kept');
  if (flags.json) stdout.write(asJson({ schema: 'hikeshi.case-say/1', entries: told }));
  else stdout.write(told.length === 0 ? SAID_BEFORE[this.language] : told.map((one) => written(one, this)).join(''));
}

const written = (entry: Entry, { language }: Cli): string =>
  `${{ ja: '記録しました', en: 'Written down' }[language]} (${entryIdOf(entry)}): ${entryInWords(entry, language)}\n${entry.kind === 'words' ? HINT[language] : ''}`;

const SAID_BEFORE: Bilingual = { ja: '前にも同じことを聞いて、記録してあります。\n', en: 'You said the same before; it is written down.\n' };

/** Free words are kept and never interpreted. */
const HINT: Bilingual = {
  ja: '言葉のまま残しました。調査と手紙に使うには、決まった形でも言ってください (一覧: hikeshi case say)。\n',
  en: 'Kept as words. For the investigation and the letters say it in a fixed form, too (all forms: hikeshi case say).\n',
};

function allForms(cli: Cli): string {
  const page = new SummaryPage(cli.language, pageOptions(cli.world));
  const { language } = cli;
  page.headline({ ja: 'hikeshi case say で言えること', en: 'What you can say with hikeshi case say' }, 'bold');
  for (const { form, means } of FORMS) page.item(`${form}  ${means[language]}`);
  page.heading({ ja: '事実 (名前=答え)', en: 'Facts (NAME=ANSWER)' });
  for (const name of FACT_NAMES) {
    const { answer, question } = ACCOUNT_FACTS[name];
    page.item(`${name}=${answer.shape === 'choice' ? Object.keys(answer.values).join('|') : '...'}  ${question[language]}`);
  }
  page.heading({ ja: 'したこと (done の後)', en: 'What was done (after done)' });
  for (const [name, step] of Object.entries(SECURED_STEPS)) page.item(`${name}  ${step.name[language]}`);
  page.heading({ ja: '送ったもの (sent の後)', en: 'What was sent (after sent)' });
  for (const [name, words] of Object.entries(LETTER_KINDS)) page.item(`${name}  ${words[language]}`);
  page.heading({ ja: '起きたこと (happened の後)', en: 'What happened (after happened)' });
  for (const [name, words] of Object.entries(CLOCKS)) page.item(`${name}  ${words[language]}`);
  return page.text();
}

const FORMS: readonly { readonly form: string; readonly means: Bilingual }[] = [
  { form: 'mine AKIA...', means: { ja: 'このキー・ユーザー・アドレス・リソースは自分のもの', en: 'this key, user, address or resource is mine' } },
  { form: 'not-mine AKIA...', means: { ja: 'これは自分のものではない', en: 'this is not mine' } },
  {
    form: 'done root-mfa-enabled --at "2026-12-08 10:00" --evidence E-2',
    means: { ja: '安全にするためにしたこと', en: 'what was done to secure the account' },
  },
  { form: 'sent first-report --to support --support-case 1700...', means: { ja: '手紙を送った', en: 'a letter was sent' } },
  { form: 'support-case 1700...', means: { ja: 'AWS サポートのケース番号', en: 'number of the AWS Support case' } },
  { form: 'happened account-closed --at TIME', means: { ja: '期限の始まりになること', en: 'something that starts a deadline' } },
  { form: 'due "2026-12-10 18:00" WORDS', means: { ja: '自分で決めた期限', en: 'a deadline of your own' } },
  { form: 'met J-4', means: { ja: 'その期限は済んだ', en: 'that deadline is met' } },
  { form: '"..."', means: { ja: 'ほかのことは、そのままの言葉で', en: 'anything else in your own words' } },
];

/** Writes a letter, keeps it in the case, and says what to do with it; or asks for the next thing it needs. */
import type { WrittenKind } from '../../../case/catalogues/correspondence.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { draftLetter, type DraftedLetter } from '../../wiring/casebook/draft-letter.ts';
import { openCaseAt } from '../../wiring/casebook/open-case-at.ts';
import { setText } from '../../../words/page/set-text.ts';
import { pageOptions } from '../../page-options.ts';
import { hostOf } from '../../wiring/terminal.ts';
import type { Cli } from '../../world.ts';
import type { LetterFlags } from './command.ts';

export async function runLetter(this: Cli, { json, contact, ...flags }: LetterFlags, kind: WrittenKind): Promise<void> {
  const casePath = openCaseAt(flags.case, this.world.workingFolder);
  const drafted = await draftLetter(this, casePath, { kind, language: flags.in ?? this.language, contact: contact ?? null });
  if (json) this.world.stdout.write(`${JSON.stringify({ schema: 'hikeshi.letter/1', letter: kind, ...drafted }, null, 2)}\n`);
  if (drafted.outcome === 'asks') throw asks(drafted);
  if (drafted.outcome === 'not-now') throw new HikeshiProblem('letter-not-now', 'you', drafted.why);
  if (json) return;
  // On a screen the lines are broken to be read; whoever pipes it gets the letter as it is, and so does the file.
  const { stdout } = this.world;
  stdout.write(stdout.isTerminal ? setText(drafted.text, pageOptions(this.world)) : drafted.text);
  const host = hostOf(this);
  for (const note of notes(drafted, kind)) host.notice(note);
}

function asks({ fact, question, further }: Extract<DraftedLetter, { outcome: 'asks' }>): HikeshiProblem {
  const more = {
    ja: further === 0 ? '' : `\nこのあと、あと${further}つ伺います。`,
    en: further === 0 ? '' : `\n${further} more to ask after this one.`,
  };
  return new HikeshiProblem('letter-needs-fact', 'you', {
    ja: `手紙を書く前に、1つ教えてください。\n${question.ja}\n答え方: hikeshi case say ${fact}=答え${more.ja}`,
    en: `One thing is needed before the letter can be written.\n${question.en}\nAnswer with: hikeshi case say ${fact}=ANSWER${more.en}`,
  });
}

function notes(
  { path, xarfPath, text }: Extract<DraftedLetter, { outcome: 'letter' }>,
  kind: WrittenKind,
): readonly { readonly ja: string; readonly en: string }[] {
  const length = Array.from(text).length;
  return [
    {
      ja: `${path} に残しました (${length}文字)。読んで、違うところを直してから送ってください。`,
      en: `Kept as ${path} (${length} characters). Read it, correct what is wrong, then send it.`,
    },
    ...(kind === 'abuse-report' && xarfPath === null
      ? [
          {
            ja: '機械向けの通報 (XARF) も作るには、連絡先のメールを --contact で指定してください。',
            en: 'For the report in XARF as well, name a mail address with --contact.',
          },
        ]
      : []),
    ...(xarfPath === null ? [] : [{ ja: `機械向けの通報 (XARF): ${xarfPath}`, en: `The report for machines (XARF): ${xarfPath}` }]),
  ];
}

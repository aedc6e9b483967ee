/**
 * What only a person can do: told step by step, and looked at again when they say it is done. What AWS does not show rests on the owner's word, which is asked
 * for in so many words, kept in the case, and said to be just that.
 */
import { checkOutcome, checkSteps, type FixPlan } from '../../../../stages/harden/index.ts';
import { pageOptions } from '../../../page-options.ts';
import type { FixSession } from '../../../wiring/harden/fix-session.ts';
import type { Cli } from '../../../world.ts';

const W = {
  done: {
    ja: 'できたら Enter を押してください。AWS に聞いて確かめます (飛ばすなら s、やめるなら q): ',
    en: 'Press Enter when it is done, and AWS is asked whether it is so (s to skip it, q to stop): ',
  },
  word: {
    ja: 'これは AWS に聞いても分かりません。本当に済んだら「はい」と入力してください (あなたの言葉として記録します。まだなら、そのまま Enter): ',
    en: 'AWS cannot show this. Type "yes" if it really is done: it is written down as your word (just press Enter if it is not): ',
  },
  kept: {
    ja: 'あなたの言葉として記録しました。AWS への手紙でも「当方の申告」と書きます。\n',
    en: 'Written down as your word; letters to AWS call it that, too.\n',
  },
  still: {
    ja: 'まだのようです。反映に数分かかることがあります。\n',
    en: 'It does not look done yet. Changes can take some minutes to show.\n',
  },
  stillReported: {
    ja: 'まだのようです。パスワードの日付は AWS のレポートから読むので、変えてから最大4時間遅れます。変えたのなら s で先へ進み、あとで hikeshi harden で確かめてください。\n',
    en: 'It does not look done yet. Dates of passwords come from a report of AWS that can be four hours old: if you did change it, go on with s and look again later with hikeshi harden.\n',
  },
} as const;

/** AWS renews the report every four hours at most. */
const fromReport = ({ check }: ByHand): boolean => Object.values(check.reads).some(({ prepared }) => prepared === 'credential-report');

type ByHand = FixPlan['byHand'][number];

/** Ends when it is done, the person stops, or nobody can be asked. */
export async function walkThrough(cli: Cli, session: FixSession, byHand: FixPlan['byHand']): Promise<void> {
  for (const one of byHand) if ((await walk(cli, session, one)) === 'stop') return;
}

async function walk(cli: Cli, session: FixSession, first: ByHand): Promise<'next' | 'stop'> {
  const { world, language } = cli;
  const options = pageOptions(world);
  world.stdout.write(checkSteps(first, language, options));
  for (;;) {
    const answer = await world.ask(W.done[language]);
    if (answer === null) return 'stop';
    if (answer.trim() !== '') return /^s/i.test(answer.trim()) ? 'next' : 'stop';
    const seen = await lookedAgain(cli, session, first);
    if (seen === null || seen.state === 'pass' || seen.state === 'not-applicable') return 'next';
    world.stdout.write((fromReport(first) ? W.stillReported : W.still)[language]);
  }
}

/** Asks AWS; then, where AWS does not show it, the person. */
async function lookedAgain(cli: Cli, session: FixSession, { check }: ByHand): Promise<ByHand | null> {
  const { world, language } = cli;
  const look = async (): Promise<ByHand | null> => (await session.lookAgain([check])).results[0] ?? null;
  const seen = await look();
  if (seen?.state !== 'unknown' || check.takesWord !== true) return told(cli, seen);
  if (!/^(y|yes|はい)$/i.test((await world.ask(W.word[language]))?.trim() ?? '')) return told(cli, seen);
  await session.say(check);
  world.stdout.write(W.kept[language]);
  return told(cli, await look());
}

function told({ world, language }: Cli, seen: ByHand | null): ByHand | null {
  if (seen !== null) world.stdout.write(checkOutcome(seen, language, pageOptions(world)));
  return seen;
}

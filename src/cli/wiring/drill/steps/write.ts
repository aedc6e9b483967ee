/** Writes to Support what the case can say by now, and sends it: the first report, later the proof and the request, each kept in the case. */
import type { WrittenKind } from '../../../../case/catalogues/correspondence.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { draftLetter } from '../../casebook/draft-letter.ts';
import { withCasebook } from '../../casebook/casebook.ts';
import { OWNER_SAYS } from '../../example-letters.ts';
import type { Drill } from '../drill.ts';
import { MINUTES, type Step } from './step.ts';

export const writeStep: Step = { takes: 15 * MINUTES, run: write };

async function write(drill: Drill): Promise<void> {
  const { cli, world, casePath } = drill;
  await answerQuestions(drill);
  let sent = 0;
  for (const kind of kindsNow(drill)) {
    const drafted = await draftLetter(cli, casePath, { kind, language: cli.language, contact: null });
    if (drafted.outcome !== 'letter') {
      cli.world.stdout.write(`${(drafted.outcome === 'asks' ? drafted.question : drafted.why)[cli.language]}\n`);
      continue;
    }
    await markSent(drill, kind, drafted.path);
    cli.world.stdout.write(`${drafted.text.trim()}\n\n`);
    sent += 1;
  }
  if (sent === 0) {
    cli.world.stdout.write(`${NOTHING_TO_SEND[cli.language]}\n`);
    return;
  }
  world.support.receive({ withClaim: drill.first.has('claim') });
  cli.world.stdout.write(`${SENT[cli.language]}\n`);
}

/** What only the owner can say. On the real day the letters ask for it. */
async function answerQuestions({ cli, casePath, marks }: Drill): Promise<void> {
  const noticedAt = new Date(marks.noticed * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  await withCasebook(cli, casePath, (book) => {
    if (book.record().facts.signName !== null) return;
    book.say(
      ...OWNER_SAYS,
      { kind: 'fact', data: { fact: 'noticedAt', value: noticedAt } },
      { kind: 'fact', data: { fact: 'noticedHow', value: NOTICED_BY[cli.language] } },
    );
  });
}

const NOTICED_BY: Bilingual = { ja: 'AWS からの予算超過のメール', en: 'a mail from AWS that the budget was passed' };

/** The first letter opens the case at Support; after their answer comes the proof, and with a claim the request, or what is still missing of it. */
function kindsNow({ world, first }: Drill): readonly WrittenKind[] {
  if (!first.has('write')) return ['first-report'];
  if (world.support.credited !== '0') return first.has('claim') ? ['partial-follow-up'] : [];
  return first.has('claim') ? ['secured-proof', 'adjustment-request'] : ['secured-proof'];
}

async function markSent({ cli, casePath }: Drill, letter: WrittenKind, path: string): Promise<void> {
  const sentAt = cli.world
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  await withCasebook(cli, casePath, (book) => {
    book.say({ kind: 'sent', data: { letter, to: 'support', sentAt, path, supportCase: null, words: null } });
  });
}

const NOTHING_TO_SEND: Bilingual = {
  ja: 'いま送れる手紙はありません。先に調べるか (investigate)、返事を待って (wait) ください。',
  en: 'There is no letter to send now. Investigate first, or wait for an answer.',
};
const SENT: Bilingual = {
  ja: 'サポートに送りました (練習なので、この中の作り物のサポートです)。返事が来るまで待ちます: wait',
  en: 'Sent to Support (the made-up one of this drill). Now wait for the answer: wait',
};

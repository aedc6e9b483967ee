/** Writes to Support what the case can say by now, and sends it: the first report, later the proof and the request, each kept in the case. */
import type { WrittenKind } from '../../../../case/catalogues/correspondence.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { draftLetter } from '../../casebook/draft-letter.ts';
import { withCasebook } from '../../casebook/casebook.ts';
import { OWNER_SAYS } from '../../example-letters.ts';
import { recordOfCase } from '../../casebook/casebook.ts';
import type { Said } from '../../../../practice/index.ts';
import type { SecuredStepName } from '../../../../case/catalogues/secured-steps.ts';
import { isoOf, type Drill } from '../drill.ts';
import { sayDone } from './hand-work.ts';
import { say } from '../tell-drill.ts';
import { MINUTES, type Step } from './step.ts';

export const writeStep: Step = { takes: 15 * MINUTES, run: write, needsFindings: true };

async function write(drill: Drill): Promise<void> {
  const { cli, world, casePath } = drill;
  await answerQuestions(drill);
  await askWhatIsDone(drill);
  let sent = 0;
  for (const kind of kindsNow(drill)) {
    const drafted = await draftLetter(cli, casePath, { kind, language: cli.language, contact: null });
    if (drafted.outcome !== 'letter') {
      say(cli, (drafted.outcome === 'asks' ? drafted.question : drafted.why)[cli.language]);
      continue;
    }
    await markSent(drill, kind, drafted.path);
    say(cli, `${drafted.text.trim()}\n`);
    sent += 1;
  }
  if (sent === 0) {
    say(cli, NOTHING_TO_SEND[cli.language]);
    return;
  }
  world.support.receive({ withClaim: drill.first.has('claim'), says: saidDone(drill) });
  say(cli, SENT[cli.language]);
}

/** What only the owner can say. On the real day the letters ask for it. */
async function answerQuestions({ cli, casePath, world }: Drill): Promise<void> {
  const noticedAt = isoOf(world.noticed.at);
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

/** What AWS asks and can see for itself, by the step that says it is done. */
const SAYS: ReadonlyMap<SecuredStepName, Said> = new Map([
  ['keys-deactivated', 'keys-off'],
  ['resources-terminated', 'resources-ended'],
  ['root-password-changed', 'root-password'],
  ['root-mfa-enabled', 'root-mfa'],
  ['cloudtrail-enabled', 'trail'],
  ['billing-alarm-set', 'billing-alarm'],
]);

const saidDone = ({ casePath }: Drill): readonly Said[] => [...new Set(recordOfCase(casePath).secured.flatMap(({ step }) => SAYS.get(step) ?? []))];

/** What AWS asks after it has answered, and nothing on record says it is done. Only a person can say so; a script keeps to what is on record. */
const ASKED: readonly { readonly step: SecuredStepName; readonly words: Bilingual }[] = [
  { step: 'root-password-changed', words: { ja: 'ルートのパスワードは変えましたか?', en: "Have you changed root's password?" } },
  { step: 'root-mfa-enabled', words: { ja: 'ルートに MFA を付けましたか?', en: 'Does root have MFA now?' } },
];

async function askWhatIsDone(drill: Drill): Promise<void> {
  const { cli, scripted, casePath, last } = drill;
  if (scripted || !last.has('write')) return;
  const known = new Set(recordOfCase(casePath).secured.map(({ step }) => step));
  for (const { step, words } of ASKED) {
    if (known.has(step) || (step === 'root-mfa-enabled' && last.has('harden'))) continue;
    const answer = await cli.world.ask(`${words[cli.language]} y/n> `);
    if (/^(?:y|yes|はい)$/i.test(answer?.trim() ?? '')) await sayDone(drill, step);
  }
}

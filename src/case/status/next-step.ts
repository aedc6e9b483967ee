/** The ONE thing to do next, chosen by what the case does not hold yet. The order is AWS's: secure, show that it is secure, then ask for the adjustment. */
import type { Bilingual } from '../../words/language.ts';
import type { CaseRecord, EntryId } from '../case-record.ts';
import { ACCOUNT_FACTS, type FactName } from '../catalogues/account-facts.ts';
import { SECURED_STEPS, type SecuredStepName } from '../catalogues/secured-steps.ts';

export interface NextStep {
  readonly do: Bilingual;
  /** A command that helps, without `hikeshi` and without `--case`; null when it is done elsewhere. */
  readonly command: string | null;
}

/** Facts a first letter cannot do without, in the order they are asked. */
export const NEEDED_FACTS: readonly FactName[] = [
  'account',
  'canSignIn',
  'relation',
  'supportPlan',
  'accountPlan',
  'noticedAt',
  'noticedHow',
  'firstTime',
  'billPaid',
  'paymentMethod',
  'usualUse',
  'cause',
  'signName',
];

/** What has to be done, and shown, before AWS looks at the bill; each is settled by any of its steps. */
const SECURE_FIRST: readonly (readonly SecuredStepName[])[] = [
  ['keys-deactivated', 'keys-deleted', 'keys-rotated'],
  ['root-password-changed'],
  ['root-mfa-enabled'],
  ['identities-removed'],
  ['every-region-checked'],
  ['resources-terminated'],
  ['mailbox-password-changed'],
  ['billing-alarm-set'],
];

/** Steps the account itself showed done, with the moment. */
export type SeenDone = ReadonlyMap<SecuredStepName, string>;

type Chooser = (record: CaseRecord, seen: SeenDone) => NextStep | null;

const step = (ja: string, en: string, command: string | null): NextStep => ({ do: { ja, en }, command });

const numberOf = (entry: EntryId): number => Number(entry.slice('J-'.length));

const CHOICES: readonly Chooser[] = [
  ({ unfinishedRun }) =>
    unfinishedRun === null
      ? null
      : step(
          `途中で止まった hikeshi ${unfinishedRun} を、もう一度実行してください。`,
          `Run hikeshi ${unfinishedRun} again: it was stopped half-way.`,
          `${unfinishedRun}`,
        ),
  ({ collected, runs }) => {
    const [newest, investigated] = [collected.at(-1), runs.findLast(({ command }) => command === 'investigate')];
    return newest === undefined || (investigated !== undefined && numberOf(investigated.entry) > numberOf(newest.entry))
      ? null
      : step('集めた記録を調べてください。', 'Investigate what was collected.', 'investigate');
  },
  ({ runs }) =>
    runs.some(({ command, outcome }) => command === 'investigate' && !outcome.startsWith('stopped'))
      ? null
      : step(
          'CloudTrail のログを調べてください (コンソールの「イベント履歴」からダウンロードした CSV だけでも可)。',
          'Investigate the CloudTrail logs (the CSV of the console\'s "Event history" is enough).',
          'investigate LOGS',
        ),
  ({ runs }) => {
    const outcome = runs.findLast(({ command }) => command === 'investigate')?.outcome ?? '';
    if (outcome.startsWith('cannot-tell')) {
      return step(
        'このログだけでは判断できません。期間とリージョンを広げたログで、もう一度調べてください。',
        'This log is not enough to tell. Investigate again with more days and Regions.',
        'investigate LOGS',
      );
    }
    return outcome.startsWith('no-sign')
      ? step(
          'このログに乗っ取りの跡はありません。report.html で、見られなかったところを確かめてください。請求に覚えがなければ、ほかのリージョンのログも調べてください。',
          'No sign of a hijack in this log. See in report.html what could not be looked at; with a bill you cannot explain, investigate the logs of other Regions, too.',
          'investigate LOGS',
        )
      : null;
  },
  ({ facts }) => (facts.canSignIn === null ? asked('canSignIn') : null),
  ({ facts, runs, acts, secured }) => {
    const hijacked = runs.findLast(({ command }) => command === 'investigate')?.outcome.startsWith('hijacked') === true;
    const begun = acts.some(({ command }) => command === 'contain') || secured.length > 0;
    return hijacked && !begun && facts.canSignIn?.value === 'yes'
      ? step(
          '侵入者を止める手順を見てください (見るだけでは何も変わりません)。プログラムに任せず、手で止めることもできます (report.html の「今すること」)。',
          'See the plan for stopping the intruder (looking changes nothing). It can also be done by hand: "Do this now" in report.html.',
          'contain plan',
        )
      : null;
  },
  ({ secured }, seen) => {
    const missing = SECURE_FIRST.find((any) => !any.some((one) => seen.has(one)) && !secured.some((one) => any.includes(one.step)));
    const [first] = missing ?? [];
    if (first === undefined) return null;
    const { ja, en } = SECURED_STEPS[first].name;
    return step(
      `まだの対策: ${ja}。やり方は report.html の「今すること」へ。済んだら記録してください。`,
      `Not done yet: "${en}". How to: "Do this now" in report.html. When it is done, write it down.`,
      `case say done ${first} --at TIME`,
    );
  },
  ({ runs }) =>
    runs.some(({ command, outcome }) => command === 'claim' && !outcome.startsWith('stopped'))
      ? null
      : step('請求の明細から、返してもらう料金を計算してください。', 'Work out from the bill what to ask back.', 'claim --bill FILE'),
  ({ facts }) => {
    const missing = NEEDED_FACTS.find((name) => facts[name] === null);
    return missing === undefined ? null : asked(missing);
  },
  ({ sent }) =>
    sent.length > 0
      ? null
      : step(
          'AWS サポート (アカウントと請求) に、報告・安全にした証明・調整のお願いを1通で送り、送ったことを記録してください (どこへ、どう送るか: hikeshi desk)。',
          'Send report, proof and the request for an adjustment to AWS Support (account and billing) in one message, then write that down (where and how: hikeshi desk).',
          'case say sent adjustment-request --to support',
        ),
  ({ messages }) =>
    messages.at(-1)?.kind === 'approved'
      ? step(
          '次の請求が来たら、約束の額が返っているか確かめてください。',
          'When the next bill is there, check that all of it came back.',
          'claim --bill FILE',
        )
      : null,
];

const WAIT = step(
  'いまは AWS の返事を待つ番です。返事が来たら加えてください。',
  "It is AWS's turn. When an answer comes, add it.",
  'case add FILE --message KIND',
);

/** Something due soon comes before everything else. */
export function nextStep(record: CaseRecord, now: string, seen: SeenDone = new Map()): NextStep {
  return urgent(record, now) ?? CHOICES.map((choose) => choose(record, seen)).find((one) => one !== null) ?? WAIT;
}

const SOON_MS = 48 * 3_600_000;

function urgent({ deadlines, messages }: CaseRecord, now: string): NextStep | null {
  const due = deadlines.find(({ metBy, rule, dueAt }) => metBy === null && rule !== 'ask-again' && Date.parse(dueAt) - Date.parse(now) < SOON_MS);
  if (due === undefined) return null;
  const evidence = messages.find(({ entry }) => entry === due.entry)?.evidence ?? null;
  return step(
    `期限が近いか、過ぎています。上の期限 (${due.entry}) を先に済ませてください${evidence === null ? '' : ` (届いた文: ${evidence})`}。`,
    `A deadline is near or past: see to ${due.entry} above first${evidence === null ? '' : ` (the message is ${evidence})`}.`,
    `case say met ${due.entry}`,
  );
}

function asked(name: FactName): NextStep {
  const { question, answer } = ACCOUNT_FACTS[name];
  const example = answer.shape === 'choice' ? Object.keys(answer.values).join('|') : answer.shape === 'time' ? '2026-12-07T03:12Z' : '"..."';
  return { do: question, command: `case say ${name}=${example}` };
}

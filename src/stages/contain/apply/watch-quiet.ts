/**
 * After the hands are stopped: their calls as AWS logs them, until none has succeeded for thirty minutes (AWS's own playbook waits as long).
 * Event history shows a call up to fifteen minutes late, so quiet is counted by the time of the calls and not by when they are seen.
 */
import { reach, reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Bilingual } from '../../../words/language.ts';
import { visibleText } from '../../../words/visible-text.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import type { PlanStep } from '../plan/plan.ts';
import { stepsNamed } from '../telling/step-lines.ts';
import { missingFor } from './converge.ts';
import { actionOfStep } from './write-gate.ts';

export interface Watching {
  readonly account: AwsAccount;
  readonly clock: Clock;
  /** Steps that are done and must stay so. */
  readonly steps: readonly PlanStep[];
  /** Names under which the log knows further hands: federated users, sessions of roles. */
  readonly names?: readonly string[];
  /** Does again what vanished. */
  readonly again: (vanished: readonly PlanStep[]) => Promise<void>;
  readonly told: (words: Bilingual) => void;
  readonly signal?: AbortSignal;
}

export interface Quiet {
  /** `back`: what was shut is opened again and again, or a call of his succeeded. `blind`: the log could not be read. */
  readonly kind: 'quiet' | 'back' | 'blind' | 'stopped';
  /** Calls that failed meanwhile. */
  readonly failed: number;
  /** Steps done again, by their ids. */
  readonly again: readonly string[];
}

const QUIET_MS = 30 * 60_000;
const EVERY_MS = 60_000;
const TOLD_EVERY_MS = 10 * 60_000;
/** Whoever opens things again this often has a hand that no step has stopped. */
const MOST_AGAIN = 5;
/** AWS may be busy for a minute or two; longer, nobody watches. */
const MOST_UNREAD = 5;

export async function watchQuiet({ account, clock, steps, names = [], again, told, signal }: Watching): Promise<Quiet> {
  const [began, seen, redone] = [clock.now(), new Set<string>(), new Set<string>()];
  const hands = [...new Set([...usersOf(steps), ...names])];
  const regions = [...new Set([GLOBAL_REGION, ...steps.map((step) => step.target.region)])];
  let [since, failed, rounds, unread, next] = [began, 0, 0, 0, TOLD_EVERY_MS];
  const ends = (kind: Quiet['kind']): Quiet => ({ kind, failed, again: [...redone] });
  told(BEGINS);
  for (; clock.now() - since < QUIET_MS; await clock.sleep(EVERY_MS, signal)) {
    if (signal?.aborted === true) return ends('stopped');
    const vanished = await vanishedOf(steps, account);
    if (vanished.length > 0) {
      told(vanishedWords(vanished));
      for (const { id } of vanished) redone.add(id);
      await again(vanished);
      if (++rounds >= MOST_AGAIN) return ends('back');
      // Whoever did it acted a moment ago: the minutes are counted anew.
      [since, next] = [clock.now(), TOLD_EVERY_MS];
      continue;
    }
    const read = await callsSince(began, { account, regions, hands, seen });
    if (read === 'denied' || (read === 'unread' && ++unread >= MOST_UNREAD)) return ends('blind');
    if (typeof read === 'string') continue;
    unread = 0;
    for (const event of read) {
      told(eventWords(event));
      if (event.error === null && Date.parse(event.time) >= since) return ends('back');
      if (event.error !== null) failed += 1;
    }
    if (clock.now() - since >= next) {
      told(stillQuiet(Math.round((QUIET_MS - (clock.now() - since)) / 60_000)));
      next += TOLD_EVERY_MS;
    }
  }
  return ends('quiet');
}

export const quietWords = ({ kind, failed }: Quiet): Bilingual => {
  const tries = failed === 0 ? { ja: '', en: '' } : { ja: `失敗した操作は ${failed} 件です。`, en: ` ${failed} calls failed.` };
  switch (kind) {
    case 'quiet':
      return { ja: `30 分間、侵入者の操作は成功していません。${tries.ja}`, en: `No call of the intruder has succeeded for 30 minutes.${tries.en}` };
    case 'back':
      return {
        ja: `侵入者がまだ動いています。hikeshi contain plan で計画を作り直し、すぐに実行してください。${tries.ja}`,
        en: `The intruder is still at work. Make the plan anew with hikeshi contain plan and apply it at once.${tries.en}`,
      };
    case 'blind':
      return { ja: 'CloudTrail を見られないので、見張れません。', en: 'CloudTrail cannot be read, so nothing can be watched.' };
    case 'stopped':
      return { ja: '見張りを途中でやめました。', en: 'Watching was stopped.' };
  }
};

const usersOf = (steps: readonly PlanStep[]): readonly string[] =>
  steps.filter((step) => /^iam-(deny|cut)-user/.test(step.action)).map((step) => step.target.id);

/** Of the identities' steps those that do not hold any more. */
async function vanishedOf(steps: readonly PlanStep[], account: AwsAccount): Promise<readonly PlanStep[]> {
  const vanished: PlanStep[] = [];
  for (const step of steps.filter((one) => one.phase === 'identities')) {
    const looked = await actionOfStep(step).look(account, step.target);
    if (looked.kind === 'there' && missingFor(step, null)(looked).length > 0) vanished.push(step);
  }
  return vanished;
}

interface SeenEvent {
  readonly id: string;
  readonly name: string;
  readonly time: string;
  readonly error: string | null;
  readonly hand: string;
}

interface Looking {
  readonly account: AwsAccount;
  readonly regions: readonly string[];
  readonly hands: readonly string[];
  readonly seen: Set<string>;
}

/** Calls not seen before; `denied` where the log may not be read, `unread` where it did not answer now. */
async function callsSince(since: number, { account, regions, hands, seen }: Looking): Promise<readonly SeenEvent[] | 'denied' | 'unread'> {
  const fresh: SeenEvent[] = [];
  for (const region of regions) {
    for (const hand of hands) {
      const input = { LookupAttributes: [{ AttributeKey: 'Username', AttributeValue: hand }], StartTime: new Date(since), MaxResults: 50 };
      for await (const answer of account.pages({ service: 'cloudtrail', operation: 'LookupEvents', region, input })) {
        if (answer.kind !== 'found') return answer.kind === 'denied' ? 'denied' : 'unread';
        const page = reach(answer.output, 'Events[]').flatMap((one) => eventIn(one, since, hand));
        const unseen = page.filter(({ id }) => !seen.has(id));
        for (const { id } of unseen) seen.add(id);
        fresh.push(...unseen);
        // Newest first: what follows was seen before.
        if (unseen.length < page.length || page.length === 0) break;
      }
    }
  }
  return fresh.toSorted((a, b) => (a.time < b.time ? -1 : 1));
}

function eventIn(one: Reachable, since: number, hand: string): SeenEvent[] {
  const [id, name, time] = [reachText(one, 'EventId'), reachText(one, 'EventName'), reachText(one, 'EventTime')];
  if (id === null || name === null || time === null || Date.parse(time) < since) return [];
  return [{ id, name, time, hand, error: errorIn(reachText(one, 'CloudTrailEvent')) }];
}

/** A sign-in that failed has a message and no code (CloudTrail User Guide, "AWS Management Console sign-in events"). */
function errorIn(record: string | null): string | null {
  try {
    const event = JSON.parse(record ?? '') as Reachable;
    return reachText(event, 'errorCode') ?? reachText(event, 'errorMessage');
  } catch {
    return null;
  }
}

/** Of a user two sides share, the calls that fail now may be the owner's: so it says whose name, and not who. */
const eventWords = ({ name, time, error, hand }: SeenEvent): Bilingual => {
  const [what, who] = [visibleText(`${time} ${name}`), visibleText(hand)];
  return error === null
    ? { ja: `止めたはずの ${who} の操作が成功しました: ${what}`, en: `A call as ${who}, who should be stopped, succeeded: ${what}` }
    : {
        ja: `止めた ${who} の操作は失敗しました (${visibleText(error)}): ${what}`,
        en: `A call as ${who}, who is stopped, failed (${visibleText(error)}): ${what}`,
      };
};

const BEGINS: Bilingual = {
  ja: 'これから 30 分見張ります。止めたユーザーの操作がログに現れたら、ここに出します (ログに出るまで最大 15 分かかります)。Ctrl+C でやめても、実行した手順はそのまま残ります。',
  en: 'Watching for 30 minutes. Calls of the stopped users are shown here as the log tells them (up to 15 minutes late). You may stop with Ctrl+C: what was done stays done.',
};

const stillQuiet = (minutes: number): Bilingual => ({
  ja: `いまのところ成功した操作はありません。あと約 ${minutes} 分です。`,
  en: `No call has succeeded so far. About ${minutes} minutes to go.`,
});

const vanishedWords = (steps: readonly PlanStep[]): Bilingual => ({
  ja: `誰かが元に戻したので、やり直します: ${stepsNamed(steps, 'ja', steps.length)}。30 分を数え直します。`,
  en: `Somebody undid these, so they are done again: ${stepsNamed(steps, 'en', steps.length)}. The 30 minutes begin anew.`,
});

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
import type { Plan } from '../plan/plan.ts';
import { missingFor } from './converge.ts';
import { actionOfStep } from './write-gate.ts';

export interface Watching {
  readonly plan: Plan;
  readonly account: AwsAccount;
  readonly clock: Clock;
  readonly told: (words: Bilingual) => void;
  readonly signal?: AbortSignal;
}

export interface Quiet {
  /** `back`: something that was shut is open again, or a call of his succeeded. `blind`: the log could not be read. */
  readonly kind: 'quiet' | 'back' | 'blind' | 'stopped';
  /** Calls of his that failed meanwhile. */
  readonly failed: number;
}

const QUIET_MS = 30 * 60_000;
const EVERY_MS = 60_000;

export async function watchQuiet({ plan, account, clock, told, signal }: Watching): Promise<Quiet> {
  const began = clock.now();
  const seen = new Set<string>();
  const hands = handsOf(plan);
  const regions = [...new Set([GLOBAL_REGION, ...plan.steps.map((step) => step.target.region)])];
  let failed = 0;
  while (clock.now() - began < QUIET_MS) {
    if (signal?.aborted === true) return { kind: 'stopped', failed };
    if (await reopened(plan, account)) return { kind: 'back', failed };
    for (const region of regions) {
      for (const hand of hands) {
        const events = await eventsOf(account, region, hand, began);
        if (events === null) return { kind: 'blind', failed };
        for (const event of events.filter((one) => !seen.has(one.id))) {
          seen.add(event.id);
          told(eventWords(event, hand));
          if (event.error === null) return { kind: 'back', failed };
          failed += 1;
        }
      }
    }
    await clock.sleep(EVERY_MS, signal);
  }
  return { kind: 'quiet', failed };
}

export const quietWords = ({ kind, failed }: Quiet): Bilingual => {
  const tries = failed === 0 ? { ja: '', en: '' } : { ja: `失敗した操作は ${failed} 件です。`, en: ` ${failed} of his calls failed.` };
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

/** Users by name: the log knows the sessions of a role by other names. */
const handsOf = (plan: Plan): readonly string[] => [
  ...new Set(plan.steps.filter((step) => /^iam-(deny|cut)-user/.test(step.action)).map((step) => step.target.id)),
];

async function reopened(plan: Plan, account: AwsAccount): Promise<boolean> {
  for (const step of plan.steps.filter((one) => one.phase === 'identities')) {
    const looked = await actionOfStep(step).look(account, step.target);
    if (looked.kind === 'there' && missingFor(step, null)(looked).length > 0) return true;
  }
  return false;
}

interface SeenEvent {
  readonly id: string;
  readonly name: string;
  readonly time: string;
  readonly error: string | null;
}

async function eventsOf(account: AwsAccount, region: string, user: string, since: number): Promise<readonly SeenEvent[] | null> {
  const input = { LookupAttributes: [{ AttributeKey: 'Username', AttributeValue: user }], StartTime: new Date(since), MaxResults: 50 };
  const answer = await account.ask({ service: 'cloudtrail', operation: 'LookupEvents', region, input });
  if (answer.kind !== 'found') return null;
  return reach(answer.output, 'Events[]').flatMap((one) => eventIn(one, since));
}

function eventIn(one: Reachable, since: number): SeenEvent[] {
  const [id, name, time] = [reachText(one, 'EventId'), reachText(one, 'EventName'), reachText(one, 'EventTime')];
  if (id === null || name === null || time === null || Date.parse(time) < since) return [];
  return [{ id, name, time, error: errorIn(reachText(one, 'CloudTrailEvent')) }];
}

function errorIn(record: string | null): string | null {
  try {
    return reachText(JSON.parse(record ?? '') as Reachable, 'errorCode');
  } catch {
    return null;
  }
}

const eventWords = ({ name, time, error }: SeenEvent, user: string): Bilingual => {
  const what = visibleText(`${time} ${user} ${name}`);
  return error === null
    ? { ja: `侵入者の操作が成功しました: ${what}`, en: `A call of the intruder succeeded: ${what}` }
    : { ja: `侵入者の操作は失敗しました (${visibleText(error)}): ${what}`, en: `A call of the intruder failed (${visibleText(error)}): ${what}` };
};

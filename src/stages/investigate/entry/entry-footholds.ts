/** The door the intruder came through is itself a way back in until somebody shuts it: the leaked key, the learned password, root. */
import { FOOTHOLDS } from '../../../knowledge/effects/index.ts';
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { EntryHypothesis, Foothold, Verdict } from '../findings.ts';
import { bareName } from '../signals/subjects.ts';

interface Shutting {
  readonly event_id: string;
  readonly event_time: string;
  readonly api_name: string;
  readonly access_key_id: string | null;
  readonly user_name: string | null;
  readonly status: string | null;
  readonly verdict: Verdict;
}

/** Needs event_verdict. One foothold for each way in that leaves something to shut. */
export async function entryFootholds(store: EventStore, entry: readonly EntryHypothesis[], firstEventOf: (principal: string, accessKeyId: string | null) => Promise<string | null>): Promise<Foothold[]> {
  const shutting = await shuttingEvents(store);
  const found: Foothold[] = [];
  for (const door of entry) {
    if (door.principal === null) continue;
    const opened = await firstEventOf(door.principal, door.accessKeyId);
    const base = { eventIds: opened === null ? [] : [opened], diesAt: null };
    if (door.accessKeyId !== null) found.push(shut({ ...base, kind: 'access-key', target: door.accessKeyId, state: 'open', remove: filled('access-key', door.accessKeyId, bareName(door.principal)) }, shutting.filter((one) => shutsKey(one, door))));
    else if (door.kind === 'console-password') found.push(shut({ ...base, kind: 'login-profile', target: bareName(door.principal), state: 'open', remove: filled('login-profile', bareName(door.principal), bareName(door.principal)) }, shutting.filter((one) => shutsPassword(one, door))));
    else if (door.kind === 'root') found.push(shut({ ...base, kind: 'root-password', target: 'root', state: 'open', remove: ROOT }, shutting.filter((one) => one.api_name === 'PasswordUpdated' || one.api_name === 'PasswordRecoveryCompleted')));
  }
  return found;
}

const ROOT = {
  ja: 'ルートのメールアドレスの受信箱を先に守り、それからルートのパスワードを変更してMFAを設定します。ルートのアクセスキーがあれば削除します。',
  en: 'Secure the mailbox of the root address first, then change the root password and set up MFA. Delete root access keys if there are any.',
};

function filled(kind: keyof typeof FOOTHOLDS, target: string, subject: string): Foothold['remove'] {
  const fill = (text: string): string => text.replaceAll('{target}', target).replaceAll('{subject}', subject);
  return { ja: fill(FOOTHOLDS[kind].remove.ja), en: fill(FOOTHOLDS[kind].remove.en) };
}

/** The last act decides: a key switched off and on again is open. Acts of the intruder shut nothing. */
function shut(foothold: Foothold, events: readonly Shutting[]): Foothold {
  const last = events.filter((one) => one.verdict !== 'attacker').at(-1);
  if (last === undefined) return foothold;
  const state = last.api_name === 'UpdateAccessKey' && last.status === 'Active' ? 'open' : 'closed';
  return { ...foothold, state, eventIds: [...foothold.eventIds, last.event_id] };
}

const shutsKey = (one: Shutting, door: EntryHypothesis): boolean =>
  ((one.api_name === 'UpdateAccessKey' || one.api_name === 'DeleteAccessKey') && one.access_key_id === door.accessKeyId) || deletesUser(one, door);

const shutsPassword = (one: Shutting, door: EntryHypothesis): boolean =>
  (['DeleteLoginProfile', 'UpdateLoginProfile', 'ChangePassword'].includes(one.api_name) && one.user_name === bareName(door.principal ?? '')) || deletesUser(one, door);

const deletesUser = (one: Shutting, door: EntryHypothesis): boolean => one.api_name === 'DeleteUser' && one.user_name === bareName(door.principal ?? '');

async function shuttingEvents(store: EventStore): Promise<Shutting[]> {
  const text = (key: string) => store.dialect.jsonText(sql`e.raw`, ['requestParameters', key]);
  return store.rows<Shutting>(sql`
    select e.event_id, e.event_time, e.api_name, ${text('accessKeyId')} as access_key_id, coalesce(${text('userName')}, e.identity_user_name) as user_name, ${text('status')} as status, v.verdict
    from event e join event_verdict v on v.event_key = e.event_key
    where e.api_name in ('UpdateAccessKey', 'DeleteAccessKey', 'DeleteLoginProfile', 'UpdateLoginProfile', 'ChangePassword', 'DeleteUser', 'PasswordUpdated', 'PasswordRecoveryCompleted')
      and e.event_source in ('iam.amazonaws.com', 'signin.amazonaws.com') and e.error_code is null order by e.event_time, e.event_key`);
}

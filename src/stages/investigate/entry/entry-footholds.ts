/** The door the intruder came through is itself a way back in until somebody shuts it: the leaked key, the learned password, root. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { EntryHypothesis, Foothold, Verdict } from '../findings.ts';
import { removal } from '../estate/index.ts';
import { bareName } from '../signals/subjects.ts';
import { judgedAmong } from '../verdicts/judged-events.ts';
import { inTimeOrder } from '../time-order.ts';

interface Shutting {
  readonly event_id: string;
  readonly event_time: string;
  readonly api_name: string;
  readonly access_key_id: string | null;
  readonly user_name: string | null;
  readonly role_name: string | null;
  readonly status: string | null;
  readonly verdict: Verdict;
}

/** Needs the tables of verdicts/place-verdicts.ts. One foothold for each way in that leaves something to shut. */
export async function entryFootholds(
  store: EventStore,
  entry: readonly EntryHypothesis[],
  firstEventOf: (principal: string, accessKeyId: string | null) => Promise<string | null>,
): Promise<Foothold[]> {
  const shutting = await shuttingEvents(store);
  const found: Foothold[] = [];
  for (const door of entry) {
    if (door.principal === null) continue;
    const opened = await firstEventOf(door.principal, door.accessKeyId);
    const base = { eventIds: opened === null ? [] : [opened], diesAt: null };
    const user = bareName(door.principal);
    if (door.accessKeyId !== null)
      found.push(
        shut(
          opening(base, keyKind(door.accessKeyId), door.accessKeyId, user),
          shutting.filter((one) => shutsKey(one, door)),
        ),
      );
    else if (door.kind === 'console-password')
      found.push(
        shut(
          opening(base, 'login-profile', user, user),
          shutting.filter((one) => shutsPassword(one, door)),
        ),
      );
    else if (ROLE_DOORS.has(door.kind))
      found.push(
        shut(
          opening(base, 'role-trust', roleOf(door.principal), roleOf(door.principal)),
          shutting.filter((one) => shutsRole(one, door)),
        ),
      );
    else if (door.kind === 'root')
      found.push(
        shut(
          opening(base, 'root-password', 'root', 'root'),
          shutting.filter((one) => one.api_name === 'PasswordUpdated' || one.api_name === 'PasswordRecoveryCompleted'),
        ),
      );
  }
  return found;
}

/** A role stays a way in as long as it trusts whoever came through it. */
const ROLE_DOORS: ReadonlySet<string> = new Set(['role-trust', 'third-party', 'ci-oidc']);

/** Keys of one service (Bedrock, CodeCommit) begin with ACCA; IAM documentation, "unique identifiers". */
const keyKind = (id: string): 'access-key' | 'service-credential' => (id.startsWith('ACCA') ? 'service-credential' : 'access-key');

const roleOf = (principal: string): string => /:assumed-role\/([^/]+)/.exec(principal)?.[1] ?? bareName(principal);

function opening(
  base: Pick<Foothold, 'eventIds' | 'diesAt'>,
  kind: 'access-key' | 'service-credential' | 'login-profile' | 'role-trust' | 'root-password',
  target: string,
  subject: string,
): Foothold {
  return { ...base, kind, target, state: 'open', remove: removal({ kind, target, subject: `user/${subject}`, region: '' }) };
}

/** The last act decides: a key switched off and on again is open. Acts of the intruder shut nothing. */
function shut(foothold: Foothold, events: readonly Shutting[]): Foothold {
  const last = events.filter((one) => one.verdict !== 'attacker').at(-1);
  if (last === undefined) return foothold;
  const state = last.api_name.startsWith('Update') && last.status === 'Active' ? 'open' : 'closed';
  return { ...foothold, state, eventIds: [...foothold.eventIds, last.event_id] };
}

const shutsKey = (one: Shutting, door: EntryHypothesis): boolean =>
  (/(AccessKey|ServiceSpecificCredential)$/.test(one.api_name) && one.access_key_id === door.accessKeyId) || deletesUser(one, door);

const shutsRole = (one: Shutting, door: EntryHypothesis): boolean =>
  (one.api_name === 'DeleteRole' || one.api_name === 'UpdateAssumeRolePolicy') && one.role_name === roleOf(door.principal ?? '');

const shutsPassword = (one: Shutting, door: EntryHypothesis): boolean =>
  (['DeleteLoginProfile', 'UpdateLoginProfile', 'ChangePassword'].includes(one.api_name) && one.user_name === bareName(door.principal ?? '')) ||
  deletesUser(one, door);

const deletesUser = (one: Shutting, door: EntryHypothesis): boolean =>
  one.api_name === 'DeleteUser' && one.user_name === bareName(door.principal ?? '');

async function shuttingEvents(store: EventStore): Promise<Shutting[]> {
  return store.rows<Shutting>(sql`
    select e.event_id, e.event_time, e.api_name, coalesce(e.key_id, e.credential_id) as access_key_id, e.role_name, coalesce(e.user_name, e.identity_user_name) as user_name, e.new_status as status, e.verdict
    from ${judgedAmong(sql`(select e.*, d.key_id, d.credential_id, d.role_name, d.user_name, d.new_status from call_detail d join event e on e.event_key = d.event_key)`)} e
    where e.api_name in ('UpdateAccessKey', 'DeleteAccessKey', 'DeleteLoginProfile', 'UpdateLoginProfile', 'ChangePassword', 'DeleteUser', 'UpdateServiceSpecificCredential', 'DeleteServiceSpecificCredential', 'DeleteRole', 'UpdateAssumeRolePolicy', 'PasswordUpdated', 'PasswordRecoveryCompleted')
      and e.event_source in ('iam.amazonaws.com', 'signin.amazonaws.com') and e.error_code is null order by ${inTimeOrder}`);
}

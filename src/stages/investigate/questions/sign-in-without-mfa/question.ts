/**
 * S19: a console sign-in that worked without MFA from an address none of the owner's habitual hands uses. Users and root only: who comes by
 * federation has shown a second factor to the identity provider, if at all, and CloudTrail always says `MFAUsed: No`.
 */
import { sql } from '../../../../ports/sql.ts';
import { leading, type Question } from '../question.ts';
import { words } from './words.ts';

export const signInWithoutMfa: Question = {
  id: 'sign-in-without-mfa',
  signal: 'S19',
  why: 'A password alone opens the console to whoever learned it.',
  sort: 'strange',
  weight: 1,
  atLeast: 1,
  words,
  sql: () => sql`
    select ${leading('e.identity_user_name')} from call_detail d join event e on e.event_key = d.event_key join caller x on x.caller = e.caller join hand h on h.hand_id = x.hand_id
    left join (select distinct b.ip, b.account_id from rooted_hand r join hand b on b.hand_id = r.hand_id) k on k.ip = h.ip and k.account_id = h.account_id
    where e.event_name = 'ConsoleLogin' and h.identity_type in ('IAMUser', 'Root') and e.error_message is null and k.ip is null
      and d.sign_in = 'Success' and d.mfa_used = 'No'`,
};

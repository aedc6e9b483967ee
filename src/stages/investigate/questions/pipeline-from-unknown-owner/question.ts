/** Did build automation of another organization or project group enter a role that until then only the owner's pipelines used (OIDC `sub` claim)? */
import { sql } from '../../../../ports/sql.ts';
import { leading, type Question } from '../question.ts';
import { words } from './words.ts';

export const pipelineFromUnknownOwner: Question = {
  id: 'pipeline-from-unknown-owner',
  signal: 'ci-subject',
  why: 'A trust policy without a condition on `sub` lets every repository of the whole CI service in; runners share addresses, so only the subject tells them apart.',
  sort: 'harm',
  weight: 4,
  atLeast: 1,
  words,
  sql: (dialect) => sql`
    with entered as (
      select e.event_key, e.account_id, e.event_time, d.role_arn,
        case when position('/' in e.identity_user_name) > 0 then substr(e.identity_user_name, 1, position('/' in e.identity_user_name)) else e.identity_user_name end as subject_owner
      from event e join call_detail d on d.event_key = e.event_key where e.event_name = 'AssumeRoleWithWebIdentity' and e.error_code is null and e.identity_user_name is not null and e.event_time is not null),
    begun as (select account_id, role_arn, min(event_time) as first_time from entered group by account_id, role_arn),
    met as (select account_id, role_arn, subject_owner, min(event_time) as first_time from entered group by account_id, role_arn, subject_owner)
    select ${leading('n.role_arn')} from entered n
    join begun b on b.account_id = n.account_id and b.role_arn = n.role_arn
    join met m on m.account_id = n.account_id and m.role_arn = n.role_arn and m.subject_owner = n.subject_owner
    join event e on e.event_key = n.event_key join caller x on x.caller = e.caller
    where ${dialect.secondsBetween(sql`b.first_time`, sql`m.first_time`)} > 604800`,
};

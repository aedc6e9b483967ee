/**
 * Was the credential of an EC2 instance used by something that is not that instance: a laptop's system, or an
 * address outside AWS although the instance itself calls from inside?
 * Facts (d): an instance role's session name is the instance id; `ec2RoleDelivery` 1.0 tells IMDSv1, which SSRF can reach.
 */
import { sql } from '../../../../ports/sql.ts';
import { leading, type Question } from '../question.ts';
import { words } from './words.ts';

export const instanceCredentialElsewhere: Question = {
  id: 'instance-credential-elsewhere',
  signal: 'instance-credential',
  why: 'Stolen through SSRF or malware, it is used from a laptop; the instance itself uses an SDK or agent on Linux.',
  sort: 'harm',
  weight: 4,
  atLeast: 1,
  words,
  sql: () => sql`
    with instance_hand as (
      select h.hand_id, h.principal, h.client, h.client_kind, a.aws, a.kind from hand h join address a on a.ip = h.ip
      where h.principal like '%:assumed-role/%/i-%' and a.kind <> 'aws-service'),
    at_home as (select distinct principal from instance_hand where aws is not null or kind = 'private'),
    suspect as (
      select i.hand_id from instance_hand i left join at_home u on u.principal = i.principal
      where i.client like '%macOS%' or i.client_kind in ('attack-tool', 'browser')
        or (i.kind = 'public' and i.aws is null and u.principal is not null))
    select ${leading('e.identity_arn')} from event e join caller x on x.caller = e.caller join suspect s on s.hand_id = x.hand_id`,
};

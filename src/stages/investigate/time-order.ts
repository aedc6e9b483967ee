/** One order for events, whatever order the files had them in. */
import { fixed } from '../../ports/sql.ts';

/**
 * For `order by`, over a table named `e`: oldest first, events without a time last. CloudTrail tells time to the second and its files are
 * "not an ordered stack trace" (AWS, CloudTrail user guide), so within a second the kind of call decides: what issues credentials, what makes,
 * everything else, what takes away; then the event's id.
 */
export const inTimeOrder = fixed(`e.event_time nulls last, case
  when e.api_name like 'AssumeRole%' or e.api_name in ('GetSessionToken', 'GetFederationToken', 'GetSigninToken', 'ConsoleLogin') then 0
  when e.api_name like 'Create%' or e.api_name like 'Run%' or e.api_name like 'Register%' then 1
  when e.api_name like 'Delete%' or e.api_name like 'Terminate%' or e.api_name like 'Deregister%' or e.api_name like 'Detach%' or e.api_name like 'Remove%' then 3
  else 2 end, e.event_id, e.event_key`);

/** S15: many calls to AI models by a long-term credential from an address that is none of the owner's habits. */
import { sql } from '../../../../ports/sql.ts';
import { leading, type Question } from '../question.ts';
import { words } from './words.ts';

export const modelUseFromNewPlace: Question = {
  id: 'model-use-from-new-place',
  signal: 'S15',
  why: "Stolen keys are resold as chat access; the calls are reads, so the console's default list hides them.",
  sort: 'harm',
  weight: 2.5,
  atLeast: 50,
  words,
  sql: () => sql`
    select ${leading('e.api_name')} from event e join caller x on x.caller = e.caller join hand h on h.hand_id = x.hand_id
    join address a on a.ip = h.ip left join rooted_hand r on r.hand_id = h.hand_id
    where e.event_source = 'bedrock.amazonaws.com' and e.api_name in ('InvokeModel', 'InvokeModelWithResponseStream', 'Converse', 'ConverseStream')
      and h.identity_type = 'IAMUser' and a.kind = 'public' and r.hand_id is null`,
};

/** The line names a thing that could be either side's. */
import { sql } from '../../../../ports/sql.ts';
import { thingName } from '../thing-name.ts';
import type { Rule } from './rule.ts';

export const unclearResource: Rule = {
  basis: 'cannot-tell',
  outcome: 'undecided',
  when: sql`t.unclear_no is not null or (t.intruder_no is not null and (t.owner_no is not null or rs.elder = 1))`,
  says: ({ thing }) =>
    thing !== null && thing.change !== null
      ? {
          ja: `持ち主のものである ${thingName(thing)} を、侵入者が ${thing.change.at} に動かしたり大きさを変えたりしました。それ以降の料金です。`,
          en: `${thingName(thing)} is yours, but the intruder started or resized it at ${thing.change.at}; this is a charge from after that.`,
        }
      : {
          ja: `${thingName(thing)} を誰が作ったのか、記録からは決められません。`,
          en: `The log does not settle who made ${thingName(thing)}.`,
        },
};

/** Both could have caused it and nothing tells how much each: what is above the owner's days before the incident is the intruder's. */
import { sql } from '../../../../ports/sql.ts';
import { BILL_GOES_BACK, IS_USE } from './only-intruder.ts';
import { describeUse } from '../use-words.ts';
import type { Rule } from './rule.ts';

export const LEAST_DAYS_BEFORE = 7;

export const aboveBaseline: Rule = {
  basis: 'above-baseline',
  outcome: 'above-baseline',
  when: sql`${IS_USE} and (c.resource_id is null or rs.elder = 0) and u.family <> 'indirect' and p.intruder_things > 0
    and coalesce(p.unclear_things, 0) = 0 and cv.seconds >= ${LEAST_DAYS_BEFORE * 86_400} and ${BILL_GOES_BACK}`,
  says: (decided) => {
    const { ja, en } = describeUse(decided);
    return {
      ja: `${ja}は両方が使った可能性があります。被害の前の1日平均を持ち主の分とし、それを超えた分を侵入者の分としています。`,
      en: `Both may have used ${en}. The daily average before the incident is the owner's, what is above it the intruder's.`,
    };
  },
};

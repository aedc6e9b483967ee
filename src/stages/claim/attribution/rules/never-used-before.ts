/** The owner never used this service in this region, and the intruder was there. */
import { sql } from '../../../../ports/sql.ts';
import { BILL_GOES_BACK, IS_USE } from './only-intruder.ts';
import { describeUse } from '../use-words.ts';
import type { Rule } from './rule.ts';

export const neverUsedBefore: Rule = {
  basis: 'never-used-before',
  outcome: 'unauthorized',
  when: sql`${IS_USE} and (c.resource_id is null or rs.elder = 0) and ep.service is null and coalesce(cv.seconds, 0) > 0 and (${BILL_GOES_BACK} or u.region <> '')
    and coalesce(p.owner_things, 0) = 0 and coalesce(p.unclear_things, 0) = 0 and (p.intruder_things > 0 or g.intruder = true) and coalesce(g.owner, false) = false`,
  says: (decided) => {
    const { ja, en } = describeUse(decided);
    return {
      ja: `あなたはこのリージョンを使ったことがなく、そこで動いていたのは侵入者だけです。${ja}はそれに伴う料金です。`,
      en: `You never used this Region, and only the intruder was active there; ${en} came with it.`,
    };
  },
};

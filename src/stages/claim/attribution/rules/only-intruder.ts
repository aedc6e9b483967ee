/** Nobody but the intruder had anything of the kind there, by the log and by the bill before. */
import { sql, type Sql } from '../../../../ports/sql.ts';
import { describeUse } from '../use-words.ts';
import type { Rule } from './rule.ts';

/**
 * The bill goes back before the incident for as long as this line covers. A charge by the month (a hosted zone) is in no line before the incident when the
 * bill begins in its month, however old the thing is. Months differ by three days.
 */
export const BILL_GOES_BACK: Sql = sql`(coalesce(cv.seconds, 0) > 0 and (d.line_seconds <= 86400 or cv.seconds >= d.line_seconds - 259200))`;

/** Of services without regions the owner may have something wherever they are. */
const OWNER_NEVER_THERE: Sql = sql`(coalesce(g.owner, false) = false and (d.line_seconds <= 86400 or u.region <> ''))`;

const OWNER_HAD_NONE: Sql = sql`coalesce(p.owner_things, 0) = 0 and coalesce(p.unclear_things, 0) = 0 and coalesce(ec.quantity, 0) = 0 and coalesce(ec.net, 0) = 0`;

/** Use, as opposed to something bought; models of other makers are used, although AWS Marketplace sells them. */
export const IS_USE: Sql = sql`(c.kind in ('usage', 'other') or u.family = 'bedrock')`;

/** The bill goes back before the incident and has none of this use; or it does not go back, and the owner had never changed anything in this region. */
const ONLY_INTRUDER = sql`p.intruder_things > 0 and ${OWNER_HAD_NONE} and (${BILL_GOES_BACK} or ${OWNER_NEVER_THERE})`;
const BOUGHT_ONLY = sql`p.intruder_things > 0 and ${OWNER_HAD_NONE} and (coalesce(cv.seconds, 0) > 0 or coalesce(g.owner, false) = false)`;

export const onlyIntruder: Rule = {
  basis: 'only-intruder',
  outcome: 'unauthorized',
  when: sql`${IS_USE} and ${ONLY_INTRUDER} and (c.resource_id is null or rs.elder = 0)`,
  says: (decided) => {
    const { ja, en } = describeUse(decided);
    return {
      ja: `${ja}をこの時期にこのリージョンで使っていたのは侵入者だけです（CloudTrailと、それ以前の請求で確認）。`,
      en: `Only the intruder had ${en} in this Region at that time, by CloudTrail and by the bill before.`,
    };
  },
};

export const boughtByIntruder: Rule = {
  basis: 'bought-by-intruder',
  outcome: 'unauthorized',
  when: sql`not ${IS_USE} and ${BOUGHT_ONLY}`,
  says: () => ({
    ja: '侵入者が購入したものです。ふだんの利用料とは別に、取り消しも申し出てください。',
    en: 'The intruder bought this. Ask for it to be cancelled as well, apart from the charges for use.',
  }),
};

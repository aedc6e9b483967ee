/** Both sides used it, and the log tells how much each: hours of machines, vCPU and GB hours, calls. */
import { sql } from '../../../../ports/sql.ts';
import { IS_USE } from './only-intruder.ts';
import { describeUse } from '../use-words.ts';
import type { Rule } from './rule.ts';

export const splitByUse: Rule = {
  basis: 'split',
  outcome: 'split',
  when: sql`${IS_USE} and (c.resource_id is null or rs.elder = 0) and u.measure <> 'untold'
    and d.started_at < i.log_until and p.intruder_weight > 0 and p.intruder_unsized = 0 and coalesce(p.unclear_things, 0) = 0`,
  says: (decided) => {
    const { ja, en } = describeUse(decided);
    const what =
      decided.measure === 'calls'
        ? { ja: '呼び出した回数', en: 'number of calls' }
        : { ja: '動いていた時間と大きさ', en: 'hours and size of what ran' };
    return {
      ja: `${ja}は持ち主と侵入者の両方が使いました。CloudTrailにある${what.ja}で分けています。`,
      en: `Both the owner and the intruder used ${en}. Divided by the ${what.en} in CloudTrail.`,
    };
  },
};

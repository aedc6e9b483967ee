/**
 * A disk, address or task whose id the log does not tell, new on the bill since the intruder came. It belongs to whoever started
 * something of its kind in that region at that hour; where both did, to the one whose thing also ended with it; else nobody can tell.
 */
import { sql } from '../../../../ports/sql.ts';
import { thingName } from '../thing-name.ts';
import type { Rule } from './rule.ts';

const UNKNOWN = sql`c.resource_id is not null and t.charge_no is null and rs.elder = 0 and st.unclear_starts = 0`;

export const startedWithIntruder: Rule = {
  basis: 'child',
  outcome: 'unauthorized',
  when: sql`${UNKNOWN} and st.intruder_starts > 0 and (st.owner_starts = 0 or (st.intruder_lives > 0 and st.owner_lives = 0))`,
  says: ({ thing }) => ({
    ja: `侵入者が起動したもの（${thingName(thing)} など）と同じ時刻に、同じリージョンで現れました。持ち主側はそのとき何も起動していません。`,
    en: `It came up in the same Region and hour as things the intruder started (${thingName(thing)}, ...), and nothing of yours started with it.`,
  }),
};

export const startedWithOwner: Rule = {
  basis: 'owner-resource',
  outcome: 'owner',
  when: sql`${UNKNOWN} and st.owner_starts > 0 and (st.intruder_starts = 0 or (st.owner_lives > 0 and st.intruder_lives = 0))`,
  says: () => ({
    ja: '持ち主側が何かを起動したのと同じ時刻に、同じリージョンで現れました。',
    en: 'It came up in the same Region and hour as something that was started on your side.',
  }),
};

export const startedWithBoth: Rule = {
  basis: 'cannot-tell',
  outcome: 'undecided',
  when: sql`${UNKNOWN} and st.owner_starts > 0 and st.intruder_starts > 0`,
  says: () => ({
    ja: '同じ時刻に持ち主と侵入者の両方が起動していて、どちらに付いていたものか決められません。',
    en: 'Both you and the intruder started things at that hour, and nothing tells which of them this belongs to.',
  }),
};

/** The line names a thing of the intruder's, or something inside one. */
import { sql } from '../../../../ports/sql.ts';
import { thingName } from '../thing-name.ts';
import type { Rule } from './rule.ts';

/** A name both sides had, or that the bill knew before the intruder came, is no proof. */
const PLAIN = sql`t.owner_no is null and t.unclear_no is null and coalesce(rs.elder, 0) = 0`;

export const namedResource: Rule = {
  basis: 'resource',
  outcome: 'unauthorized',
  when: sql`t.intruder_no is not null and ${PLAIN}`,
  says: ({ thing }) =>
    thing?.holding.implicit === true
      ? {
          ja: `侵入者が作ったものから自動的にできた ${thingName(thing)} の料金です（CloudTrailの記録で確認）。`,
          en: `Names ${thingName(thing)}, which came about through something the intruder made (seen in CloudTrail).`,
        }
      : {
          ja: `侵入者が作った ${thingName(thing)} の料金です（CloudTrailの作成記録で確認）。`,
          en: `Names ${thingName(thing)}, which the intruder made (its creation is in CloudTrail).`,
        },
};

/** A member account the intruder made in the organization: nothing in it was ever the owner's. */
export const insideAccount: Rule = {
  basis: 'child',
  outcome: 'unauthorized',
  when: sql`t.intruder_account_no is not null and ${PLAIN}`,
  says: ({ thing }) => ({
    ja: `侵入者が組織の中に作ったアカウント ${thingName(thing)} の料金です。`,
    en: `Charged to ${thingName(thing)}, an account the intruder made in your organization.`,
  }),
};

export const insideResource: Rule = {
  basis: 'child',
  outcome: 'unauthorized',
  when: sql`t.intruder_parent_no is not null and t.intruder_no is null and ${PLAIN}`,
  says: ({ thing }) => ({
    ja: `侵入者が作った ${thingName(thing)} の中で動いたものの料金です。`,
    en: `Names a part of ${thingName(thing)}, which the intruder made.`,
  }),
};

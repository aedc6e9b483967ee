/** The line names a thing of the owner's, or one that was billed before the intruder came. */
import { sql } from '../../../../ports/sql.ts';
import { thingName } from '../thing-name.ts';
import type { Rule } from './rule.ts';

export const elderResource: Rule = {
  basis: 'owner-resource',
  outcome: 'owner',
  when: sql`rs.elder = 1 and t.unclear_no is null`,
  says: () => ({
    ja: '侵入者が現れる前から請求されていたリソースです。',
    en: 'This resource was on the bill before the intruder came.',
  }),
};

export const ownerResource: Rule = {
  basis: 'owner-resource',
  outcome: 'owner',
  when: sql`t.owner_no is not null and t.intruder_no is null and t.unclear_no is null`,
  says: ({ thing }) => ({
    ja: `${thingName(thing)} は持ち主側が作ったものです（CloudTrailの作成記録で確認）。`,
    en: `Names ${thingName(thing)}, which was made on the owner's side (its creation is in CloudTrail).`,
  }),
};

/** The log names every machine, gateway, function and the like when it is made. A name it never told is older, or somebody else's. */
const ALWAYS_NAMED = [
  'instance',
  'spot-instance',
  'instance-credits',
  'nat',
  'nat-bytes',
  'load-balancer',
  'load-balancer-work',
  'vpc-endpoint',
  'lambda',
  'lambda-provisioned',
  'sagemaker',
  'database',
  'database-other',
  'cache',
  'search',
  'warehouse',
  'emr',
  'service:AmazonS3',
  'service:AmazonDynamoDB',
  'service:CodeBuild',
  'service:AWSGlue',
] as const;

export const unseenResource: Rule = {
  basis: 'owner-resource',
  outcome: 'owner',
  when: sql`c.resource_id is not null and t.charge_no is null and coalesce(p.nameless, 0) = 0
    and u.family in (${ALWAYS_NAMED.map((one) => sql`${one}`).reduce((left, right) => sql`${left}, ${right}`)})`,
  says: () => ({
    ja: 'CloudTrailには侵入者が作ったものの名前がすべて残っていますが、このリソースはその中にありません。',
    en: 'CloudTrail has the name of everything of this kind that the intruder made, and this is not among them.',
  }),
};

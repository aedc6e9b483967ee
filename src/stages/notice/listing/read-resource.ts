/** One item of AWS's answers as a resource of the sweep. Texts are kept as they came, but never longer than they need to be. */
import { cutText } from '../../../words/visible-text.ts';
import type { ResourceType } from '../resources/resource-type.ts';
import { filled, textAt, textsAt, type Item, type Place } from './item.ts';
import { tagsOf } from './tags.ts';

export interface ReadResource {
  readonly kind: ResourceType;
  readonly region: string;
  readonly id: string;
  readonly arn: string | null;
  readonly state: string | null;
  /** Running, or nothing says otherwise: a state we do not know counts as running. */
  readonly active: boolean;
  readonly createdAt: string | null;
  readonly size: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly madeBy: { readonly type: string; readonly id: string } | null;
}

const LONGEST = 2_048;
const short = (text: string | null): string | null => (text === null ? null : cutText(text, LONGEST).text);

/** Null for an item without a name: AWS never sends one. */
export function readResource(type: ResourceType, item: Item, place: Place): ReadResource | null {
  const id = short(textAt(item, type.id));
  if (id === null) return null;
  const state = type.state === undefined ? null : short(textAt(item, type.state.at));
  const tags = type.tags === undefined ? {} : tagsOf(item, type.tags);
  return {
    kind: type,
    region: place.region,
    id,
    arn: short(type.arn === undefined ? (type.arnOf === undefined ? null : filled(type.arnOf, item, place)) : textAt(item, type.arn)),
    state,
    active: state === null || type.state?.idle?.includes(state) !== true,
    createdAt: type.createdAt === undefined ? null : timeOf(textAt(item, type.createdAt)),
    size: type.size === undefined ? null : short(filled(type.size, item, place)),
    tags,
    madeBy: ownMaker(type, item) ?? makerInTags(tags),
  };
}

/** ISO 8601, or seconds or milliseconds since 1970 as some services send them; anything else is no time. */
function timeOf(text: string | null): string | null {
  if (text === null) return null;
  const digits = /^(\d{9,10})(?:\.\d+)?$/.exec(text)?.[1];
  const at =
    digits === undefined ? new Date(/^\d{12,13}$/.test(text) ? Number.parseInt(text, 10) : text) : new Date(Number.parseInt(digits, 10) * 1_000);
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9_999 ? null : at.toISOString().replace(/\.\d+Z$/, 'Z');
}

function ownMaker({ madeBy }: ResourceType, item: Item): ReadResource['madeBy'] {
  if (madeBy === undefined) return null;
  const id = short(textsAt(item, madeBy.at)[0] ?? null);
  return id === null ? null : { type: madeBy.type, id };
}

/** Tags that begin with `aws:` are set by AWS alone, so they can be believed. Source: "Tag naming limits", AWS General Reference. */
const MAKER_TAGS: readonly (readonly [tag: string, type: string])[] = [
  ['aws:autoscaling:groupName', 'AWS::AutoScaling::AutoScalingGroup'],
  ['aws:ec2spot:fleet-request-id', 'AWS::EC2::SpotFleet'],
  ['aws:ec2:fleet-id', 'AWS::EC2::EC2Fleet'],
  ['aws:elasticmapreduce:job-flow-id', 'AWS::EMR::Cluster'],
  ['aws:ecs:serviceName', 'AWS::ECS::Service'],
  ['aws:cloudformation:stack-name', 'AWS::CloudFormation::Stack'],
];

function makerInTags(tags: Readonly<Record<string, string>>): ReadResource['madeBy'] {
  for (const [tag, type] of MAKER_TAGS) {
    const id = Object.hasOwn(tags, tag) ? tags[tag] : undefined;
    if (id !== undefined) return { type, id };
  }
  return null;
}

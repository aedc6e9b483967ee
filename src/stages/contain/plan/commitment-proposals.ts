/**
 * Contracts the intruder signed in the owner's name: what AWS takes back is given back, and what it does not take back is said so, with where it goes instead. No
 * API returns reserved instances, capacity blocks, domains or Marketplace products; they go into the claim.
 */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import { resourceWords } from '../../../knowledge/resource-words.ts';
import { regionInWords } from '../../../words/place-names.ts';
import type { Resource } from '../../investigate/index.ts';
import { bedrockDeleteThroughput } from '../actions/bedrock-delete-throughput/action.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import { savingsPlanReturn } from '../actions/savings-plan-return/action.ts';
import { byArn } from './kinds/kind.ts';
import { nothingProposed, proposal, together, type Looking, type Note, type Proposed } from './proposal.ts';
import { partitionOf } from './targets.ts';
import { unseenNote } from './unseen-note.ts';

type Bought = (looking: Looking, one: Resource) => Promise<Proposed>;

const SIGNED: Readonly<Record<string, Bought>> = {
  'AWS::SavingsPlans::SavingsPlan': savingsPlan,
  'AWS::Bedrock::ProvisionedModelThroughput': throughput,
};

/** Bought for a term or once: no call gives the money back. */
const KEPT = new Set([
  'AWS::EC2::ReservedInstances',
  'AWS::EC2::CapacityBlock',
  'AWS::EC2::HostReservation',
  'AWS::RDS::ReservedDBInstance',
  'AWS::Redshift::ReservedNode',
  'AWS::ElastiCache::ReservedCacheNode',
  'AWS::OpenSearchService::ReservedInstance',
  'AWS::MemoryDB::ReservedNode',
  'AWS::Route53Domains::Domain',
  'AWS::Marketplace::Agreement',
  'AWS::Marketplace::Subscription',
]);

export const isCommitment = ({ type }: Resource): boolean => KEPT.has(type) || Object.hasOwn(SIGNED, type);

/** @param his commitments of the intruder's, see `isCommitment` */
export async function commitmentProposals(looking: Looking, his: readonly Resource[]): Promise<Proposed> {
  const all: Proposed[] = [];
  for (const one of his) {
    const signed = Object.hasOwn(SIGNED, one.type) ? SIGNED[one.type] : undefined;
    all.push(signed === undefined ? { ...nothingProposed, byHand: [intoTheClaim(one)] } : await signed(looking, one));
  }
  return together(all);
}

const eventsOf = ({ createEventId }: Resource): readonly string[] => (createEventId === null ? [] : [createEventId]);

const WHY = { ja: '侵入者があなたの名前で結んだ契約です。', en: 'A contract the intruder made in your name.' };

/** The API says until when it takes a plan back; where it does not, that is its own start (API reference, SavingsPlan). */
async function savingsPlan({ account, accountId, now }: Looking, one: Resource): Promise<Proposed> {
  const answer = await account.ask({
    service: 'savingsplans',
    operation: 'DescribeSavingsPlans',
    region: GLOBAL_REGION,
    input: { savingsPlanIds: [one.id] },
  });
  if (answer.kind === 'absent') return nothingProposed;
  if (answer.kind !== 'found')
    return { ...nothingProposed, unseen: [unseenNote(one.id, answer, { service: 'savingsplans', region: GLOBAL_REGION }, eventsOf(one))] };
  const plan = reach(answer.output, 'savingsPlans[]').find((it) => reachText(it, 'savingsPlanId') === one.id);
  const state = reachText(plan, 'state');
  const until = Date.parse(reachText(plan, 'returnableUntil') ?? '');
  if (state === 'active' && !(until > now)) return { ...nothingProposed, byHand: [intoTheClaim(one)] };
  const target = {
    id: one.id,
    account: accountId,
    region: GLOBAL_REGION,
    arn: `arn:${partitionOf(one.region)}:savingsplans::${accountId}:savingsplan/${one.id}`,
    more: {},
  };
  return { ...nothingProposed, proposals: [proposal(savingsPlanReturn, target, WHY, eventsOf(one))] };
}

/** Without a term it can go at any time; with one, not before the term is over (API reference, DeleteProvisionedModelThroughput). */
async function throughput({ account, now }: Looking, one: Resource): Promise<Proposed> {
  const target = byArn('bedrock')(one);
  if (target === null) return { ...nothingProposed, byHand: [intoTheClaim(one)] };
  const answer = await account.ask({
    service: 'bedrock',
    operation: 'GetProvisionedModelThroughput',
    region: one.region,
    input: { provisionedModelId: one.id },
  });
  const ends = answer.kind === 'found' ? Date.parse(reachText(answer.output, 'commitmentExpirationTime') ?? '') : Number.NaN;
  if (ends > now) return { ...nothingProposed, byHand: [intoTheClaim(one)] };
  return { ...nothingProposed, proposals: [proposal(bedrockDeleteThroughput, target, WHY, eventsOf(one))] };
}

function intoTheClaim(one: Resource): Note {
  const { type, id, region } = one;
  const words = resourceWords(type);
  return {
    subject: `${type} ${id}`,
    said: {
      ja: `侵入者があなたの名前で契約した${words.ja} ${id} (${regionInWords(region).ja}) は、自分では取り消せません。これからの料金も含めて、hikeshi claim の申し立てに入れ、AWS サポートに取り消しを頼んでください。`,
      en: `The ${words.en[0]} ${id} in ${regionInWords(region).en} was bought in your name by the intruder, and nothing you can do yourself takes it back. Put it into the claim (hikeshi claim), with what it goes on costing, and ask AWS Support to cancel it.`,
    },
    eventIds: eventsOf(one),
  };
}

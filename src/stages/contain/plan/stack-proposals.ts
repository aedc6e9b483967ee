/** Stacks the intruder made: deleted as a whole. What is in them is not taken apart piece by piece, but for hands and what costs. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { Resource } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import { regionInWords } from '../../../words/place-names.ts';
import { cloudformationDeleteStack } from '../actions/cloudformation-delete-stack/action.ts';
import { listAll } from '../actions/looking.ts';
import { hisOf, reason } from './his-resources.ts';
import { proposal, type Looking, type Note, type Proposal, type Proposed } from './proposal.ts';
import { unseenNote } from './unseen-note.ts';

export const STACK = 'AWS::CloudFormation::Stack';

export interface StacksProposed extends Proposed {
  /** What goes with a stack, as `region id`. */
  readonly parts: ReadonlySet<string>;
}

export const partOf = ({ region, id }: { readonly region: string; readonly id: string }): string => `${region} ${id}`;

export async function stackProposals(looking: Looking): Promise<StacksProposed> {
  const [proposals, questions, unseen]: [Proposal[], Note[], Note[]] = [[], [], []];
  const parts = new Set<string>();
  for (const stack of hisOf(looking, STACK)) {
    const target = { id: stack.id, account: stack.account, region: stack.region, arn: stack.arn ?? stack.id, more: {} };
    const listed = await partsOf(looking, stack);
    if (listed.kind === 'part' || listed.kind === 'gone') continue;
    if (listed.kind === 'unseen') unseen.push(listed.note);
    else if (listed.taken.length > 0) questions.push(takenIn(stack, listed.taken));
    else {
      const risks = listed.parts.length === 0 ? [] : [goesWith(listed.parts)];
      proposals.push(proposal(cloudformationDeleteStack, target, reason(stack), events(stack), { risks }));
      // A deletion that did not get through leaves its parts running: then they are ended by themselves, too.
      if (!listed.failed) for (const id of listed.parts) parts.add(partOf({ region: stack.region, id }));
    }
  }
  return { proposals, questions, byHand: [], unseen, parts };
}

type Parts =
  | { readonly kind: 'gone' }
  /** Of another stack, and goes with it. */
  | { readonly kind: 'part' }
  | { readonly kind: 'unseen'; readonly note: Note }
  | { readonly kind: 'found'; readonly failed: boolean; readonly parts: readonly string[]; readonly taken: readonly string[] };

async function partsOf({ account }: Looking, { id, region, createEventId }: Resource): Promise<Parts> {
  const asked = { service: 'cloudformation', region, input: { StackName: id } };
  const answer = await account.ask({ ...asked, operation: 'DescribeStacks' });
  if (answer.kind === 'absent') return { kind: 'gone' };
  const seenBy = createEventId === null ? [] : [createEventId];
  if (answer.kind !== 'found') return { kind: 'unseen', note: unseenNote(id, answer, asked, seenBy) };
  const stack = reach(answer.output, 'Stacks[]')[0] ?? null;
  const status = reachText(stack, 'StackStatus');
  if (status === null || status === 'DELETE_COMPLETE') return { kind: 'gone' };
  if (reachText(stack, 'ParentId') !== null) return { kind: 'part' };
  const listed = await listAll(account, { ...asked, operation: 'ListStackResources' }, 'StackResourceSummaries[]');
  if (listed.kind !== 'found') return { kind: 'unseen', note: unseenNote(`${id} (cloudformation:ListStackResources)`, listed, asked, seenBy) };
  const there = listed.items.filter((one) => reachText(one, 'ResourceStatus') !== 'DELETE_COMPLETE');
  const idsOf = (items: typeof there): string[] => items.flatMap((one) => reachText(one, 'PhysicalResourceId') ?? []);
  return {
    kind: 'found',
    failed: status === 'DELETE_FAILED',
    parts: idsOf(there),
    taken: idsOf(there.filter((one) => (reachText(one, 'ResourceStatus') ?? '').startsWith('IMPORT'))),
  };
}

const events = ({ createEventId }: Resource): readonly string[] => (createEventId === null ? [] : [createEventId]);

const MOST_NAMED = 5;
const some = (ids: readonly string[]): string => `${ids.slice(0, MOST_NAMED).join(', ')}${ids.length > MOST_NAMED ? ', ...' : ''}`;

const goesWith = (parts: readonly string[]): Bilingual => ({
  ja: `中の ${parts.length} 個も一緒に消えます: ${some(parts)}`,
  en: `Its ${parts.length} parts go with it: ${some(parts)}`,
});

/** Things that were there before and were taken into a stack would go with it. */
const takenIn = (stack: Resource, taken: readonly string[]): Note => ({
  subject: stack.id,
  said: {
    ja: `侵入者のスタック ${stack.details['name'] ?? stack.id} (${regionInWords(stack.region).ja}) には、前からあったものが取り込まれています: ${some(taken)}。あなたのものですか? スタックを消すと一緒に消えるので、Hikeshi は消しません。CloudFormation で「リソースを保持」を選んで消してください。`,
    en: `Things that were there before were taken into the intruder’s stack ${stack.details['name'] ?? stack.id} in ${regionInWords(stack.region).en}: ${some(taken)}. Are they yours? They would go with the stack, so Hikeshi does not delete it. Delete it in CloudFormation and keep those resources.`,
  },
  eventIds: events(stack),
});

/** From the findings and the live account to a plan. Nothing is written: every call made here is one of the catalogue's reads. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Progress } from '../../../ports/host.ts';
import type { Findings } from '../../investigate/index.ts';
import { PHASES, type Phase, type State } from '../actions/action.ts';
import { unnamedKeys } from './actor-keys.ts';
import { peopleOf } from './administrators.ts';
import { clusterQuestions } from './cluster-questions.ts';
import { commitmentProposals, isCommitment } from './commitment-proposals.ts';
import { diskProposals } from './disk-proposals.ts';
import { footholdProposals } from './foothold-proposals.ts';
import { holdBack } from './hold-back.ts';
import { heldUserProposals } from './held-users.ts';
import { identityProposals } from './identity-proposals.ts';
import { livePartProposals } from './live-parts.ts';
import { isSuspect, operatorOf, type Operator } from './operator.ts';
import { newSurfaces } from './new-surfaces.ts';
import { ownersQuestions } from './owners-questions.ts';
import type { Plan, PlanCall, PlanStep } from './plan.ts';
import { hisAccounts, memberLocks, membersOf, organizationOf } from './organization-lock.ts';
import { planIdOf, seenHash, targetKey } from './plan-identity.ts';
import { together, type Looking, type Note, type Proposal, type Proposed } from './proposal.ts';
import { removalProposals } from './removal-proposals.ts';
import { aliveAndHis, otherResourceNote, resourceProposals, type PlanWish } from './resource-proposals.ts';
import { scheduleProposals } from './schedule-proposals.ts';
import { partOf, stackProposals } from './stack-proposals.ts';
import { suspectsOf, type Suspect } from './suspects.ts';
import { IAM, unseenNote, type Asked } from './unseen-note.ts';

export interface Drafting {
  readonly findings: Findings;
  readonly findingsSha256: string;
  /** May be, and for a preview should be, one that only reads. */
  readonly account: AwsAccount;
  readonly clock: Clock;
  readonly wish: PlanWish;
  readonly progress?: Progress;
}

/** @throws HikeshiProblem `not-signed-in`, `another-account` (yours). */
export async function draftPlan({ findings, findingsSha256, account, clock, wish, progress }: Drafting): Promise<Plan> {
  const operator = await operatorOf(account);
  const organization = await organizationOf(account);
  const members = await membersOf(account, operator.account, organization, accountsIn(findings));
  if (members.length === 0) refuseOtherAccount(findings, operator);
  const looking: Looking = { account, accountId: operator.account, findings, now: clock.now() };
  const suspects = suspectsOf(findings, operator.account);
  const proposed = together([
    ...(organization === null || members.length === 0 ? [] : [await memberLocks(account, organization, findings, members)]),
    await everythingProposed(looking, suspects, wish),
    await hisAccounts(account, organization, findings, operator.account),
  ]);
  const people = await peopleOf(account);
  const { kept, heldBack } = holdBack(onlyOnce(proposed.proposals), operator, 'kind' in people ? null : people);
  const looked = await lookAtAll(looking, inOrder(kept), progress);
  const blind = 'kind' in people ? [unseenNote('iam:GetAccountAuthorizationDetails', people, IAM)] : [];
  const { arn, kind, quarantine } = operator;
  const body = {
    schema: 'hikeshi.plan/1',
    madeAt: new Date(looking.now).toISOString(),
    account: operator.account,
    operator: { arn, kind, quarantine, suspect: isSuspect(operator, suspects) },
    ...(organization === null ? {} : { organization }),
    findingsSha256,
    steps: looked.steps,
    questions: [...proposed.questions, ...ownersQuestions(findings)],
    byHand: proposed.byHand,
    heldBack,
    already: looked.already,
    unseen: [...proposed.unseen, ...looked.unseen, ...blind],
  } as const;
  const plan = JSON.parse(JSON.stringify(body)) as typeof body;
  return { ...plan, id: planIdOf(plan) };
}

/** Not left to the deletion of the stack they are part of, which takes its time: who acts, and what costs. */
const AT_ONCE: ReadonlySet<Phase> = new Set(['identities', 'burners']);

async function everythingProposed(looking: Looking, suspects: readonly Suspect[], wish: PlanWish): Promise<Proposed> {
  const identities: Proposed[] = [];
  for (const suspect of suspects) identities.push(await identityProposals(looking, suspect));
  const footholds: Proposed[] = [];
  for (const one of [...looking.findings.footholds, ...unnamedKeys(looking.findings)]) footholds.push(await footholdProposals(looking, one));
  const held = await heldUserProposals(
    looking,
    suspects,
    footholds.flatMap((one) => one.proposals),
  );
  const his = aliveAndHis(looking.findings, looking.accountId);
  const { proposals, others } = resourceProposals(his, wish);
  const resources = { proposals, questions: [], byHand: others.map(otherResourceNote), unseen: [] };
  const stacks = await stackProposals(looking);
  const parts = [
    await livePartProposals(looking, his),
    await commitmentProposals(looking, his.filter(isCommitment)),
    await diskProposals(looking, proposals),
    await scheduleProposals(looking),
    await clusterQuestions(looking),
    await newSurfaces(looking),
  ];
  const all = together([...identities, ...footholds, held, resources, ...parts]);
  const single = all.proposals.filter(({ action, target }) => AT_ONCE.has(action.phase) || !stacks.parts.has(partOf(target)));
  const stopping = together([{ ...all, proposals: single }, stacks]);
  return wish.remove === true ? together([stopping, await removalProposals(looking, suspects, stopping.proposals)]) : stopping;
}

/** The same thing may be known from the log and from the account's lists: the first reason stands, the events add up. */
function onlyOnce(proposals: readonly Proposal[]): readonly Proposal[] {
  const once = new Map<string, Proposal>();
  for (const one of proposals) {
    const key = targetKey(one.action.id, one.target);
    const known = once.get(key);
    once.set(key, known === undefined ? one : { ...known, eventIds: [...new Set([...known.eventIds, ...one.eventIds])] });
  }
  return [...once.values()];
}

/** Phase by phase; in a phase by the order of the actions, and what costs most first. */
const inOrder = (proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.toSorted(
    (a, b) =>
      PHASES.indexOf(a.action.phase) - PHASES.indexOf(b.action.phase) ||
      a.action.order - b.action.order ||
      Number(b.usdPerHour ?? '0') - Number(a.usdPerHour ?? '0'),
  );

interface LookedAt {
  readonly steps: PlanStep[];
  readonly already: readonly Note[];
  readonly unseen: readonly Note[];
}

async function lookAtAll({ account, now }: Looking, proposals: readonly Proposal[], progress?: Progress): Promise<LookedAt> {
  const [steps, already, unseen]: [PlanStep[], Note[], Note[]] = [[], [], []];
  const wish = { cutAt: wholeSeconds(now) };
  for (const [index, one] of proposals.entries()) {
    progress?.update({ done: index, total: proposals.length, unit: 'steps' });
    const looked = await one.action.look(account, one.target);
    const note = { subject: `${one.action.id} ${one.target.id}`, eventIds: one.eventIds };
    if (looked.kind === 'unseen') unseen.push(unseenNote(note.subject, looked.refused, askedBy(one), one.eventIds));
    else if (looked.kind === 'gone') already.push({ ...note, said: { ja: 'もうありません。', en: 'It is not there any more.' } });
    else {
      const calls = one.action.apply(looked.state, one.target, wish);
      if (calls.length === 0) already.push({ ...note, said: { ja: 'もう済んでいます。', en: 'It is already done.' } });
      else steps.push(stepOf(`S-${String(steps.length + 1).padStart(2, '0')}`, one, looked.state, calls));
    }
  }
  return { steps, already, unseen };
}

const askedBy = ({ action, target }: Proposal): Asked => ({ service: action.reads(target)[0]?.service ?? '', region: target.region });

/** IAM compares times to the second. */
export const wholeSeconds = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

const stepOf = (id: string, one: Proposal, before: State, calls: readonly PlanCall[]): PlanStep => ({
  id,
  action: one.action.id,
  phase: one.action.phase,
  target: one.target,
  why: one.why,
  eventIds: one.eventIds,
  before,
  beforeSha256: seenHash(one.action, before),
  risks: one.risks,
  usdPerHour: one.usdPerHour,
  undoable: one.action.undoable,
  calls,
});

const accountsIn = ({ coverage, resources }: Findings): readonly string[] => [
  ...new Set([...coverage.accounts, ...resources.map((one) => one.account)]),
];

function refuseOtherAccount(findings: Findings, operator: Operator): void {
  const known = new Set(accountsIn(findings));
  if (known.size === 0 || known.has(operator.account)) return;
  throw new HikeshiProblem('another-account', 'you', {
    ja: `いまつながっているのはアカウント ${operator.account} ですが、このケースは ${[...known].join(', ')} のものです。正しいアカウントにサインインしてください。`,
    en: `You are signed in to the account ${operator.account}, but this case is about ${[...known].join(', ')}. Sign in to the right account.`,
  });
}

/** A managed policy the intruder rewrote: back to the newest version from before he was there. */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { Foothold } from '../../investigate/index.ts';
import { iamRestorePolicyVersion } from '../actions/iam-restore-policy-version/action.ts';
import { GLOBAL_REGION, listAll } from '../actions/looking.ts';
import { byHand, LEFT } from './left-behind.ts';
import { nothingProposed, proposal, type Looking, type Proposed } from './proposal.ts';
import { arnTarget } from './targets.ts';
import { IAM, unseenNote } from './unseen-note.ts';

export async function policyVersionProposals({ account, accountId, findings }: Looking, one: Foothold): Promise<Proposed> {
  const listed = await listAll(
    account,
    { service: 'iam', operation: 'ListPolicyVersions', region: GLOBAL_REGION, input: { PolicyArn: one.target } },
    'Versions[]',
  );
  if (listed.kind === 'absent') return nothingProposed;
  if (listed.kind !== 'found') return { ...nothingProposed, unseen: [unseenNote(one.target, listed, IAM, one.eventIds)] };
  const since = findings.first?.time ?? null;
  const before = listed.items
    .map((item) => ({ version: reachText(item, 'VersionId'), made: Date.parse(reachText(item, 'CreateDate') ?? '') }))
    .filter(({ version, made }) => version !== null && since !== null && made < Date.parse(since))
    .toSorted((a, b) => b.made - a.made)[0];
  if (before?.version === undefined || before.version === null) return byHand(one);
  return {
    ...nothingProposed,
    proposals: [proposal(iamRestorePolicyVersion, arnTarget(accountId, one.target, { version: before.version }), LEFT, one.eventIds)],
  };
}

/** A managed policy the intruder wrote, deleted with its versions. While it is attached anywhere IAM refuses: it is taken off by steps of its own. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { withAllOf } from '../all-of-user.ts';
import { iamRead } from '../identity.ts';
import { GLOBAL_REGION, plainDocument, textIn, textsIn } from '../looking.ts';
import { words } from './words.ts';

const on = (operation: string, target: Target, input: Write['input'] = {}): Write => ({
  service: 'iam',
  operation,
  region: GLOBAL_REGION,
  input: { PolicyArn: target.id, ...input },
  on: [target.arn],
});

export const iamDeletePolicy: Action = {
  id: 'iam-delete-policy',
  phase: 'removal',
  order: 5,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'GetPolicy', 'GetPolicyVersion', 'ListPolicyVersions'),
  look: async (account, target) => {
    const input = { PolicyArn: target.id };
    const policy = await account.ask({ service: 'iam', operation: 'GetPolicy', region: GLOBAL_REGION, input });
    if (policy.kind === 'absent') return { kind: 'gone' };
    if (policy.kind !== 'found') return { kind: 'unseen', refused: policy };
    const version = reachText(policy.output, 'Policy.DefaultVersionId');
    const text = await account.ask({ service: 'iam', operation: 'GetPolicyVersion', region: GLOBAL_REGION, input: { ...input, VersionId: version } });
    if (text.kind !== 'found') return { kind: 'unseen', refused: text };
    const lists = [{ what: 'versions', list: 'ListPolicyVersions', path: 'Versions[]', name: 'VersionId' }];
    // The text is part of the state, and with it kept as evidence.
    return withAllOf(account, input, lists, { version, document: plainDocument(reachText(text.output, 'PolicyVersion.Document')) });
  },
  apply: (state, target) => [
    ...textsIn(state, 'versions')
      .filter((VersionId) => VersionId !== textIn(state, 'version'))
      .map((VersionId) => on('DeletePolicyVersion', target, { VersionId })),
    on('DeletePolicy', target),
  ],
};

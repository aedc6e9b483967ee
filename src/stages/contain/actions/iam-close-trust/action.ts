/**
 * Who may become a role. A role of the owner's gets back the very text it had, where that is known; else only the named strangers are taken out of the trust. A role the
 * intruder made lets nobody in any more.
 * The document before is kept as it was, byte for byte, for taking it back.
 */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { iamRead, onIdentity } from '../identity.ts';
import { GLOBAL_REGION, lookAt, plainDocument, textIn } from '../looking.ts';
import { samePolicy } from '../same-policy.ts';
import { closedTrust } from './closed-trust.ts';
import { words } from './words.ts';

const put = (target: Target, document: string): Write =>
  onIdentity('UpdateAssumeRolePolicy', 'Role', target, target.id, { PolicyDocument: document });

export const iamCloseTrust: Action = {
  id: 'iam-close-trust',
  phase: 'identities',
  order: 7,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'GetRole'),
  look: (account, target) =>
    lookAt(account, { service: 'iam', operation: 'GetRole', region: GLOBAL_REGION, input: { RoleName: target.id } }, (output) => ({
      trust: plainDocument(reachText(output, 'Role.AssumeRolePolicyDocument')),
    })),
  apply: (state, target) => {
    const trust = textIn(state, 'trust');
    if (trust === null) return [];
    const former = target.more['document'];
    if (former !== undefined) return samePolicy(trust, former) ? [] : [put(target, former)];
    const closed = closedTrust(trust, target.more['strangers'] ?? null);
    return closed === trust ? [] : [put(target, closed)];
  },
  undo: (before, now, target) => {
    const was = textIn(before, 'trust');
    return was === null || now === null || textIn(now, 'trust') === was ? [] : [put(target, was)];
  },
};

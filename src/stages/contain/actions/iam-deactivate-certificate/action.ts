/** A signing certificate of a user made inactive: an old kind of credential that still signs calls. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action, Target, Write } from '../action.ts';
import { iamRead, onIdentity } from '../identity.ts';
import { GLOBAL_REGION, lookInList, need, textIn } from '../looking.ts';
import { words } from './words.ts';

const set = (target: Target, Status: string): Write =>
  onIdentity('UpdateSigningCertificate', 'User', target, need(target, 'user'), { CertificateId: target.id, Status });

export const iamDeactivateCertificate: Action = {
  id: 'iam-deactivate-certificate',
  phase: 'identities',
  order: 5,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => iamRead(target, 'ListSigningCertificates'),
  look: (account, target) =>
    lookInList(
      account,
      { service: 'iam', operation: 'ListSigningCertificates', region: GLOBAL_REGION, input: { UserName: need(target, 'user') } },
      'Certificates[]',
      (item) => reachText(item, 'CertificateId') === target.id,
      (item) => ({ status: reachText(item, 'Status') }),
    ),
  apply: (state, target) => (textIn(state, 'status') === 'Inactive' ? [] : [set(target, 'Inactive')]),
  undo: (before, now, target) => (now !== null && before['status'] === 'Active' && now['status'] !== 'Active' ? [set(target, 'Active')] : []),
};

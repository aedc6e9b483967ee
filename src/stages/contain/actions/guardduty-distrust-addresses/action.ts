/** A list of addresses the intruder told GuardDuty to trust, switched off: GuardDuty says nothing about what comes from trusted ones. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { partitionOf } from '../../plan/targets.ts';
import type { Action, Target, Write } from '../action.ts';
import { lookAt, need } from '../looking.ts';
import { words } from './words.ts';

const named = (target: Target) => ({ DetectorId: need(target, 'detector'), IpSetId: target.id });

const get = (target: Target) => ({ service: 'guardduty', operation: 'GetIPSet', region: target.region, input: named(target) });

const set = (target: Target, Activate: boolean): Write => ({
  service: 'guardduty',
  operation: 'UpdateIPSet',
  region: target.region,
  input: { ...named(target), Activate },
  on: [target.arn],
  ...(Activate ? { also: [{ action: 'iam:PutRolePolicy', on: [ownRole(target)] }] } : {}),
});

/** GuardDuty lets itself read the list by its own role; switching a list on needs that (user guide, "Permissions required to upload trusted IP lists"). */
const ownRole = ({ account, region }: Target): string =>
  `arn:${partitionOf(region)}:iam::${account}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`;

/** `ACTIVATING` will be on, `DEACTIVATING` off (API reference, GetIPSet). */
const isOn = (status: string | null): boolean => status === 'ACTIVE' || status === 'ACTIVATING';
const GONE = new Set(['DELETED', 'DELETE_PENDING']);

export const guarddutyDistrustAddresses: Action = {
  id: 'guardduty-distrust-addresses',
  phase: 'doors',
  order: 0,
  undoable: true,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'guardduty', operation: 'GetIPSet', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, get(target), (output) => {
      const status = reachText(output, 'Status');
      return status === null || GONE.has(status) ? null : { on: isOn(status) };
    }),
  evidence: (target) => [get(target)],
  apply: (state, target) => (state['on'] === true ? [set(target, false)] : []),
  undo: (before, now, target) => (before['on'] === true && now?.['on'] === false ? [set(target, true)] : []),
};

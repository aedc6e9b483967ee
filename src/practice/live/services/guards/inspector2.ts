/** Amazon Inspector: on or off by kind of resource, fifteen days for nothing. */
import type { Thing } from '../../../account/things.ts';
import { DAY } from '../../../clock.ts';
import { dateOf, textsIn } from '../../input.ts';
import { answered, type LiveCall, type LiveReply, type LiveService } from '../../live-service.ts';
import { byOwnRole } from './own-role.ts';

const TRIAL_DAYS = 15;
const KINDS = { EC2: 'ec2', ECR: 'ecr', LAMBDA: 'lambda', LAMBDA_CODE: 'lambdaCode' } as const;

const stateOf = (call: LiveCall): Thing<'inspector'> | null => call.account.states.things.get('inspector', call.region, 'inspector');
const isOn = (call: LiveCall, kind: string): boolean => stateOf(call)?.facts.resources.includes(kind) === true;
const shown = (on: boolean) => ({ status: on ? 'ENABLED' : 'DISABLED', errorCode: 'ALREADY_ENABLED', errorMessage: '' });

function accountStatus(call: LiveCall): LiveReply {
  const kinds = Object.entries(KINDS).map(([kind, member]) => [member, shown(isOn(call, kind))] as const);
  const any = Object.keys(KINDS).some((kind) => isOn(call, kind));
  return answered({ accounts: [{ accountId: call.account.id, state: shown(any), resourceState: Object.fromEntries(kinds) }], failedAccounts: [] });
}

function enable(call: LiveCall): LiveReply {
  const kinds = textsIn(call.input, 'resourceTypes').filter((kind) => Object.hasOwn(KINDS, kind));
  const before = stateOf(call);
  if (before === null) call.account.states.things.put('inspector', 'inspector', call, { resources: [...kinds], trialFrom: call.now });
  else before.facts.resources.push(...kinds.filter((kind) => !isOn(call, kind)));
  return answered({ accounts: [switched(call)], failedAccounts: [] });
}

function disable(call: LiveCall): LiveReply {
  const asked = textsIn(call.input, 'resourceTypes');
  const facts = stateOf(call)?.facts;
  if (facts !== undefined) facts.resources = asked.length === 0 ? [] : facts.resources.filter((kind) => !asked.includes(kind));
  return answered({ accounts: [switched(call)], failedAccounts: [] });
}

const switched = (call: LiveCall) => ({
  accountId: call.account.id,
  status: Object.keys(KINDS).some((kind) => isOn(call, kind)) ? 'ENABLED' : 'DISABLED',
  resourceStatus: Object.fromEntries(Object.entries(KINDS).map(([kind, member]) => [member, isOn(call, kind) ? 'ENABLED' : 'DISABLED'])),
});

/** An account that never switched it on has its trial before it: then nothing is told. */
function trial(call: LiveCall): LiveReply {
  const state = stateOf(call);
  const info =
    state === null
      ? []
      : Object.keys(KINDS).map((type) => ({
          type,
          start: dateOf(state.facts.trialFrom),
          end: dateOf(state.facts.trialFrom + TRIAL_DAYS * DAY),
          status: call.now < state.facts.trialFrom + TRIAL_DAYS * DAY ? 'ACTIVE' : 'INACTIVE',
        }));
  return answered({ accounts: [{ accountId: call.account.id, freeTrialInfo: info }], failedAccounts: [] });
}

export const inspector2: LiveService = {
  service: 'inspector2',
  wording: 'rest',
  operations: {
    BatchGetAccountStatus: { run: accountStatus },
    BatchGetFreeTrialInfo: { run: trial },
    Enable: { also: byOwnRole('inspector2.amazonaws.com', 'AWSServiceRoleForAmazonInspector2'), run: enable },
    Disable: { run: disable },
  },
};

/**
 * CloudFormation: a stack makes its parts by calls of its own, in the name of whoever made the stack, and takes them away again with it.
 * What protects itself stays, and the stack with it (`DELETE_FAILED`), until the next deletion names it to be kept.
 */
import { reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import { listOf, refuse, textOf, type Call, type Caller, type Fields, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';
import type { StackPart, Thing } from '../things.ts';
import { actingFor } from './acting-service.ts';

const SERVICE = 'cloudformation.amazonaws.com';
const TAKES = 45;

interface Kind {
  readonly make: string;
  readonly idIn: string;
  readonly remove: string;
  readonly removal: (id: string) => Fields;
}

/** Kinds a template may have: `idIn` is where the call that makes one tells or is told its id. */
const KINDS: Readonly<Record<string, Kind>> = {
  'AWS::EC2::Instance': {
    make: 'ec2:RunInstances',
    idIn: 'response.instancesSet.items[].instanceId',
    remove: 'ec2:TerminateInstances',
    removal: (id) => ({ instanceIds: [id] }),
  },
  'AWS::Lambda::Function': {
    make: 'lambda:CreateFunction',
    idIn: 'input.functionName',
    remove: 'lambda:DeleteFunction',
    removal: (functionName) => ({ functionName }),
  },
  'AWS::AutoScaling::AutoScalingGroup': {
    make: 'autoscaling:CreateAutoScalingGroup',
    idIn: 'input.autoScalingGroupName',
    remove: 'autoscaling:DeleteAutoScalingGroup',
    removal: (autoScalingGroupName) => ({ autoScalingGroupName, forceDelete: true }),
  },
};

export const stacks: Operations = {
  'cloudformation:CreateStack': { run: createStack },
  'cloudformation:UpdateStack': { run: (call) => ({ response: { stackId: textOf(call.input, 'stackName') } }) },
  'cloudformation:UpdateTerminationProtection': {
    run: (call) =>
      withStack(call, (stack) => {
        stack.facts.protected = call.input['enableTerminationProtection'] === true;
        return { response: { stackId: stack.id } };
      }),
  },
  'cloudformation:DeleteStack': { run: (call) => withStack(call, (stack) => deleteStack(call, stack)) },
};

/** By name or id; a deleted one goes by its id alone. */
export function stackNamed({ account, region }: Pick<Call, 'account' | 'region'>, asked: string): Thing<'stack'> | null {
  const all = account.states.things.of('stack', region);
  return all.find(({ id }) => id === asked) ?? all.find(({ facts }) => facts.name === asked && facts.status !== 'DELETE_COMPLETE') ?? null;
}

function withStack(call: Call, act: (stack: Thing<'stack'>) => Reply): Reply {
  const stack = stackNamed(call, textOf(call.input, 'stackName'));
  return stack === null ? refuse('ValidationError', `Stack [${textOf(call.input, 'stackName')}] does not exist`) : act(stack);
}

/** `template`: `{ logicalId, type, input }` each, made one after the other; CloudTrail sees only where a template lies. */
function createStack(call: Call): Reply {
  const name = textOf(call.input, 'stackName');
  const stackId = `arn:aws:cloudformation:${call.region}:${call.account.id}:stack/${name}/${call.random.uuid()}`;
  const { template: _, ...request } = call.input;
  const facts = { name, status: 'CREATE_IN_PROGRESS', protected: call.input['enableTerminationProtection'] === true, changedAt: call.now };
  const parts: StackPart[] = [];
  const stack = call.account.states.things.put('stack', stackId, call, { ...facts, parts });
  call.account.holdings.made('AWS::CloudFormation::Stack', stackId, call.region, makerOf(call));
  call.account.holdings.opened('cloudformation-stack', name, makerOf(call));
  call.account.agenda.later(TAKES, () => {
    for (const one of listOf(call.input, 'template')) makePart(call, parts, one);
    stack.facts.status = 'CREATE_COMPLETE';
  });
  return { request, response: { stackId } };
}

function makePart(call: Call, parts: StackPart[], one: Reachable): void {
  const [type, logicalId] = [reachText(one, 'type') ?? '', reachText(one, 'logicalId') ?? ''];
  const kind = KINDS[type];
  if (kind === undefined) throw new Error(`no stack of the practice account can have a ${type}`);
  const input = (one as { readonly input: Fields }).input;
  const outcome = call.account.call(inTheNameOf(call.caller), kind.make, input, call.region);
  const id = reachText({ input, response: outcome.response }, kind.idIn);
  if (outcome.error === null && id !== null) parts.push({ logicalId, type, id, status: 'CREATE_COMPLETE' });
}

const inTheNameOf = (caller: Caller): Caller => ({
  ...caller,
  hand: actingFor(caller.hand),
  address: SERVICE,
  userAgent: SERVICE,
  invokedBy: SERVICE,
});

function deleteStack(call: Call, stack: Thing<'stack'>): Reply {
  const { facts } = stack;
  if (facts.protected) return refuse('ValidationError', `Stack [${facts.name}] cannot be deleted while TerminationProtection is enabled`);
  const kept = new Set(listOf(call.input, 'retainResources').map(String));
  if (kept.size > 0 && facts.status !== 'DELETE_FAILED')
    return refuse('ValidationError', 'RetainResources is allowed only for stacks in DELETE_FAILED');
  facts.status = 'DELETE_IN_PROGRESS';
  call.account.agenda.later(TAKES, () => {
    for (const part of facts.parts.filter(({ status, logicalId }) => status !== 'DELETE_COMPLETE' && !kept.has(logicalId))) {
      const kind = KINDS[part.type];
      const outcome = kind === undefined ? null : call.account.call(inTheNameOf(call.caller), kind.remove, kind.removal(part.id), call.region);
      const gone = outcome === null || outcome.error === null || /NotFound/.test(outcome.error);
      part.status = gone ? 'DELETE_COMPLETE' : 'DELETE_FAILED';
    }
    facts.status = facts.parts.some(({ status, logicalId }) => status === 'DELETE_FAILED' && !kept.has(logicalId))
      ? 'DELETE_FAILED'
      : 'DELETE_COMPLETE';
    if (facts.status !== 'DELETE_COMPLETE') return;
    call.account.holdings.gone('AWS::CloudFormation::Stack', stack.id, call.region, call.caller.hand);
    call.account.holdings.closed('cloudformation-stack', facts.name);
  });
  return {};
}

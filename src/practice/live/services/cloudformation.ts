/** AWS CloudFormation: stacks, what is in them, and their deletion. */
import { stackNamed } from '../../account/services/stacks.ts';
import type { Thing } from '../../account/things.ts';
import { fromScript } from '../from-script.ts';
import { dateOf, flagIn, textIn, textsIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type LiveService, type Members } from '../live-service.ts';
import { paged } from '../paging.ts';

type Stack = Thing<'stack'>;

const stacksOf = (call: LiveCall): readonly Stack[] => call.account.states.things.of('stack', call.region);
const named = (call: LiveCall): string => textIn(call.input, 'StackName');
const asked = (call: LiveCall): string => stackNamed(call, named(call))?.id ?? named(call);
const missing = (call: LiveCall): Refusal => new Refusal('ValidationError', `Stack with id ${named(call)} does not exist`);

const ofStack = (act: (call: LiveCall, stack: Stack) => LiveReply): LiveOperation => ({
  resource: asked,
  run: (call) => {
    const stack = stackNamed(call, named(call));
    return stack === null ? missing(call) : act(call, stack);
  },
});

const shown = ({ id, createdAt, facts }: Stack): Members => ({
  StackId: id,
  StackName: facts.name,
  StackStatus: facts.status,
  CreationTime: dateOf(createdAt),
  EnableTerminationProtection: facts.protected,
  DisableRollback: false,
  Capabilities: [],
  Outputs: [],
  Tags: [],
});

function describe(call: LiveCall): LiveReply {
  if (named(call) !== '') {
    const stack = stackNamed(call, named(call));
    return stack === null ? missing(call) : answered({ Stacks: [shown(stack)] });
  }
  const standing = stacksOf(call).filter(({ facts }) => facts.status !== 'DELETE_COMPLETE');
  return answered(paged(call, 'Stacks', standing, { keyOf: ({ id }) => id, show: shown }));
}

const list = (call: LiveCall): LiveReply => {
  const wanted = textsIn(call.input, 'StackStatusFilter');
  const stacks = stacksOf(call).filter(({ facts }) => wanted.length === 0 || wanted.includes(facts.status));
  return answered(
    paged(call, 'StackSummaries', stacks, {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt, facts }) => ({ StackId: id, StackName: facts.name, StackStatus: facts.status, CreationTime: dateOf(createdAt) }),
    }),
  );
};

const parts = (call: LiveCall, { createdAt, facts }: Stack): LiveReply =>
  answered(
    paged(call, 'StackResourceSummaries', facts.parts, {
      keyOf: ({ logicalId }) => logicalId,
      show: ({ logicalId, type, id, status }) => ({
        LogicalResourceId: logicalId,
        PhysicalResourceId: id,
        ResourceType: type,
        ResourceStatus: status,
        LastUpdatedTimestamp: dateOf(createdAt),
      }),
    }),
  );

const template = (_: LiveCall, { facts }: Stack): LiveReply =>
  answered({
    TemplateBody: JSON.stringify({ Resources: Object.fromEntries(facts.parts.map(({ logicalId, type }) => [logicalId, { Type: type }])) }),
    StagesAvailable: ['Original'],
  });

export const cloudformation: LiveService = {
  service: 'cloudformation',
  wording: 'query',
  operations: {
    DescribeStacks: { resource: (call) => (named(call) === '' ? '*' : asked(call)), run: describe },
    ListStacks: { run: list },
    ListStackResources: ofStack(parts),
    GetTemplate: ofStack(template),
    UpdateTerminationProtection: ofStack((call, { id }) => {
      const input = { stackName: id, enableTerminationProtection: flagIn(call.input, 'EnableTerminationProtection') };
      return fromScript(call, 'cloudformation:UpdateTerminationProtection', input, () => ({ StackId: id }));
    }),
    DeleteStack: {
      resource: asked,
      // Of a stack that is not there nothing is said (API reference: the call succeeds).
      run: (call) =>
        stackNamed(call, named(call)) === null
          ? answered({})
          : fromScript(call, 'cloudformation:DeleteStack', { stackName: asked(call), retainResources: [...textsIn(call.input, 'RetainResources')] }),
    },
  },
};

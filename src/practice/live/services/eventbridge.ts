/** Amazon EventBridge: rules that start things on a schedule or when something happens. */
import { arnIn, flagIn, structuresIn, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';

/** Rules the owner's programs made. */
const rulesOf = (call: LiveCall) => call.account.states.things.of('event-rule', call.region);

const ruleShown = (call: LiveCall, id: string, facts: ReturnType<typeof rulesOf>[number]['facts']) => ({
  Name: id,
  Arn: arnIn(call, 'events', `rule/${id}`),
  State: facts.enabled ? 'ENABLED' : 'DISABLED',
  EventBusName: 'default',
  ...(facts.description === '' ? {} : { Description: facts.description }),
  ...(facts.schedule === null ? {} : { ScheduleExpression: facts.schedule }),
  ...(facts.pattern === null ? {} : { EventPattern: facts.pattern }),
});

const targetShown = ({ id, arn, role, input }: ReturnType<typeof rulesOf>[number]['facts']['targets'][number]) => ({
  Id: id,
  Arn: arn,
  ...(role === '' ? {} : { RoleArn: role }),
  ...(input === '' ? {} : { Input: input }),
});

const listRules = (call: LiveCall): LiveReply => {
  const prefix = textIn(call.input, 'NamePrefix');
  const rules = rulesOf(call).filter(({ id }) => id.startsWith(prefix));
  return answered(paged(call, 'Rules', rules, { keyOf: ({ id }) => id, show: ({ id, facts }) => ruleShown(call, id, facts) }));
};

function withRule(call: LiveCall, member: string, act: (rule: ReturnType<typeof rulesOf>[number]) => LiveReply): LiveReply {
  const name = textIn(call.input, member);
  const rule = rulesOf(call).find(({ id }) => id === name);
  return rule === undefined ? new Refusal('ResourceNotFoundException', `Rule ${name} does not exist on EventBus default.`) : act(rule);
}

const ruleAsked =
  (member: string) =>
  (call: LiveCall): string =>
    arnIn(call, 'events', `rule/${textIn(call.input, member)}`);

const switched = (call: LiveCall, on: boolean): LiveReply =>
  withRule(call, 'Name', ({ id, facts }) => {
    facts.enabled = on;
    if (!on) call.account.holdings.closed('event-rule', id);
    return answered({});
  });

const deleteRule = (call: LiveCall): LiveReply =>
  withRule(call, 'Name', ({ id, facts }) => {
    if (facts.targets.length > 0 && !flagIn(call.input, 'Force'))
      return new Refusal('ValidationException', "Rule can't be deleted since it has targets.");
    call.account.states.things.remove('event-rule', call.region, id);
    call.account.holdings.closed('event-rule', id);
    call.account.holdings.gone('AWS::Events::Rule', id, call.region, call.caller.hand);
    return answered({});
  });

const removeTargets = (call: LiveCall): LiveReply =>
  withRule(call, 'Rule', ({ facts }) => {
    const ids = Array.isArray(call.input['Ids']) ? (call.input['Ids'] as unknown[]) : [];
    facts.targets.splice(0, facts.targets.length, ...facts.targets.filter(({ id }) => !ids.includes(id)));
    return answered({ FailedEntryCount: 0, FailedEntries: [] });
  });

/** Makes the rule, or changes what is given of it; whatever an update leaves out of pattern and schedule is gone (API reference, PutRule). */
function putRule(call: LiveCall): LiveReply {
  const name = textIn(call.input, 'Name');
  const [pattern, schedule] = [textIn(call.input, 'EventPattern') || null, textIn(call.input, 'ScheduleExpression') || null];
  if (pattern === null && schedule === null)
    return new Refusal('ValidationException', 'Parameter(s) EventPattern or ScheduleExpression must be specified.');
  const there = rulesOf(call).find(({ id }) => id === name);
  const facts = {
    schedule,
    pattern,
    enabled: textIn(call.input, 'State') !== 'DISABLED',
    description: textIn(call.input, 'Description'),
    targets: there?.facts.targets ?? [],
    role: textIn(call.input, 'RoleArn'),
  };
  if (there === undefined) call.account.states.things.put('event-rule', name, call, facts);
  else Object.assign(there.facts, facts);
  return answered({ RuleArn: arnIn(call, 'events', `rule/${name}`) });
}

const putTargets = (call: LiveCall): LiveReply =>
  withRule(call, 'Rule', ({ facts }) => {
    for (const one of structuresIn(call.input, 'Targets')) {
      const target = { id: textIn(one, 'Id'), arn: textIn(one, 'Arn'), role: textIn(one, 'RoleArn'), input: textIn(one, 'Input') };
      facts.targets.splice(0, facts.targets.length, ...facts.targets.filter(({ id }) => id !== target.id), target);
    }
    return answered({ FailedEntryCount: 0, FailedEntries: [] });
  });

export const eventbridge: LiveService = {
  service: 'eventbridge',
  wording: 'json',
  operations: {
    ListRules: { run: listRules },
    DescribeRule: {
      resource: ruleAsked('Name'),
      run: (call) => withRule(call, 'Name', ({ id, facts }) => answered(ruleShown(call, id, facts))),
    },
    ListTargetsByRule: {
      resource: ruleAsked('Rule'),
      run: (call) => withRule(call, 'Rule', ({ facts }) => answered({ Targets: facts.targets.map(targetShown) })),
    },
    ListEventBuses: { run: (call) => answered({ EventBuses: [{ Name: 'default', Arn: arnIn(call, 'events', 'event-bus/default') }] }) },
    DescribeEventBus: { run: (call) => answered({ Name: 'default', Arn: arnIn(call, 'events', 'event-bus/default') }) },
    DisableRule: { resource: ruleAsked('Name'), run: (call) => switched(call, false) },
    EnableRule: { resource: ruleAsked('Name'), run: (call) => switched(call, true) },
    RemoveTargets: { resource: ruleAsked('Rule'), run: removeTargets },
    DeleteRule: { resource: ruleAsked('Name'), run: deleteRule },
    PutRule: { resource: ruleAsked('Name'), run: putRule },
    PutTargets: { resource: ruleAsked('Rule'), run: putTargets },
  },
};

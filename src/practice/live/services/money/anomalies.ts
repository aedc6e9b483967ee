/** Watching for unusual costs: monitors, and who is told. */
import { isoTime } from '../../../clock.ts';
import { textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type Members } from '../../live-service.ts';
import { paged } from '../../paging.ts';

const arnOf = (call: LiveCall, kind: 'anomalymonitor' | 'anomalysubscription'): string =>
  `arn:aws:ce::${call.account.id}:${kind}/${call.random.uuid()}`;
const given = (call: LiveCall, member: string): Members => (call.input[member] ?? {}) as Members;

/** One monitor of all services is all an account may have. */
function createMonitor(call: LiveCall): LiveReply {
  const monitor = given(call, 'AnomalyMonitor');
  const monitors = call.account.states.things.of('anomaly-monitor', call.region);
  if (textIn(monitor, 'MonitorType') === 'DIMENSIONAL' && monitors.some(({ facts }) => facts.given['MonitorType'] === 'DIMENSIONAL'))
    return new Refusal('LimitExceededException', 'Limit exceeded on dimensional spend monitor creation', 400);
  const MonitorArn = arnOf(call, 'anomalymonitor');
  call.account.states.things.put('anomaly-monitor', MonitorArn, call, { given: monitor });
  return answered({ MonitorArn });
}

function createSubscription(call: LiveCall): LiveReply {
  const subscription = given(call, 'AnomalySubscription');
  const unknown = textsIn(subscription, 'MonitorArnList').find((arn) => call.account.states.things.get('anomaly-monitor', call.region, arn) === null);
  if (unknown !== undefined) return new Refusal('UnknownMonitorException', `Monitor ${unknown} does not exist.`, 400);
  const SubscriptionArn = arnOf(call, 'anomalysubscription');
  call.account.states.things.put('anomaly-subscription', SubscriptionArn, call, { given: subscription });
  return answered({ SubscriptionArn });
}

const remove = (call: LiveCall, kind: 'anomaly-monitor' | 'anomaly-subscription', member: string, code: string): LiveReply =>
  call.account.states.things.remove(kind, call.region, textIn(call.input, member))
    ? answered({})
    : new Refusal(code, `${textIn(call.input, member)} does not exist.`, 400);

const listMonitors = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'AnomalyMonitors', call.account.states.things.of('anomaly-monitor', call.region), {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt, facts }) => ({ ...facts.given, MonitorArn: id, CreationDate: isoTime(createdAt), DimensionalValueCount: 1 }),
    }),
  );

const listSubscriptions = (call: LiveCall): LiveReply => {
  const monitor = textIn(call.input, 'MonitorArn');
  const all = call.account.states.things
    .of('anomaly-subscription', call.region)
    .filter(({ facts }) => monitor === '' || textsIn(facts.given, 'MonitorArnList').includes(monitor));
  return answered(
    paged(call, 'AnomalySubscriptions', all, {
      keyOf: ({ id }) => id,
      show: ({ id, facts }) => ({ ...facts.given, SubscriptionArn: id, AccountId: call.account.id }),
    }),
  );
};

const onAll = (): string => '*';
const named =
  (member: string) =>
  (call: LiveCall): string =>
    textIn(call.input, member);

interface AnomalyOperation {
  readonly run: (call: LiveCall) => LiveReply;
  readonly resource: (call: LiveCall) => string;
}

export const anomalyOperations: Readonly<Record<string, AnomalyOperation>> = {
  GetAnomalyMonitors: { run: listMonitors, resource: onAll },
  GetAnomalySubscriptions: { run: listSubscriptions, resource: onAll },
  GetAnomalies: { run: () => answered({ Anomalies: [] }), resource: onAll },
  CreateAnomalyMonitor: { run: createMonitor, resource: onAll },
  CreateAnomalySubscription: { run: createSubscription, resource: onAll },
  DeleteAnomalyMonitor: {
    run: (call) => remove(call, 'anomaly-monitor', 'MonitorArn', 'UnknownMonitorException'),
    resource: named('MonitorArn'),
  },
  DeleteAnomalySubscription: {
    run: (call) => remove(call, 'anomaly-subscription', 'SubscriptionArn', 'UnknownSubscriptionException'),
    resource: named('SubscriptionArn'),
  },
};

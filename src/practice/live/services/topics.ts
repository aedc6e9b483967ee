/**
 * Topics of Amazon SNS and who hears of them. A mail address hears nothing until somebody pressed the link in AWS's mail: `confirmSubscriptions` plays that
 * ("Amazon SNS: Email notifications"; SNS API reference, Subscribe and ListSubscriptionsByTopic).
 */
import type { ServiceStates } from '../../account/service-states.ts';
import type { Thing } from '../../account/things.ts';
import { arnIn, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type Members } from '../live-service.ts';
import { paged } from '../paging.ts';

type Topic = Thing<'topic'>;
type Subscription = Topic['facts']['subscriptions'][number];

const topicsOf = (call: LiveCall): readonly Topic[] => call.account.states.things.of('topic', call.region);
const arnOf = (call: LiveCall, { id }: Pick<Topic, 'id'>): string => arnIn(call, 'sns', id);

function withTopic(call: LiveCall, act: (topic: Topic) => LiveReply): LiveReply {
  const arn = textIn(call.input, 'TopicArn');
  const found = topicsOf(call).find((one) => arnOf(call, one) === arn);
  return found === undefined ? new Refusal('NotFound', 'Topic does not exist', 404) : act(found);
}

function create(call: LiveCall): LiveReply {
  const name = textIn(call.input, 'Name');
  if (!/^[\w-]{1,256}$/.test(name)) return new Refusal('InvalidParameter', 'Invalid parameter: Topic Name');
  const there = topicsOf(call).find(({ id }) => id === name);
  const topic = there ?? call.account.states.things.put('topic', name, call, { subscriptions: [], policy: null });
  return answered({ TopicArn: arnOf(call, topic) });
}

const subscribe = (call: LiveCall): LiveReply =>
  withTopic(call, ({ facts }) => {
    const [protocol, endpoint] = [textIn(call.input, 'Protocol'), textIn(call.input, 'Endpoint')];
    if (!facts.subscriptions.some((one) => one.protocol === protocol && one.endpoint === endpoint))
      facts.subscriptions.push({ protocol, endpoint, pending: protocol.startsWith('email') });
    return answered({ SubscriptionArn: 'pending confirmation' });
  });

const setAttributes = (call: LiveCall): LiveReply =>
  withTopic(call, ({ facts }) => {
    if (textIn(call.input, 'AttributeName') === 'Policy') facts.policy = textIn(call.input, 'AttributeValue');
    return answered({});
  });

const attributes = (call: LiveCall): LiveReply =>
  withTopic(call, (topic) => {
    const pending = topic.facts.subscriptions.filter((one) => one.pending === true).length;
    return answered({
      Attributes: {
        TopicArn: arnOf(call, topic),
        Owner: call.account.id,
        SubscriptionsPending: String(pending),
        SubscriptionsConfirmed: String(topic.facts.subscriptions.length - pending),
        ...(topic.facts.policy === null || topic.facts.policy === undefined ? {} : { Policy: topic.facts.policy }),
      },
    });
  });

/** Gone already is as good as deleted. */
function remove(call: LiveCall): LiveReply {
  const arn = textIn(call.input, 'TopicArn');
  const found = topicsOf(call).find((one) => arnOf(call, one) === arn);
  if (found !== undefined) call.account.states.things.remove('topic', call.region, found.id);
  return answered({});
}

const shown = (call: LiveCall, topic: Topic, { protocol, endpoint, pending }: Subscription, at: number): Members => ({
  SubscriptionArn: pending === true ? 'PendingConfirmation' : `${arnOf(call, topic)}:00000000-0000-0000-0000-${String(at).padStart(12, '0')}`,
  Owner: call.account.id,
  Protocol: protocol,
  Endpoint: endpoint,
  TopicArn: arnOf(call, topic),
});

const listed = (call: LiveCall, topics: readonly Topic[]): LiveReply => {
  const all = topics.flatMap((topic) =>
    topic.facts.subscriptions.map((one, at) => ({ key: `${topic.id} ${at}`, shown: shown(call, topic, one, at) })),
  );
  return answered(paged(call, 'Subscriptions', all, { keyOf: ({ key }) => key, show: (one) => one.shown, usual: 100 }));
};

const topicAsked = (call: LiveCall): string => textIn(call.input, 'TopicArn') || arnIn(call, 'sns', textIn(call.input, 'Name'));

export const topicOperations: Readonly<Record<string, LiveOperation>> = {
  ListTopics: {
    run: (call) =>
      answered(paged(call, 'Topics', topicsOf(call), { keyOf: ({ id }) => id, show: (one) => ({ TopicArn: arnOf(call, one) }), usual: 100 })),
  },
  ListSubscriptions: { run: (call) => listed(call, topicsOf(call)) },
  ListSubscriptionsByTopic: { resource: topicAsked, run: (call) => withTopic(call, (topic) => listed(call, [topic])) },
  GetTopicAttributes: { resource: topicAsked, run: attributes },
  CreateTopic: { resource: topicAsked, run: create },
  Subscribe: { resource: topicAsked, run: subscribe },
  SetTopicAttributes: { resource: topicAsked, run: setAttributes },
  DeleteTopic: { resource: topicAsked, run: remove },
};

/** The person opens AWS's mails and presses the links in them. */
export function confirmSubscriptions({ things }: Pick<ServiceStates, 'things'>, endpoint: string): void {
  for (const { facts } of things.everywhere('topic')) for (const one of facts.subscriptions) if (one.endpoint === endpoint) one.pending = false;
}

/** A topic, a mail address that hears of it, and a rule. AWS sends the address one mail with a link: until somebody presses it nothing arrives. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Fix, FixStep, Made } from '../../fix/fix.ts';
import { call, step, undoneBy } from '../../fix/fix-parts.ts';
import { items } from '../../reads/seen.ts';

const HOME = 'us-east-1';
const TOPIC = 'hikeshi-alerts';
const RULE = 'hikeshi-exposed-key';
const PATTERN = JSON.stringify({ source: ['aws.health'], detail: { eventTypeCode: ['AWS_RISK_CREDENTIALS_EXPOSED'] } });

export const fix: Fix = {
  cost: {
    ja: '月に数通なら無料です (メールは月1,000通まで無料)。',
    en: 'Free for some mails a month (the first 1,000 are).',
  },
  breaks: null,
  wishes: ['email'],
  trial: null,
  alsoNeeds: [],
  calls: [
    ['sns', 'CreateTopic'],
    ['sns', 'SetTopicAttributes'],
    ['sns', 'Subscribe'],
    ['sns', 'DeleteTopic'],
    ['eventbridge', 'PutRule'],
    ['eventbridge', 'PutTargets'],
    ['eventbridge', 'RemoveTargets'],
    ['eventbridge', 'DeleteRule'],
  ],
  steps: ({ seen, lines, about: { accountId }, wishes: { email = '' } }) => {
    // What waits for the person's click, or for a reader of the person's own topic, is not made a second time.
    const mine = items(seen['rules'] ?? [], 'Rules[].Name').some(({ value }) => value === RULE);
    const waits = mine && lines.some(({ subject }) => subject === RULE) && items(seen['topics'] ?? [], 'Subscriptions[]').length > 0;
    return lines.some(({ state }) => state === 'fail') && !waits ? alarm(accountId, email) : [];
  },
};

function alarm(accountId: string, email: string): readonly FixStep[] {
  const topic = `arn:aws:sns:${HOME}:${accountId}:${TOPIC}`;
  const rule = `arn:aws:events:${HOME}:${accountId}:rule/${RULE}`;
  const arnOf = (made: Made): string => made.text('topic', 'TopicArn') ?? topic;
  const none = { kind: 'calls', calls: () => [] } as const;
  return [
    {
      id: 'topic',
      does: { ja: `知らせの通り道 (SNS トピック) ${TOPIC} を作る`, en: `Make the topic ${TOPIC} that alerts go through (SNS)` },
      call: () => call('sns', 'CreateTopic', HOME, { Name: TOPIC }),
      undo: { kind: 'calls', calls: (output) => [call('sns', 'DeleteTopic', HOME, { TopicArn: reachText(output, 'TopicArn') ?? topic })] },
    },
    {
      id: 'topic-policy',
      does: { ja: 'このルールだけが、そこへ知らせを送れるようにする', en: 'Let this one rule send to it' },
      call: (made) =>
        call('sns', 'SetTopicAttributes', HOME, { TopicArn: arnOf(made), AttributeName: 'Policy', AttributeValue: policyOf(topic, rule) }),
      undo: none,
    },
    {
      id: 'subscribe',
      does: {
        ja: `${email} に知らせる (AWS から届くメールのリンクを押すと有効になります)`,
        en: `Tell ${email} (works once the link in AWS's mail is pressed)`,
      },
      call: (made) => call('sns', 'Subscribe', HOME, { TopicArn: arnOf(made), Protocol: 'email', Endpoint: email }),
      undo: none,
    },
    step(
      'rule',
      { ja: `キーの流出を聞くルール ${RULE} を作る`, en: `Make the rule ${RULE} that hears of exposed keys` },
      call('eventbridge', 'PutRule', HOME, { Name: RULE, EventPattern: PATTERN, State: 'ENABLED' }),
      undoneBy(call('eventbridge', 'DeleteRule', HOME, { Name: RULE })),
    ),
    {
      id: 'target',
      does: { ja: 'ルールをトピックにつなぐ', en: 'Connect the rule to the topic' },
      call: (made) => call('eventbridge', 'PutTargets', HOME, { Rule: RULE, Targets: [{ Id: TOPIC, Arn: arnOf(made) }] }),
      undo: { kind: 'calls', calls: () => [call('eventbridge', 'RemoveTargets', HOME, { Rule: RULE, Ids: [TOPIC] })] },
    },
  ];
}

/** Source: EventBridge user guide, "Resource-based policies": what a topic has to allow. */
const policyOf = (topic: string, rule: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'HikeshiExposedKey',
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sns:Publish',
        Resource: topic,
        Condition: { ArnEquals: { 'aws:SourceArn': rule } },
      },
    ],
  });

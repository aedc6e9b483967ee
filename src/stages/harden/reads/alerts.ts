/** Who hears of an alert that goes to a topic of Amazon SNS. */
import { reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import type { Question, Reading } from './read.ts';
import { items } from './seen.ts';

/** `arn:aws:sns:us-east-1:123456789012:alerts` -> the question who has subscribed to it, asked in its region. */
export function aboutTopic(arn: string): readonly Question[] {
  const region = /^arn:[\w-]+:sns:([a-z0-9-]+):\d{12}:[\w.-]+$/.exec(arn)?.[1];
  return region === undefined ? [] : [{ input: { TopicArn: arn }, region, subject: arn }];
}

/** Somebody confirmed; somebody has yet to press the link in AWS's mail; or there is nobody. Null: AWS did not tell. */
export type Heard = 'heard' | 'unconfirmed' | 'nobody' | null;

export function topicHeard(topics: readonly Reading[], arn: string): Heard {
  const answer = topics.find(({ subject }) => subject === arn);
  if (answer === undefined) return null;
  if (answer.refused !== null) return answer.refused.kind === 'absent' ? 'nobody' : null;
  const subscriptions = items([answer], 'Subscriptions[]').map(({ value }) => reachText(value, 'SubscriptionArn') ?? '');
  // Source: SNS API reference, ListSubscriptionsByTopic: an ARN once confirmed, `PendingConfirmation` before, `Deleted` after unsubscribing.
  if (subscriptions.some((one) => one.startsWith('arn:'))) return 'heard';
  return subscriptions.includes('PendingConfirmation') ? 'unconfirmed' : 'nobody';
}

/** A subscriber of budgets and of cost anomalies: a mail address, which may have declined, or a topic. */
export function subscriberHeard(subscriber: Reachable, topics: readonly Reading[]): Heard {
  const address = reachText(subscriber, 'Address');
  if (address === null || reachText(subscriber, 'Status') === 'DECLINED') return 'nobody';
  return address.startsWith('arn:') ? topicHeard(topics, address) : 'heard';
}

/** The best of several: one reader is enough. */
export const bestHeard = (all: readonly Heard[]): Heard =>
  (['heard', 'unconfirmed', null] as const).find((one) => all.includes(one)) ?? (all.length === 0 ? 'nobody' : (all[0] ?? null));

export const UNCONFIRMED = {
  ja: '知らせの登録が確認待ち (AWS から届いたメールのリンクを押す)',
  en: 'the subscription waits for confirmation (press the link in the mail from AWS)',
} as const;

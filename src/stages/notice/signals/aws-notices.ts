/**
 * What AWS itself has told the account: exposed keys, abuse. AWS Health answers only accounts with a paid support plan; User Notifications keeps AWS's own
 * notices on every plan. When neither may be asked, the person is told where to look.
 */
import { reach, reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import { outcomeOf } from '../coverage/cell-of.ts';
import type { Asking } from '../listing/asking.ts';
import type { Signal } from '../notice-record.ts';
import { askPages, signalCell, type SignalsSeen } from './look.ts';

export async function awsNotices(asking: Asking): Promise<SignalsSeen> {
  const [health, kept] = await Promise.all([
    askPages(asking, { service: 'health', operation: 'DescribeEvents', region: HOME, input: { filter: { services: ['RISK', 'ABUSE'] } } }),
    askPages(asking, { service: 'notifications', operation: 'ListManagedNotificationEvents', region: HOME }),
  ]);
  const risks = health.pages.flatMap((page) => reach(page, 'events[]')).filter((one) => RISKS.test(reachText(one, 'eventTypeCode') ?? ''));
  const notices = kept.pages.flatMap((page) => reach(page, 'managedNotificationEvents[]')).filter(isOfSecurity);
  const signals = [
    ...risks.map((one) => noticed(reachText(one, 'eventTypeCode'), reachText(one, 'region'), reachText(one, 'startTime'))),
    ...notices.map((one) => noticed(headlineOf(one), null, reachText(one, 'creationTime'))),
  ];
  const unseen = [health, kept].every(({ refused }) => refused !== null && outcomeOf(refused.answer) !== 'not-reached');
  return {
    signals: unseen ? [...signals, LOOK_THERE] : signals,
    cells: [
      signalCell('aws-notices', 'health', 'global', risks.length, health.refused),
      signalCell('user-notifications', 'notifications', 'global', notices.length, kept.refused),
    ],
  };
}

const HOME = 'us-east-1';
const RISKS = /^AWS_(RISK|ABUSE)_/;
/** In the name of the sub-category or the headline. Source: User Notifications User Guide, "AWS managed notifications" (categories of AWS Health). */
const SECURITY = /security|abuse|compromis|exposed/i;

const headlineOf = (one: Reachable): string | null => reachText(one, 'notificationEvent.messageComponents.headline');
const isOfSecurity = (one: Reachable): boolean =>
  [headlineOf(one), reachText(one, 'managedNotificationConfigurationArn')].some((text) => text !== null && SECURITY.test(text));

const noticed = (what: string | null, region: string | null, at: string | null): Signal => ({
  kind: 'aws-notice',
  level: 'alarm',
  region,
  subject: what,
  at,
  ja: 'AWS からの知らせがあります。期限が書かれていることがあるので、早めに読んで返事をしてください。',
  en: 'AWS has sent a notice. It may name a deadline: read it and answer soon.',
});

const LOOK_THERE: Signal = {
  kind: 'aws-notices-unseen',
  level: 'look',
  region: null,
  subject: null,
  at: null,
  ja: 'AWS からの知らせは、ここからは読めませんでした。ルートユーザーのメールと、コンソールの AWS Health Dashboard (https://health.console.aws.amazon.com/) を自分の目で確かめてください。',
  en: 'Notices from AWS could not be read from here. Look for yourself: the mail of the root user, and the AWS Health Dashboard (https://health.console.aws.amazon.com/).',
};

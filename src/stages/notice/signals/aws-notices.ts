/** What AWS itself has told the account: exposed keys, abuse. The Health API answers only accounts with a paid support plan; else the person is told where to look. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import { outcomeOf } from '../coverage/cell-of.ts';
import type { Asking } from '../listing/asking.ts';
import type { Signal } from '../notice-record.ts';
import { askPages, signalCell, type SignalsSeen } from './look.ts';

const RISKS = /^AWS_(RISK|ABUSE)_/;

export async function awsNotices(asking: Asking): Promise<SignalsSeen> {
  const input = { filter: { services: ['RISK', 'ABUSE'] } };
  const { pages, refused } = await askPages(asking, { service: 'health', operation: 'DescribeEvents', region: 'us-east-1', input });
  const notices = pages.flatMap((page) => reach(page, 'events[]')).filter((one) => RISKS.test(reachText(one, 'eventTypeCode') ?? ''));
  const signals = notices.map((one): Signal => noticed(reachText(one, 'eventTypeCode') ?? '', reachText(one, 'region'), reachText(one, 'startTime')));
  return {
    signals: refused === null || outcomeOf(refused.answer) === 'not-reached' ? signals : [...signals, LOOK_THERE],
    cells: [signalCell('aws-notices', 'health', 'global', signals.length, refused)],
  };
}

const noticed = (code: string, region: string | null, at: string | null): Signal => ({
  kind: 'aws-notice',
  level: 'alarm',
  region,
  subject: code,
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
  ja: 'AWS からの知らせは、ここからは読めません (有料のサポートプランでだけ読める仕組みです)。ルートユーザーのメールと、コンソールの AWS Health Dashboard (https://health.console.aws.amazon.com/) を自分の目で確かめてください。',
  en: 'Notices from AWS cannot be read from here (AWS allows that on paid support plans only). Look for yourself: the mail of the root user, and the AWS Health Dashboard (https://health.console.aws.amazon.com/).',
};

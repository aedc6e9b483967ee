/** The report to Trust & Safety, only when an address of the intruder is AWS's: otherwise that desk can do nothing, and says so after days. */
import type { Bilingual } from '../../../../words/language.ts';
import { awsAddresses, type AwsAddress } from '../facts/found-facts.ts';
import type { LetterMaterial } from '../letter-material.ts';
import { headed, line, type LetterLine } from '../text/letter-text.ts';
import { asIs, inFindings, moment } from '../text/traced.ts';
import * as common from './common-words.ts';
import type { LetterRule } from './letter-kind.ts';

const W = {
  subject: { ja: 'AWSのアドレスからの不正アクセスの通報', en: 'Abuse report: unauthorized access from AWS addresses' },
  to: { ja: 'AWS Trust & Safety ご担当者様', en: 'Dear AWS Trust & Safety team,' },
  opening: {
    ja: 'AWSのアドレスから、AWSアカウント {account} に対して、所有者の許可のないAPI操作が行われました。',
    en: 'API calls that its owner did not authorise were made in AWS account {account} from AWS addresses.',
  },
  addresses: { ja: '■ 発信元 (時刻はUTCです)', en: 'Sources (times are UTC)' },
  address: { ja: '{ip} ({aws})：{from} から {until} まで、{events} 回', en: '{ip} ({aws}): {events} calls from {from} to {until}' },
  keys: {
    ja: '宛先はAWSのAPI (HTTPS) です。送信元のポートは、CloudTrailに記録されないため分かりません。',
    en: 'The target is the AWS API (HTTPS). CloudTrail does not record source ports, so we cannot give them.',
  },
  request: { ja: 'この操作を行った利用者について、ご確認をお願いいたします。', en: 'Please look into the customer behind these calls.' },
  attached: { ja: '該当するCloudTrailの記録を添付いたします。', en: 'The CloudTrail records are attached.' },
  apart: {
    ja: '返金やアカウントの相談は、サポートの窓口で別に行っております。',
    en: 'The refund and the state of our own account are being handled with Support; this report is not about them.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const ABUSE_REPORT: LetterRule = {
  needs: [],
  notNow({ report }) {
    if (report === null) {
      return {
        ja: '侵入者のアドレスがまだ分かりません。先に hikeshi investigate でログを調べてください。',
        en: 'The addresses of the intruder are not known yet. Investigate the logs first: hikeshi investigate.',
      };
    }
    if (awsAddresses(report.findings).length > 0) return null;
    return {
      ja: '侵入者のアドレスに AWS のものはありません。不正利用の窓口 (Trust & Safety) に送っても「AWS のネットワークではない」と返ってくるだけで、返金も扱っていません。返金とアカウントの相談は hikeshi desk が示す窓口へ。',
      en: 'No address of the intruder is AWS\'s. The abuse desk (Trust & Safety) would answer "not from our network", and it makes no refunds. For those, see hikeshi desk.',
    };
  },
  write: (material, signed) => ({
    subject: line(W.subject),
    paragraphs: [
      ...common.exampleMark(material),
      [line(W.to)],
      [line(W.opening, { account: signed.account })],
      headed(W.addresses, sources(material)),
      [line(W.keys), line(W.attached)],
      [line(W.request), line(W.apart)],
      ...common.closing(material, signed),
    ],
  }),
};

const sources = ({ report }: LetterMaterial): LetterLine[] => (report === null ? [] : awsAddresses(report.findings).map(sourceLine));

const sourceLine = ({ ip, aws, firstSeen, lastSeen, events, at }: AwsAddress): LetterLine =>
  line(W.address, {
    ip: asIs(ip, inFindings(`${at}/ip`)),
    aws: asIs(aws, inFindings(`${at}/aws`)),
    from: moment(firstSeen, inFindings(`${at}/firstSeen`)),
    until: moment(lastSeen, inFindings(`${at}/lastSeen`)),
    events: asIs(String(events), inFindings(`${at}/events`)),
  });

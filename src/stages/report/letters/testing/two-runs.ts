/** Two runs of `harden`: a door that was open and is shut, one that was shut all along, the owner's word, one still open, and one AWS does not ask for. */
import type { ChecksRecord } from '../../../harden/index.ts';
import { ACCOUNT } from '../../testing/founding-events.ts';

type Checked = ChecksRecord['checks'][number];

const FIRST = '2026-12-08T01:00:00Z';
const LAST = '2026-12-08T05:00:00Z';

function checked(
  id: string,
  step: Checked['step'],
  state: Checked['state'],
  title: Checked['title'],
  asked: readonly [call: string, at: string] | null,
): Checked {
  const evidence =
    asked === null
      ? []
      : [
          {
            call: asked[0],
            region: 'us-east-1',
            subject: null,
            at: asked[1],
            requestIds: [`0a1b2c3d-1111-2222-3333-${id.padEnd(12, '0').slice(0, 12)}`],
            answer: 'found' as const,
          },
        ];
  return { id, urgency: 'urgent', step, title, state, lines: [{ state, subject: null, region: null, says: title, evidence }] };
}

const run = (at: string, checks: Checked[]): ChecksRecord => ({
  schema: 'hikeshi.checks/1',
  version: '0.1.0',
  account: ACCOUNT,
  caller: `arn:aws:iam::${ACCOUNT}:root`,
  at,
  incidentUntil: '2026-12-07T02:00:00Z',
  regions: ['us-east-1'],
  counts: { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0 },
  asked: 5,
  refused: 0,
  checks,
});

const MFA = { ja: 'ルートユーザーに MFA が付いている', en: 'Root has MFA' };
const KEYS = { ja: 'ルートユーザーのアクセスキーがない', en: 'Root has no access key' };
const MAIL = { ja: '登録メールの受信箱を守った', en: 'The mailbox of the account is safe' };
const TRAIL = { ja: 'CloudTrail が、すべての操作を残している', en: 'CloudTrail keeps a full record' };
const OTHER = { ja: '記録が止められていない', en: 'Recording was not stopped' };

export const TWO_RUNS: readonly ChecksRecord[] = [
  run(FIRST, [
    checked('root-mfa', 'root-mfa-enabled', 'fail', MFA, ['iam:GetAccountSummary', FIRST]),
    checked('root-access-keys', 'root-keys-deleted', 'pass', KEYS, ['iam:GetAccountSummary', FIRST]),
  ]),
  run(LAST, [
    checked('root-mfa', 'root-mfa-enabled', 'pass', MFA, ['iam:GetAccountSummary', LAST]),
    checked('root-access-keys', 'root-keys-deleted', 'pass', KEYS, ['iam:GetAccountSummary', LAST]),
    checked('mailbox', 'mailbox-password-changed', 'pass', MAIL, null),
    checked('trail', 'cloudtrail-enabled', 'fail', TRAIL, ['cloudtrail:DescribeTrails', LAST]),
    checked('config-recorder', null, 'fail', OTHER, ['config-service:DescribeConfigurationRecorderStatus', LAST]),
  ]),
];

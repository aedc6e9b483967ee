/** What a frightened beginner sees of a plan: short, in plain words, inside 80 columns; every claim still leads to its events. */
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { AwsRefused } from '../../../ports/aws-account.ts';
import type { Language } from '../../../words/language.ts';
import type { Applied } from '../apply/apply-plan.ts';
import type { Plan, PlanNote, PlanStep } from '../plan/plan.ts';
import { planScript } from '../plan/script.ts';
import { unseenNote } from '../plan/unseen-note.ts';
import type { Verified } from '../verify/verify-plan.ts';
import { appliedSummary } from './applied-summary.ts';
import { planSummary } from './plan-summary.ts';
import { stepDetails } from './step-details.ts';
import { undoneSummary } from './undone-summary.ts';
import { verifiedSummary } from './verified-summary.ts';

const ACCOUNT = '123456789012';
const OPTIONS = { width: 80, colour: false, columns: (text: string) => stringWidth(text) };
/** Where sentences are compared and not their lines. */
const WIDE = { ...OPTIONS, width: 200 };
const TELLING = {
  applyCommand: 'hikeshi contain apply P-0123456789ab',
  verifyCommand: 'hikeshi contain verify P-0123456789ab',
  showCommand: (step: string) => `hikeshi contain show ${step}`,
  planCommand: 'hikeshi contain plan',
  searchCommand: (event: string) => `hikeshi search ${event}`,
  hardenCommand: 'hikeshi harden',
  savedAt: '/home/me/case/contain/plans/P-0123456789ab.json',
  zone: 'Asia/Tokyo',
  again: false,
};
const LANGUAGES = ['ja', 'en'] as const;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const eventId = (start: string, end = '000000000001'): string => `${start}-2eb7-4c2d-92f6-${end}`;

const aStep = (number: number, more: Partial<PlanStep> = {}): PlanStep => ({
  id: `S-${String(number).padStart(2, '0')}`,
  action: 'ec2-terminate-instance',
  phase: 'burners',
  target: {
    id: `i-0${number}`,
    account: ACCOUNT,
    region: 'eu-north-1',
    arn: `arn:aws:ec2:eu-north-1:${ACCOUNT}:instance/i-0${number}`,
    more: {},
  },
  why: { ja: '侵入者が作りました。 2025-12-04T01:04:41Z', en: 'The intruder made it. 2025-12-04T01:04:41Z' },
  eventIds: [],
  before: {},
  beforeSha256: '0'.repeat(64),
  risks: [],
  usdPerHour: '2.304',
  undoable: false,
  calls: [
    {
      service: 'ec2',
      operation: 'TerminateInstances',
      region: 'eu-north-1',
      input: { InstanceIds: [`i-0${number}`] },
      on: [`arn:aws:ec2:eu-north-1:${ACCOUNT}:instance/i-0${number}`],
    },
  ],
  ...more,
});

const KEY_STEP = aStep(1, {
  action: 'iam-detach-policy',
  phase: 'identities',
  target: {
    id: 'arn:aws:iam::aws:policy/AdministratorAccess',
    account: ACCOUNT,
    region: 'us-east-1',
    arn: `arn:aws:iam::${ACCOUNT}:user/reader`,
    more: { kind: 'User', name: 'reader' },
  },
  why: { ja: '侵入者が残した入口です。', en: 'A way in that the intruder left.' },
  usdPerHour: null,
  undoable: true,
});

const aPlan = (steps: readonly PlanStep[], more: Partial<Plan> = {}): Plan => ({
  schema: 'hikeshi.plan/1',
  id: 'P-0123456789ab',
  madeAt: '2025-12-07T11:49:00.000Z',
  account: ACCOUNT,
  operator: { arn: `arn:aws:iam::${ACCOUNT}:user/yamada`, kind: 'user', quarantine: [], suspect: false },
  findingsSha256: '0'.repeat(64),
  steps,
  questions: [],
  byHand: [],
  heldBack: [],
  already: [],
  unseen: [],
  ...more,
});

const told = (plan: Plan, language: Language): string => planSummary(plan, TELLING, language, OPTIONS);
const aNote = (subject: string, said = 'x'): PlanNote => ({ subject, said: { ja: said, en: said }, eventIds: [] });
const DENIED: AwsRefused = { kind: 'denied', action: 'ec2:DescribeVolumes', by: 'no-allow', message: 'no' };

it.each([
  ['new', false, 'Nothing has been changed yet.', 'made 2025-12-07'],
  ['shown again, when it may long be carried out', true, 'made 2025-12-07 20:49 JST', 'Nothing has been changed yet.'],
] as const)('a plan that is %s', (_, again, says, never) => {
  const text = planSummary(aPlan([KEY_STEP]), { ...TELLING, again }, 'en', WIDE);
  expect(text).toContain(says);
  expect(text).not.toContain(never);
});

describe('events', () => {
  const ids = [eventId('973d12c8'), eventId('00b38f55'), eventId('fd01eeb5')];

  it('stand as the beginning of an id and a count, with the way to the events and to all ids', () => {
    const plan = aPlan([aStep(1, { eventIds: ids }), aStep(2, { eventIds: ids.slice(0, 1) })]);
    const [ja, en] = [told(plan, 'ja'), told(plan, 'en')];
    for (const text of [ja, en]) expect(text).not.toMatch(UUID);
    expect(ja).toContain('S-01  i-01  12-04 10:04  US$2.30/時  [973d12c8 ほか2件]');
    expect(en).toContain('S-02  i-02  12-04 10:04  US$2.30/h  [973d12c8]');
    expect(en).toContain('hikeshi search 973d12c8\n');
    expect(en).toContain('hikeshi contain show S-01\n');
  });

  it.each(LANGUAGES)('are all there, whole, where a single step is shown (%s)', (language) => {
    const text = stepDetails(aStep(1, { eventIds: ids }), 'Asia/Tokyo', language, OPTIONS);
    for (const id of ids) expect(text).toContain(`  - ${id}\n`);
    expect(text).toContain('2025-12-04 10:04 JST (2025-12-04 01:04 UTC)');
    expect(text).toContain(`aws ec2 terminate-instances --region eu-north-1 --cli-input-json '{"InstanceIds":["i-01"]}'`);
  });

  it('whose ids begin alike are written out: a mark that may mean two names none', () => {
    const twins = [eventId('973d12c8', '00000000000a'), eventId('973d12c8', '00000000000b')];
    const text = told(aPlan(twins.map((id, index) => aStep(index + 1, { eventIds: [id] }))), 'en');
    for (const id of twins) expect(text).toContain(`[${id}]`);
  });

  it('of a forged log are never offered to a shell, and cannot act on the terminal', () => {
    const text = told(aPlan([aStep(1, { eventIds: ['$(reboot)\u001B[2J'] }), aStep(2, { eventIds: ids.slice(0, 1) })]), 'en');
    expect(text).not.toContain('\u001B');
    expect(text).toContain('hikeshi search 973d12c8\n');
  });
});

describe('steps', () => {
  it('done alike stand together: what is true of all of them is said once', () => {
    const text = told(aPlan([1, 2, 3].map((number) => aStep(number))), 'en');
    expect(text.match(/The intruder made it/g)).toHaveLength(1);
    expect(text.match(/cannot be taken back\)/g)).toHaveLength(1);
    expect(text).toContain('End the EC2 instance (3, cannot be taken back)');
    // 3 x 2.304 = 6.912
    expect(text).toContain('US$6.91 an hour');
    expect(text).toContain('      Why: The intruder made it.\n        In Stockholm (eu-north-1):\n          S-01  i-01');
  });

  it('name things as people do: no ARN, whose it is, and no Region for what is in none', () => {
    const [ja, en] = [told(aPlan([KEY_STEP]), 'ja'), told(aPlan([KEY_STEP]), 'en')];
    expect(ja).toContain('S-01  AdministratorAccess (AWS) (ユーザー reader)');
    expect(en).toContain('S-01  AdministratorAccess (AWS) (user reader)');
    expect(ja).toContain('サインイン ユーザー yamada');
    for (const text of [ja, en]) expect(text).not.toMatch(/arn:|us-east-1/);
  });

  it('fit 80 columns whatever the names; only commands and links may be longer', () => {
    const target = { ...aStep(1).target, id: `${'very-long-name-'.repeat(6)}漢字` };
    const byHand = [aNote('AWS::EC2::SecurityGroup sg-1', 'Look there. https://console.aws.amazon.com/ec2/home?region=eu-north-1')];
    const plan = aPlan([aStep(1, { target, eventIds: [eventId('973d12c8')] })], {
      byHand,
      unseen: [unseenNote('x', DENIED, { service: 'ec2', region: 'eu-north-1' })],
    });
    const lines = LANGUAGES.flatMap((language) => told(plan, language).split('\n'));
    expect(lines.filter((line) => stringWidth(line) > 80 && !/^ {6,}(hikeshi |https:|\/home\/)/.test(line))).toEqual([]);
  });

  it('of a script are told the same way, with all their events', () => {
    const script = planScript(
      aPlan([KEY_STEP, aStep(2, { eventIds: [eventId('973d12c8')] })], { byHand: [aNote('AWS::EC2::SecurityGroup sg-1')] }),
      'en',
    );
    expect(script).toContain('# S-01  Take off the policy the intruder attached: AdministratorAccess (AWS) (user reader)\n');
    expect(script).toContain(`# Rests on: ${eventId('973d12c8')}\n`);
    expect(script).toContain('# security group sg-1: x\n');
  });
});

describe('notes', () => {
  it.each([
    ['AWS::EC2::SecurityGroup sg-1', 'セキュリティグループ sg-1: x', 'security group sg-1: x'],
    ['bucket-policy my-bucket', '外に開いた S3 バケットポリシー my-bucket: x', 'S3 bucket policy open to outsiders my-bucket: x'],
    [
      'queue-policy q (ap-northeast-1)',
      '外に開いた SQS キュー q (東京 ap-northeast-1): x',
      'SQS queue open to outsiders q in Tokyo (ap-northeast-1): x',
    ],
    ['role/web', 'ロール web: x', 'role web: x'],
    ['account 111122223333', 'アカウント 111122223333: x', 'account 111122223333: x'],
    ['arn:aws:cloudformation:us-east-1:1:stack/evil/0a1b2c3d', 'evil: x', 'evil: x'],
  ])('call %s by a name people know', (subject, ja, en) => {
    const plan = aPlan([], { byHand: [aNote(subject)] });
    expect(told(plan, 'ja')).toContain(`  - ${ja}\n`);
    expect(told(plan, 'en')).toContain(`  - ${en}\n`);
  });

  it('do not name twice what the sentence names', () => {
    expect(told(aPlan([], { questions: [aNote('AKIAIOSFODNN7EXAMPLE', 'Is AKIAIOSFODNN7EXAMPLE yours?')] }), 'en')).toContain(
      '  - Is AKIAIOSFODNN7EXAMPLE yours?\n',
    );
  });

  it('tell moments on the reader’s clock', () => {
    const note = aNote('role/web', 'You, from 2026-10-05T07:10:30Z to 2026-10-22T04:03:13Z?');
    expect(told(aPlan([], { questions: [note] }), 'en')).toContain('from 2026-10-05 16:10 JST to 2026-10-22 13:03 JST?');
  });

  it('keep a link whole, on a line of its own', () => {
    const link = 'https://console.aws.amazon.com/elasticbeanstalk/home?region=ap-northeast-1';
    const byHand = [aNote('AWS::ElasticBeanstalk::Application sg-1', `${'Long words. '.repeat(12)}${link}`)];
    expect(told(aPlan([], { byHand }), 'en')).toMatch(new RegExp(`^ +${link.replaceAll(/[.?/]/g, String.raw`\$&`)}$`, 'm'));
  });

  it('set no link apart but those to AWS’s consoles: names in a note are the intruder’s', () => {
    const plan = aPlan([], { questions: [aNote('u', 'Is this yours? https://console.aws.amazon.com.evil.example/x')] });
    const text = planSummary(plan, TELLING, 'en', WIDE);
    expect(text).toContain('  - u: Is this yours? https://console.aws.amazon.com.evil.example/x');
  });

  it('of what could not be looked at say why and where once, and everything it hides', () => {
    const at = { service: 'ec2', region: 'eu-north-1' };
    const unseen = ['ec2-delete-volume vol-1', 'ec2-delete-volume vol-2', 'vol-3 (ec2:DescribeVolumes)'].map((one) => unseenNote(one, DENIED, at));
    const text = told(aPlan([], { unseen }), 'en');
    expect(text.match(/Not allowed: ec2:DescribeVolumes in Stockholm \(eu-north-1\)\./g)).toHaveLength(1);
    expect(text).toContain('Delete the disk left behind: vol-1, vol-2\n');
    expect(text).toContain('      vol-3\n');
    expect(text).toContain('which does not mean that nothing is there');
  });
});

const done = (step: PlanStep) => ({ step, standing: 'done', refused: null }) as const;

describe('what came of it', () => {
  const refused = { ...DENIED, action: 'ec2:TerminateInstances' } as const;

  it('applied: done is counted, what is not done is named with the reason, the Region and what to type', () => {
    const applied: Applied = { steps: [done(KEY_STEP), { step: aStep(2), standing: 'open', refused }], foughtBack: [] };
    const [ja, en] = LANGUAGES.map((language) => appliedSummary(applied, TELLING, language, WIDE));
    expect(ja).toContain('2 個の手順のうち 1 個が済みました。');
    expect(ja).toContain('まだです。許可がありません: ec2:TerminateInstances (ストックホルム eu-north-1)。\n        S-02  i-02\n');
    expect(en).toContain('Still open. Not allowed: ec2:TerminateInstances in Stockholm (eu-north-1).\n        S-02  i-02\n');
    expect(en).toContain(`${TELLING.applyCommand}\n`);
    expect(en).toContain(`${TELLING.verifyCommand}\n`);
  });

  const verified = (more: Partial<Verified>): Verified => ({
    at: '2025-12-07T12:00:00.000Z',
    steps: [done(KEY_STEP)],
    open: [],
    forYou: [],
    unseen: [],
    simulated: [],
    sessions: [],
    complete: false,
    ...more,
  });
  const proof = (more: Partial<Verified>): string => verifiedSummary(verified(more), TELLING, 'en', WIDE);

  it('verified: what is done needs no line of its own', () => {
    expect(proof({ steps: [1, 2, 3].map((number) => done(aStep(number))), complete: true })).toContain('What costs money: 3 of 3 done');
    expect(proof({ steps: [1, 2, 3].map((number) => done(aStep(number))), complete: true })).not.toContain('S-02');
  });

  it.each<[string, Partial<Verified>, RegExp]>([
    [
      'what AWS still allows is open',
      { simulated: [{ arn: `arn:aws:iam::${ACCOUNT}:user/x`, verdict: 'allowed', allowed: ['iam:CreateUser'] }] },
      /^1 thing is still open/,
    ],
    [
      'what could not be seen is not called open',
      { steps: [{ step: aStep(2), standing: 'unknown', refused: DENIED }] },
      /^What could be seen has been stopped\. Some/,
    ],
    [
      'what could not be looked at is no proof',
      { unseen: [unseenNote('x', DENIED, { service: 'ec2', region: 'eu-north-1' })] },
      /so this is no proof/,
    ],
    ['what AWS is still at is not called open', { steps: [{ step: aStep(2), standing: 'settling', refused: null }] }, /^AWS is still at work on 1/],
    ['what only the owner can do is left to the owner', { forYou: [aNote('role/web')] }, /^The plan is done\. What is left needs you\./],
  ])('verified: %s', (_, more, headline) => {
    expect(proof(more).replaceAll('\n', ' ')).toMatch(headline);
  });

  it('verified: what needs the owner leads to its events, too', () => {
    const text = proof({ forYou: [{ ...aNote('role/web'), eventIds: [eventId('973d12c8')] }] });
    expect(text).toContain('  - role web: x [973d12c8]\n');
    expect(text).toContain('hikeshi search 973d12c8\n');
  });

  it('verified: sessions are told by whose they are and until when, on both clocks', () => {
    const target = `arn:aws:sts::${ACCOUNT}:assumed-role/ops/x`;
    expect(proof({ sessions: [{ kind: 'role-session', target, state: 'alive', until: '2026-03-02T13:26:34Z' }] })).toContain(
      'the role ops, a session: may still work until 2026-03-02 22:26 JST (2026-03-02 13:26 UTC)',
    );
  });

  it('verified: a session that may still work is no all-clear', () => {
    const sessions = [{ kind: 'session-token', target: `arn:aws:iam::${ACCOUNT}:user/x`, state: 'alive', until: null }] as const;
    expect(proof({ sessions, complete: true })).toMatch(/^The plan is carried out.* But temporary credentials .* may still work/);
  });

  it('undone: what never was carried out is counted, what cannot be taken back says why', () => {
    const untouched = Array.from({ length: 20 }, (_, index) => ({
      step: aStep(index + 10),
      standing: 'untouched' as const,
      refused: null,
      why: null,
    }));
    const text = undoneSummary(
      [
        { ...done(KEY_STEP), why: null },
        { step: aStep(2), standing: 'cannot', refused: null, why: { ja: '消えました。', en: 'It is gone.' } },
        ...untouched,
      ],
      'en',
      OPTIONS,
    );
    expect(text).toContain('1 step was taken back.');
    expect(text).toContain('      It is gone.\n        In Stockholm (eu-north-1):\n          S-02  i-02\n');
    expect(text).toContain('The other 20 were never carried out');
    expect(text).not.toContain('S-15');
  });
});

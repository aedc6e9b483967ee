import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';
import { unseenCharacters } from '../../../words/visible-text.ts';
import type { Amount, NoticeRecord } from '../notice-record.ts';
import { found, testAccount } from '../testing/answering.ts';
import { noticed } from '../testing/noticed.ts';
import { decimal } from '../../../knowledge/money/decimal.ts';
import { amountWords } from './amount-words.ts';
import { coverageTable } from './coverage-table.ts';
import { noticeSummary } from './summary.ts';

const options = { width: 80, colour: false, columns: stringWidth, hasCase: false, savedAt: null };

/** Two Regions: machines with a hostile name in one, Lambda denied in both. */
function answer({ operation, region, service }: AwsCall): readonly AwsAnswer[] {
  if (operation === 'GetCallerIdentity') return [found({ Account: '123456789012', Arn: 'arn:aws:iam::123456789012:user/\u001B[2Jalice' })];
  if (operation === 'DescribeRegions')
    return [found({ Regions: ['us-east-1', 'eu-west-1'].map((RegionName) => ({ RegionName, OptInStatus: 'opt-in-not-required' })) })];
  if (service === 'lambda') return [{ kind: 'denied', action: `lambda:${operation}`, by: 'no-allow', message: '\u001B]0;x\u0007' }];
  if (operation === 'DescribeInstances' && region === 'us-east-1') {
    return [
      found({
        Reservations: [
          {
            Instances: [
              { InstanceId: 'i-\u001B[31m\u202E1', InstanceType: 'c5.4xlarge', State: { Name: 'running' }, LaunchTime: '2026-11-28T05:00:00Z' },
            ],
          },
        ],
      }),
    ];
  }
  return [found({})];
}

const record = (): Promise<NoticeRecord> => noticed(testAccount(answer));

describe('noticeSummary', () => {
  it('answers first, in English', async () => {
    const text = noticeSummary(await record(), 'en', options);
    expect(text.split('\n')[0]).toBe('Money is burning now: US$0.68 an hour, of what could be seen.');
    expect(text).toContain('2026-11-28 15:00:00 JST (2026-11-28 06:00:00 UTC)');
    expect(text).toMatch(/So far +US\$0\.68\n/);
    // Nine hours of 0.68.
    expect(text).toMatch(/Midnight +US\$6\.12\n/);
    expect(text).toContain('not allowed to look: AWS Lambda (all Regions) [lambda:ListFunctions]');
    expect(text).toContain('whose is unknown');
  });

  it('answers first, in Japanese', async () => {
    const text = noticeSummary(await record(), 'ja', options);
    expect(text.split('\n')[0]).toBe('今も料金がかかっています。1時間に0.68米ドル (見えた範囲で)。');
    expect(text).toContain('見る権限がない: AWS Lambda (全リージョン) [lambda:ListFunctions]');
    expect(text).toContain('次にすること');
  });

  it("does not cry fire over what the investigation did not find to be the intruder's, once all was seen", async () => {
    const seen = await record();
    const whole = { ...seen, coverage: { ...seen.coverage, whole: true } };
    const first = (one: NoticeRecord, hasCase = true): string | undefined => noticeSummary(one, 'en', { ...options, hasCase }).split('\n')[0];
    const calm = "What runs now costs US$0.68 an hour; none of it was found to be the intruder's.";
    expect(first(whole)).toBe(calm);
    expect(noticeSummary(whole, 'ja', { ...options, hasCase: true }).replaceAll('\n', '')).toContain(
      '侵入者のものと分かったものは、その中にありません',
    );
    expect(first(seen)).toContain('Money is burning now');
    expect(first(whole, false)).toContain('Money is burning now');
    const theirs = seen.resources.map((one) => ({ ...one, whose: { is: 'not-mine' as const, because: one.whose.because } }));
    expect(first({ ...whole, resources: theirs })).toContain('Money is burning now');
  });

  it('tells once what several Regions and moments tell alike', async () => {
    const seen = await record();
    const alike = (region: string) => ({
      kind: 'finding',
      level: 'look' as const,
      region,
      subject: 'Policy:Root',
      at: '2026-11-28T05:00:00Z',
      ja: '報告',
      en: 'Reported.',
    });
    const text = noticeSummary({ ...seen, signals: ['us-east-1', 'eu-west-1', 'eu-west-2'].map(alike) }, 'en', options);
    expect(text).toContain('Policy:Root us-east-1 2026-11-28 14:00 (×3): Reported.');
    expect(text).not.toContain('eu-west-2 2026');
  });

  it.each(['ja', 'en'] as const)('obeys nothing the account says, and fits its width (%s)', async (language) => {
    const text = noticeSummary(await record(), language, options);
    const lines = text.split('\n');
    expect(lines.filter((line) => unseenCharacters().test(line))).toEqual([]);
    expect(lines.filter((line) => stringWidth(line) > 80 && !line.includes('⟨'))).toEqual([]);
  });

  it.each([
    ['nothing-seen', 'Nothing that costs money by the hour is standing now.'],
    ['cannot-tell', 'Whether money is burning cannot be told: not everything could be looked at.'],
  ] as const)('says of %s: %s', async (kind, sentence) => {
    expect(noticeSummary({ ...(await record()), answer: kind }, 'en', options).split('\n')[0]).toBe(sentence);
  });

  it('sends the owner to the keys first when something is not theirs', async () => {
    const seen = await record();
    const [machine] = seen.resources;
    if (machine === undefined) throw new Error('no machine');
    const text = noticeSummary({ ...seen, resources: [{ ...machine, whose: { is: 'not-mine', because: 'case' } }] }, 'en', options);
    expect(text).toContain('First make the access keys that made these inactive');
    const withCase = noticeSummary({ ...seen, resources: [{ ...machine, whose: { is: 'not-mine', because: 'case' } }] }, 'en', {
      ...options,
      hasCase: true,
    });
    expect(withCase).toContain('hikeshi contain plan --case');
  });
});

describe('coverageTable', () => {
  it('has a letter for each service and Region, and shows the worst', async () => {
    const table = coverageTable((await record()).coverage, 'en');
    expect(table).toMatch(/^lambda +DD$/m);
    expect(table).toMatch(/^ec2 +\+\.$/m);
    expect(table).toContain("'D' not allowed to look");
  });
});

describe('amountWords', () => {
  const amount = (least: string, most: string | null): Amount => ({ least: decimal(least), most: most === null ? null : decimal(most) });
  it.each([
    [amount('1234.5', '1234.5'), 'US$1,234.50', '1,234.50米ドル'],
    [amount('21.708', '29.3058'), 'US$21.71 to 29.31', '21.71〜29.31米ドル'],
    [amount('3.06', null), 'at least US$3.06', '少なくとも3.06米ドル'],
    [amount('0.005', '0.005'), 'under US$0.01', '0.01米ドル未満'],
    [amount('0', '0'), 'US$0.00', '0.00米ドル'],
  ])('%j', (one, en, ja) => {
    expect(amountWords(one)).toEqual({ en, ja });
  });
});

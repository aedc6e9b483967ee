import { describe, expect, it } from 'vitest';
import { runHikeshi } from '../../../../tests/cli/recorded-world.ts';

describe('hikeshi whois', () => {
  it('tells a beginner what an address is and where to report, in Japanese', async () => {
    const { code, out, err } = await runHikeshi(['whois', '8.8.8.8', '--lang', 'ja']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`8.8.8.8
  AWS のアドレスではありません (AWS が公開する一覧、2026-08-22 時点)
  国: アメリカ (IP2Location LITE, 2026-07-17。登録上の国で、使った人の居場所とは限りません)
  → AWS の不正利用フォーム (abuse) に届けても「AWS のネットワークではない」と返ってきます。返金とアカウントの相談は、サポートの「アカウントと請求」へ。

This product includes IP2Location LITE data available from https://lite.ip2location.com.
`);
  });

  it.each([
    ['3.5.140.2', 'An AWS address: EC2, ap-northeast-2 (Seoul)', 'worthwhile'],
    ['10.0.0.1', 'used only inside a company', 'no desk can look into it'],
    ['169.254.169.254', 'instance metadata service', 'no desk can look into it'],
    ['203.0.113.9', 'for manuals and examples', 'no desk can look into it'],
    ['AWS Internal', 'stands for AWS itself', 'no sign of an intruder'],
    ['autoscaling.amazonaws.com', 'the name of an AWS service (autoscaling.amazonaws.com)', 'set that service in motion'],
    ['198.051.100.007', 'digits were changed or hidden', 'use the original log'],
    ['8.8.8.8, 10.0.0.1', '8.8.8.8 → 10.0.0.1', 'weak evidence'],
    ['10.0.0.0/8', 'A block of addresses', 'Give one address'],
    ['nonsense', 'cannot be read as an IP address', '203.0.113.9'],
    ['::ffff:8.8.8.8', 'written in IPv6 form', 'not from our network'],
    ['2606:4700:4700::1111', 'Country: unknown', 'not from our network'],
  ])('explains %s', async (address, fact, meaning) => {
    const { code, out } = await runHikeshi(['whois', address]);
    expect(code).toBe(0);
    expect(out).toContain(fact);
    expect(out.split('→').at(-1)).toContain(meaning);
  });

  it('prints one JSON document and nothing else with --json', async () => {
    const { out } = await runHikeshi(['whois', '--json', '3.5.140.2', 'x\u001b[2J']);
    const document = JSON.parse(out) as { schema: string; addresses: { ip: string; kind: string; aws: unknown }[] };
    expect(document.schema).toBe('hikeshi.whois/1');
    expect(document.addresses.map(({ ip, kind }) => [ip, kind])).toEqual([
      ['3.5.140.2', 'public'],
      ['x\u001b[2J', 'not-an-address'],
    ]);
    expect(document.addresses[0]?.aws).toEqual({ service: 'EC2', region: 'ap-northeast-2', prefix: '3.5.140.0-3.5.145.255', dated: '2026-08-22' });
  });

  it('never lets an address command the terminal', async () => {
    const { out } = await runHikeshi(['whois', '\u001b]0;title\u0007']);
    expect(out).not.toMatch(/[\u001b\u0007]/);
  });
});

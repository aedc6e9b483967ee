import { describe, expect, it } from 'vitest';
import { runHikeshi } from '../../../../tests/cli/recorded-world.ts';
import { readPolicies, supplementPolicies } from '../../../knowledge/permissions/read-policies.ts';

describe('hikeshi permissions', () => {
  it('says in both languages how to attach each policy, and prints those of the first way', async () => {
    const en = await runHikeshi(['permissions']);
    const ja = await runHikeshi(['permissions', '--lang', 'ja']);
    expect({ code: en.code, err: en.err }).toEqual({ code: 0, err: '' });
    for (const { name } of [...readPolicies(), ...supplementPolicies()]) {
      expect(en.out).toContain(`hikeshi permissions --policy ${name} > ${name}.json`);
      expect(ja.out).toContain(`--policy-document file://${name}.json`);
    }
    expect(en.out).toContain('arn:aws:iam::aws:policy/SecurityAudit');
    expect(en.out).toContain('No new access key is needed');
    expect(ja.out).toContain('新しいアクセスキーは要りません');
    for (const { name } of readPolicies()) expect(ja.out).toContain(`\n${name}:\n{`);
  });

  it('prints one policy as AWS takes it', async () => {
    const { out } = await runHikeshi(['permissions', '--policy', 'HikeshiReadSupplement']);
    expect(JSON.parse(out)).toEqual(supplementPolicies()[0]?.document);
  });

  it('prints everything for programs', async () => {
    const { out } = await runHikeshi(['permissions', '--json']);
    expect(JSON.parse(out)).toEqual({
      policies: readPolicies(),
      alternative: {
        managed: ['arn:aws:iam::aws:policy/SecurityAudit', 'arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess'],
        policies: supplementPolicies(),
      },
    });
  });

  it('names the policies there are when asked for another', async () => {
    const { code, err } = await runHikeshi(['permissions', '--policy', 'Admin\u001B[31m']);
    expect(code).toBe(2);
    expect(err).toContain('HikeshiRead1');
    expect(err).not.toContain('\u001B');
  });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHikeshi } from '../../../../tests/cli/recorded-world.ts';
import { openCaseFolder } from '../../../edges/case-folder/case-folder.ts';
import { keptMaterial } from '../../../stages/report/kept-material.ts';
import { FOUNDING_STORY } from '../../../stages/report/testing/founding-story.ts';

describe('hikeshi desk', () => {
  it('answers at once and asks what would change the answer', async () => {
    const { code, out, err } = await runHikeshi(['desk']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Open a case with AWS Support, "Account and billing"');
    expect(out).toContain('Can you sign in to the account right now?');
    expect(out).toContain('Do not close the account');
  });

  it('asks nothing more once it makes no difference', async () => {
    const { out } = await runHikeshi(['desk', '--relation', 'reseller', '--lang', 'ja']);
    expect(out).toContain('契約している販売店');
    expect(out.replaceAll(/\n\s*/g, '')).toContain('AWS は直接答えません');
    expect(out).not.toContain('答えによって');
  });

  it('takes from the case that the intruder did not come from AWS and that doors are open', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'hikeshi-desk-')), 'case');
    const book = openCaseFolder(folder);
    book.write('report-material.json', [keptMaterial(FOUNDING_STORY)]);
    book.write('findings.json', [JSON.stringify(FOUNDING_STORY.findings)]);
    const { code, out } = await runHikeshi(['desk', '--case', folder, '--json']);
    const advice = JSON.parse(out) as { bring: string[]; notThese: { desk: string; why: { en: string } }[] };
    expect({ code, bring: advice.bring }).toEqual({ code: 0, bring: ['first-report'] });
    expect(advice.notThese.find(({ desk }) => desk === 'trust-and-safety')?.why.en).toContain('not from our network');
    const page = await runHikeshi(['desk', '--case', folder]);
    expect(page.out.split('\n')).toContain(`    hikeshi letter first-report --case ${relative(process.cwd(), folder)}`);
  });

  it('shows what a name of a folder would do to the terminal', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'hikeshi-desk-')), 'case\u001B[2J');
    openCaseFolder(folder);
    const { code, out } = await runHikeshi(['desk', '--case', folder]);
    expect({ code, escapes: out.includes('\u001B[2J') }).toEqual({ code: 0, escapes: false });
  });

  it('says so when there is no such case', async () => {
    expect(await runHikeshi(['desk', '--case', join(tmpdir(), 'no-such-case')])).toMatchObject({ code: 2 });
  });

  it('keeps a link in one piece', async () => {
    const { out } = await runHikeshi(['desk']);
    expect(out.split('\n').some((line) => line.endsWith('serviceCode=customer-account&categoryCode=security'))).toBe(true);
  });

  it('prints one JSON document and nothing else with --json', async () => {
    const { out } = await runHikeshi(['desk', '--json', '--notice', 'abuse-notice', '--attacker', 'aws']);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'hikeshi.desk/1',
      first: { name: 'abuse-notice-reply' },
      further: [{ name: 'existing-case' }, { name: 'abuse-report' }],
    });
  });
});

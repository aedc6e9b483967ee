import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runHikeshi } from '../../../../tests/cli/recorded-world.ts';
import { openCaseFolder } from '../../../edges/case-folder/case-folder.ts';
import { SAMPLE_TOLD } from '../../../stages/claim/testing/claim-samples.ts';
import { keptClaim } from '../../../stages/claim/telling/kept-claim.ts';
import { keptMaterial } from '../../../stages/report/kept-material.ts';
import { FROM_AWS } from '../../../stages/report/letters/testing/letter-samples.ts';
import { OWNERS_ACTS } from '../../../stages/report/testing/dossiers.ts';
import { FOUNDING_STORY } from '../../../stages/report/testing/founding-story.ts';
import { recordOfCase } from '../../wiring/casebook/casebook.ts';

let folder = '';
const letter = (...args: string[]) => runHikeshi(['letter', ...args, '--case', folder]);
const say = (...words: string[]) => runHikeshi(['case', 'say', ...words, '--case', folder]);

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'hikeshi-letter-')), 'case');
  const book = openCaseFolder(folder);
  book.write('report-material.json', [keptMaterial({ ...FOUNDING_STORY, securing: OWNERS_ACTS })]);
  book.write('findings.json', [JSON.stringify(FOUNDING_STORY.findings)]);
  book.write('claim-told.json', [keptClaim(SAMPLE_TOLD)]);
});

describe('hikeshi letter', () => {
  it('asks one thing at a time, keeps nothing until then, and writes when all is said', async () => {
    const first = await letter('adjustment-request');
    expect(first).toMatchObject({ code: 2, out: '' });
    expect(first.err).toContain('Has the bill in question been paid (charged) already?');
    expect(first.err).toContain('hikeshi case say billPaid=ANSWER');
    await say('billPaid=yes');
    const second = await letter('adjustment-request', '--lang', 'ja');
    expect(second.err).toContain('hikeshi case say signName=答え');
    expect(recordOfCase(folder).drafts).toEqual([]);
    await say('signName=Taro Yamada');
    const third = await letter('adjustment-request');
    expect(third.code).toBe(0);
    const [draft] = recordOfCase(folder).drafts;
    expect(draft).toMatchObject({ letter: 'adjustment-request', language: 'en' });
    expect(readFileSync(join(folder, draft?.path ?? ''), 'utf8')).toBe(third.out);
    expect(third.out).toContain('The bill has been paid already.');
    expect(third.err).toContain(`Kept as ${draft?.path}`);
  });

  it('writes in the language of the letter, whatever is spoken', async () => {
    await say('billPaid=no');
    await say('signName=山田太郎');
    const { out, err } = await letter('adjustment-request', '--lang', 'ja', '--in', 'en');
    expect(out).toContain('Dear AWS Support team,');
    expect(err).toContain('に残しました');
  });

  it('prints the text and where every fact comes from with --json', async () => {
    await say('billPaid=no');
    await say('signName=Taro Yamada');
    const { out } = await letter('adjustment-request', '--json');
    const document = JSON.parse(out) as { schema: string; outcome: string; trace: { fact: string; source: unknown }[] };
    expect(document).toMatchObject({ schema: 'hikeshi.letter/1', outcome: 'letter' });
    expect(document.trace).toContainEqual({
      fact: 'Taro Yamada',
      source: { from: 'journal', entries: [recordOfCase(folder).facts.signName?.entry] },
    });
  });

  it('says why a report to the abuse desk would do no good', async () => {
    const { code, err } = await letter('abuse-report');
    expect(code).toBe(2);
    expect(err).toContain('not from our network');
  });

  it("writes the abuse report as text and as XARF when the address is AWS's", async () => {
    openCaseFolder(folder).write('findings.json', [JSON.stringify(FROM_AWS.report?.findings)]);
    await say('signName=Taro Yamada');
    const { out, err } = await letter('abuse-report', '--contact', 'taro@example.com');
    expect(out).toContain('203.0.113.57 (EC2 us-east-1)');
    expect(err).toContain('XARF');
    const xarf = recordOfCase(folder).drafts.find(({ path }) => path.endsWith('.json'));
    const [report] = JSON.parse(readFileSync(join(folder, xarf?.path ?? ''), 'utf8')) as Record<string, unknown>[];
    // Required by xarf-core.json and connection-login-attack.json of XARF v4.
    expect(report).toMatchObject({
      xarf_version: '4.0.0',
      timestamp: '2026-12-05T18:12:44Z',
      reporter: { org: 'Taro Yamada', contact: 'taro@example.com', domain: 'example.com' },
      sender: { org: 'Taro Yamada', contact: 'taro@example.com', domain: 'example.com' },
      source_identifier: '203.0.113.57',
      category: 'connection',
      type: 'login_attack',
      protocol: 'tcp',
      first_seen: '2026-12-05T18:12:44Z',
    });
    expect(String(report?.['report_id'])).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(report).not.toHaveProperty('source_port');
  });

  it('lists the kinds when it does not know one', async () => {
    const { code, err } = await letter('love-letter');
    expect(code).toBe(2);
    expect(err).toContain('adjustment-request');
  });
});

import { describe, expect, it } from 'vitest';
import { ENTRY_KEY, INTRUDER_IP, INTRUDER_IP_2, LEARNER, MADE_KEY } from '../testing/founding-events.ts';
import { FOUNDING_DOSSIER, RECORDED_DOSSIER } from '../testing/dossiers.ts';
import { HOSTILE_TEXTS, withHostileText } from '../testing/hostile.ts';
import { CALM, EMPTY, largest } from '../testing/samples.ts';
import { unseenCharacters } from '../../../words/visible-text.ts';
import { answersTo } from './answers.ts';
import { dossierCsv, dossierHtml, dossierMarkdown, dossierShort, type DossierFile } from './dossier.ts';
import type { ChecksRecord } from '../../harden/index.ts';
import type { DossierMaterial } from './dossier-material.ts';
import { SHORT_FORM_MOST } from './short-form.ts';

const textOf = (file: DossierFile | undefined): string => [...(file?.pieces ?? [])].join('');
const english = (dossier: DossierMaterial): string => textOf(dossierMarkdown(dossier)[1]).replaceAll('\\', '');
const japanese = (dossier: DossierMaterial): string => textOf(dossierMarkdown(dossier)[0]).replaceAll('\\', '');
const section = (text: string, heading: string): string => text.split('\n## ').find((part) => part.startsWith(heading)) ?? '';
const of = (report: DossierMaterial['report']): DossierMaterial => ({ report, record: null, claim: null });

describe('the dossier of the founding story', () => {
  const text = english(FOUNDING_DOSSIER);

  it('has its sections in the order in which AWS asks, in both languages', () => {
    const headings = (page: string): readonly string[] => [...page.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? '');
    expect(headings(text)).toEqual([
      'Summary',
      'Timeline',
      'Unauthorized principals, keys and sessions',
      'Unauthorized resources by Region',
      'Source addresses',
      'What was done to secure the account',
      'What is still open',
      'Claim',
      'What was read, and what it cannot show',
      'Annex: the CloudTrail events',
    ]);
    expect(headings(japanese(FOUNDING_DOSSIER))).toHaveLength(10);
  });

  it('names every key, principal and address that was used', () => {
    const identities = section(text, 'Unauthorized principals');
    for (const name of [ENTRY_KEY, LEARNER, MADE_KEY]) expect(identities).toContain(name);
    for (const ip of [INTRUDER_IP, INTRUDER_IP_2]) expect(section(text, 'Source addresses')).toContain(ip);
  });

  it('lists every unauthorized resource under its Region with its state', () => {
    const resources = section(text, 'Unauthorized resources');
    for (const { id } of FOUNDING_DOSSIER.report.findings.resources) expect(resources).toContain(id);
    // 15 servers, 5 groups, 2 spot requests, 5 disks; the 4 servers of us-east-1 are deleted, the disks not certain.
    expect(resources).toContain('| **Together** | **27** | **4** | **18** | **5** |');
  });

  it('leads every reference to a row of the annex', () => {
    const numbers = new Set([...text.matchAll(/#(\d+)(?=[ \]])/g)].map((match) => match[1]));
    const rows = new Set([...section(text, 'Annex').matchAll(/^\| #(\d+) /gm)].map((match) => match[1]));
    expect(numbers.size).toBeGreaterThan(20);
    expect([...numbers].filter((number) => !rows.has(number))).toEqual([]);
  });

  it('marks facts and conclusions apart', () => {
    const summary = section(text, 'Summary');
    expect(summary).toMatch(/\[Concluded\]\*\* This AWS account was used by someone other/);
    expect(summary).toMatch(/\[In the log\]\*\* From 2026-12-06 03:12:44 JST/);
    expect(summary).toMatch(/\[Not known\]\*\* Where the key or password leaked/);
  });

  it('speaks of the account owner, never to a "you"', () => {
    const own = ['Summary', 'Timeline', 'Unauthorized', 'Source', 'What was done', 'What is still'].map((heading) => section(text, heading)).join('');
    expect(own).not.toMatch(/\byours?\b(?! never)/i);
    expect(japanese(FOUNDING_DOSSIER).split('## ').slice(1, 8).join('')).not.toContain('あなた');
  });
});

describe('what was done', () => {
  const states = (dossier: DossierMaterial) => Object.fromEntries(answersTo(dossier).map(({ ask, state }) => [ask.id, state]));

  it('is shown by the log, in part, or not recorded yet; nothing is invented', () => {
    expect(states(FOUNDING_DOSSIER)).toEqual({
      look: 'proved',
      'passwords-and-mfa': 'not-recorded',
      keys: 'not-recorded',
      identities: 'not-recorded',
      'every-region': 'not-recorded',
      terminate: 'partly',
      leaks: 'not-recorded',
      answer: 'not-recorded',
      prevention: 'not-recorded',
    });
  });

  it('takes what the owner put on record as that, with its place in the case', () => {
    expect(states(RECORDED_DOSSIER)).toMatchObject({ keys: 'said', 'passwords-and-mfa': 'said', terminate: 'partly' });
    const done = section(english(RECORDED_DOSSIER), 'What was done');
    expect(done).toContain(`Stated by the owner: Deactivated access keys: \`${ENTRY_KEY}\` | \`J-5\` \`E-2\``);
    expect(done).toContain('Stated by the owner: Enabled MFA for root (by Taro) photo of the screen | `J-6`');
  });

  it('puts what is on record into the timeline at its time', () => {
    const rows = section(english(RECORDED_DOSSIER), 'Timeline')
      .split('\n')
      .filter((row) => row.includes('On record'));
    expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual([
      '2026-12-07 09:10:00 JST (12-07 00:10:00 UTC)',
      '2026-12-08 10:00:00 JST (12-08 01:00:00 UTC)',
      '2026-12-08 11:00:00 JST (12-08 02:00:00 UTC)',
    ]);
  });

  it('leaves out what the owner did to own things', () => {
    expect(english(FOUNDING_DOSSIER)).not.toContain('vol-0123456789abcdef0');
  });

  it('tells a closed key from an open one', () => {
    const { report } = FOUNDING_DOSSIER;
    const footholds = report.findings.footholds.map((one) => (one.kind === 'access-key' ? { ...one, state: 'closed' as const } : one));
    expect(states(of({ ...report, findings: { ...report.findings, footholds } }))['keys']).toBe('proved');
    const half = footholds.map((one) => (one.target === MADE_KEY ? { ...one, state: 'open' as const } : one));
    expect(states(of({ ...report, findings: { ...report.findings, footholds: half } }))['keys']).toBe('partly');
  });
});

describe.each([
  ['the founding story', FOUNDING_DOSSIER],
  ['with a record', RECORDED_DOSSIER],
  ['nobody came', of(CALM)],
  ['nothing was read', of(EMPTY)],
  ['the largest', of(largest())],
])('the short form: %s', (_, dossier) => {
  it('fits the case form in both languages and says what is attached', () => {
    for (const file of dossierShort(dossier)) {
      const text = textOf(file);
      expect(text.length).toBeLessThanOrEqual(SHORT_FORM_MOST);
      expect(text).toMatch(/The full dossier \(PDF\) is attached|詳しい報告書（PDF）を添付します/);
    }
  });
});

describe('the short form', () => {
  it('holds what AWS needs first', () => {
    const text = textOf(dossierShort(RECORDED_DOSSIER)[1]);
    for (const words of ['111122223333', ENTRY_KEY, INTRUDER_IP, '2026-12-05 18:12:44 UTC', 'Noticed: 2026-12-07 00:10:00 UTC', 'not recorded yet'])
      expect(text).toContain(words);
  });
});

describe('hostile text in a dossier', () => {
  it.each(HOSTILE_TEXTS.map((hostile, number) => [number, hostile] as const))('hides nothing, exceeds nothing: text %d', (_, hostile) => {
    const dossier: DossierMaterial = { ...RECORDED_DOSSIER, report: withHostileText(RECORDED_DOSSIER.report, hostile) };
    for (const file of dossierShort(dossier)) {
      const text = textOf(file);
      expect(text.length).toBeLessThanOrEqual(SHORT_FORM_MOST);
      expect(unseenCharacters().test(text.replaceAll('\n', ''))).toBe(false);
    }
    const page = textOf(dossierHtml(dossier, 'en'));
    expect(unseenCharacters().test(page.replaceAll('\n', ''))).toBe(false);
    expect(page).not.toMatch(/<(script>document|img|svg\/onload)/);
    for (const file of dossierCsv(dossier).slice(0, 12)) expect(textOf(file)).not.toMatch(/(^|,)"\s*[=@]/m);
  });
});

describe('the page', () => {
  const page = textOf(dossierHtml(FOUNDING_DOSSIER, 'ja'));

  it('leads every reference to something on it, and no anchor exists twice', () => {
    const all = (pattern: RegExp): readonly string[] => [...page.matchAll(pattern)].map((match) => match[1] ?? '');
    const ids = all(/\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(/\shref="#([^"]*)"/g).filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('calls nobody "you" in the annex', () => {
    expect(/<section id="annex"[\s\S]*?<\/section>/.exec(page)?.[0]).not.toMatch(/>(You|あなた)</);
  });

  it('is the same every time', () => {
    expect(textOf(dossierHtml(FOUNDING_DOSSIER, 'ja'))).toBe(page);
  });
});

describe('checks of the account in the dossier', () => {
  const evidence = (request: string) => [
    {
      call: 'iam:GetAccountSummary',
      region: 'us-east-1',
      subject: null,
      at: '2026-12-10T09:00:00Z',
      requestIds: [request],
      answer: 'found' as const,
    },
  ];
  type State = ChecksRecord['checks'][number]['state'];
  const checked = (id: string, step: ChecksRecord['checks'][number]['step'], state: State, says: string) => ({
    id,
    urgency: 'urgent' as const,
    step,
    title: { ja: `点検 ${id}`, en: `wanted ${id}` },
    state,
    lines: [{ state, subject: null, region: null, says: { ja: says, en: says }, evidence: evidence(`request-${id}`) }],
  });
  const run = (at: string, checks: ChecksRecord['checks']): ChecksRecord => ({
    schema: 'hikeshi.checks/1',
    version: '0.1.0',
    account: '123456789012',
    caller: 'arn:aws:iam::123456789012:root',
    at,
    incidentUntil: null,
    regions: ['us-east-1'],
    counts: { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0 },
    asked: 9,
    refused: 2,
    checks,
  });
  const mfa = (state: State) => checked('root-mfa', 'root-mfa-enabled', state, `mfa ${state}`);
  const budget = (state: State) => checked('budget', 'billing-alarm-set', state, `budget ${state}`);
  const runs = [run('2026-12-10T09:00:00Z', [mfa('fail'), budget('fail')]), run('2026-12-11T09:00:00Z', [mfa('pass'), budget('fail')])];
  const dossier: DossierMaterial = { ...FOUNDING_DOSSIER, checks: runs };

  it('stand line by line under what AWS asks, at first and now, with the request that shows it', () => {
    const sheet = section(english(dossier), 'Checks of the account');
    const rows = sheet.split('\n').filter((line) => line.startsWith('| ') && line.includes('wanted'));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/Change the passwords.*wanted root-mfa.*open.*in order.*mfa pass.*request-root-mfa/);
    expect(rows[1]).toMatch(/Set up alarms.*wanted budget.*open.*open.*budget fail.*request-budget/);
    expect(sheet).toContain('Of 9 questions in the newest run, 2 were not answered.');
    expect(section(japanese(dossier), 'アカウントの守りの点検')).toContain('点検 root-mfa');
  });

  it("call the owner's word that, where no API shows it", () => {
    const mailbox = { ...checked('mailbox', 'mailbox-password-changed', 'pass', 'on record (J-7)'), lines: [] };
    const said = { state: 'pass' as const, subject: null, region: null, says: { ja: '記録 (J-7)', en: 'on record (J-7)' }, evidence: [] };
    const sheet = section(english({ ...dossier, checks: [run('2026-12-10T09:00:00Z', [{ ...mailbox, lines: [said] }])] }), 'Checks of the account');
    expect(sheet).toMatch(/wanted mailbox.*in order.*on record \(J-7\).*The owner's word/);
  });

  it('settle what AWS asks only when all that was asked of it is shut', () => {
    const state = (checks: readonly ChecksRecord[]) =>
      Object.fromEntries(answersTo({ ...of(CALM), checks }).map(({ ask, state: one }) => [ask.id, one]));
    expect(state(runs)).toMatchObject({ 'passwords-and-mfa': 'checked', prevention: 'not-recorded' });
    const worse = run('2026-12-12T09:00:00Z', [mfa('pass'), checked('user-mfa', 'user-mfa-enabled', 'unknown', 'denied')]);
    expect(state([...runs, worse])['passwords-and-mfa']).toBe('not-recorded');
  });

  it('name what is still open, and obey nothing in them', () => {
    expect(section(english(dossier), 'What is still open')).toMatch(/Not so when the account was asked at .*wanted budget/);
    for (const text of HOSTILE_TEXTS) {
      const hostile = { ...dossier, checks: [run('2026-12-10T09:00:00Z', [checked('x', null, 'fail', text)])] };
      const page = textOf(dossierHtml(hostile, 'en'));
      expect(page).not.toContain('<img src=x');
      expect(page).not.toContain('<script>document.title');
    }
  });
});

/** The money, from the command line: the built-in incident claimed, checked against its truth, answered, examined again; and everything that cannot be done is said. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compared, decimal, dividedBy, isNegative, minus, plus, sum, withPlaces, type Decimal } from '../../src/knowledge/money/decimal.ts';
import { playAccount } from '../../src/practice/index.ts';
import type { Claim, ChargeVerdict } from '../../src/stages/claim/index.ts';
import { CLAIM_SCHEMA } from '../../src/stages/claim/testing/claim-schema.ts';
import { openedWorkbook } from '../../src/stages/report/testing/opened-workbook.ts';
import { runHikeshi, type Ran } from '../cli/recorded-world.ts';

const base = mkdtempSync(join(tmpdir(), 'hikeshi-claim-command-'));
afterAll(() => rmSync(base, { recursive: true }));
const setting = { workingFolder: base, env: {} };
const caseFile = (...names: readonly string[]): string => join(base, 'hikeshi-example', ...names);
const text = (...names: readonly string[]): string => readFileSync(caseFile(...names), 'utf8');
const claimed = (): Claim => JSON.parse(text('claim.json')) as Claim;
const netOf = ({ lines }: Claim, verdict: ChargeVerdict): Decimal => sum(lines.filter((line) => line.verdict === verdict).map(({ net }) => net));

const away = (a: Decimal, b: Decimal): Decimal => (isNegative(minus(a, b)) ? minus(b, a) : minus(a, b));

/** What the intruder really cost in the months whose bills the example gives: all but the one after the log. */
function trueUnauthorized(): { readonly net: Decimal; readonly resources: ReadonlySet<string> } {
  const { bills } = playAccount({ scenario: 'founding-story', seed: 1, bills: true });
  const months = bills?.truth.months.filter(({ period }) => bills.periods.slice(0, -1).includes(period)) ?? [];
  const net = sum(months.map(({ unauthorized }) => unauthorized.net));
  return { net, resources: new Set(months.flatMap(({ byResource }) => Object.keys(byResource))) };
}

let played: Ran;
beforeAll(async () => {
  played = await runHikeshi(['example'], setting);
}, 240_000);

describe('hikeshi example ends with the claim', () => {
  it('says how much, where, that it adds up, and where the files are', () => {
    expect({ code: played.code, err: played.err }).toEqual({ code: 0, err: '' });
    const told = played.out.slice(played.out.indexOf('The amount to ask AWS'));
    const { totals } = claimed();
    expect(told).toContain(`US$${withPlaces(totals.unauthorized.total, 2).replace(/\B(?=(\d{3})+\.)/g, ',')}, tax included`);
    expect(told).toContain('The parts add up to the bill: difference 0.00.');
    expect(told).toContain('eu-central-1 (Frankfurt)');
    for (const name of ['report.html', 'claim.xlsx', join('exports', 'claim-lines.csv')]) expect(told).toContain(caseFile(name));
    expect(told).not.toContain('hikeshi claim --bill');
  });

  it('drafts proof and request in both languages, for the amount claimed, and marks them as made up', () => {
    const drafts = readdirSync(caseFile('letters')).sort();
    expect(drafts.map((name) => name.replace(/^J-\d+-/, ''))).toEqual([
      'secured-proof.ja.txt',
      'secured-proof.en.txt',
      'adjustment-request.ja.txt',
      'adjustment-request.en.txt',
    ]);
    const request = text('letters', drafts.at(-1) ?? '');
    expect(request).toContain(`USD ${withPlaces(claimed().totals.unauthorized.total, 2)}`);
    for (const name of drafts) {
      expect(text('letters', name)).toMatch(/made-up example|練習用の例/);
      expect(played.out).toContain(caseFile('letters', name));
    }
  });

  it('asks back what the intruder really cost, and nothing of the owner’s', () => {
    const truth = trueUnauthorized();
    const claim = claimed();
    // The goal with resource ids: within 0.5 % of the truth.
    expect(compared(dividedBy(away(claim.totals.unauthorized.net, truth.net), truth.net), decimal('0.005'))).toBe(-1);
    const asked = new Set(claim.lines.flatMap(({ verdict, resourceId }) => (verdict === 'unauthorized' && resourceId !== null ? [resourceId] : [])));
    expect(asked.size).toBeGreaterThan(5);
  });

  it('writes what the published schema describes', () => {
    expect(CLAIM_SCHEMA.safeParse(claimed()).error).toBeUndefined();
  });

  it('adds up exactly: lines to parts, parts to the bill', () => {
    const claim = claimed();
    // Parts are in coins, rounded invoice by invoice: at most one coin an invoice away from the lines.
    const coins = decimal(`${claim.invoices.length}e-2`);
    for (const verdict of ['unauthorized', 'owner', 'undecided'] as const)
      expect(compared(away(netOf(claim, verdict), claim.totals[verdict].net), coins)).toBe(-1);
    const { unauthorized, owner, undecided, difference, bill } = claim.totals;
    expect(sum([unauthorized.total, owner.total, undecided.total, difference.total])).toBe(bill.total);
    expect(difference.total).toBe('0');
    expect(plus(unauthorized.net, unauthorized.tax)).toBe(unauthorized.total);
  });

  it('puts the same figures on the page, in the sheet and in the table', async () => {
    const claim = claimed();
    const page = text('report.html');
    expect(page).toContain('<section id="claim-ja"');
    const net = withPlaces(claim.totals.unauthorized.net, 2);
    expect(page).toContain(net.replace(/\B(?=(\d{3})+\.)/g, ','));
    const { sheets } = await openedWorkbook(readFileSync(caseFile('claim.xlsx')));
    expect([...(sheets[0]?.cells.values() ?? [])].find(({ type }) => type === 'formula')?.result).toBe(net);
    expect(text('exports', 'claim-lines.csv').split('\r\n')).toHaveLength(claim.lines.length + 2);
  });
});

describe('hikeshi claim', () => {
  it('claims again with what the case holds, and prints claim.json and nothing else with --json', async () => {
    const before = text('claim.json');
    const { code, out, err } = await runHikeshi(['claim', '--json'], setting);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(before);
    expect(text('claim.json')).toBe(before);
  });

  it('speaks Japanese when the locale does', async () => {
    const { out } = await runHikeshi(['claim', '--case', 'hikeshi-example'], { ...setting, env: { LANG: 'ja_JP.UTF-8' } });
    expect(out).toContain('AWSに返金を頼む金額は、税込みで');
    expect(text('report.html')).toContain('<html lang="ja">');
  });

  it('believes the owner, remembers it, and takes it back when told otherwise', async () => {
    const before = claimed();
    const [line] = before.lines.filter(({ verdict, resourceId }) => verdict === 'unauthorized' && resourceId?.startsWith('i-'));
    const server = line?.resourceId ?? '';
    const ofServer = sum(before.lines.filter(({ resourceId, verdict }) => resourceId === server && verdict === 'unauthorized').map(({ net }) => net));
    expect((await runHikeshi(['claim', '--mine', server], setting)).code).toBe(0);
    expect(netOf(claimed(), 'unauthorized')).toBe(minus(netOf(before, 'unauthorized'), ofServer));
    expect(JSON.parse(text('claim-statements.json'))).toMatchObject({ mine: [server], notMine: [] });
    await runHikeshi(['claim'], setting);
    expect(netOf(claimed(), 'unauthorized')).toBe(minus(netOf(before, 'unauthorized'), ofServer));
    await runHikeshi(['claim', '--not-mine', server], setting);
    expect(claimed().totals.unauthorized.net).toBe(before.totals.unauthorized.net);
  });

  it('is made anew when the case is investigated again, and told with it', async () => {
    const before = statSync(caseFile('claim.json')).mtimeMs;
    const { code, out } = await runHikeshi(['investigate', '--case', 'hikeshi-example'], setting);
    expect(code).toBe(0);
    expect(out).toContain('The amount to ask AWS to give back');
    expect(statSync(caseFile('claim.json')).mtimeMs).toBeGreaterThan(before);
    expect(text('report.html')).toContain('<section id="claim-en"');
    expect(text('report.html')).toContain('This is a made-up example.');
  });
});

describe('what cannot be done is said, and leaves no half claim', () => {
  it.each([
    ['no case at all', ['claim', '--case', 'nowhere'], 2, 'no-case'],
    ['a bill that is not there', ['claim', '--case', 'hikeshi-example', '--bill', 'missing.csv'], 2, ''],
    ['an option nobody wrote', ['claim', '--refund'], 2, ''],
  ])('%s', async (_, args, code, problem) => {
    const ran = await runHikeshi(args, setting);
    expect(ran.code).toBe(code);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(problem);
    expect(ran.err).not.toContain('unexpected');
  });

  it('a case that was never investigated sends the person to investigate', async () => {
    await runHikeshi(['investigate', 'missing.json', '--case', 'hikeshi-begun'], setting);
    const { code, err } = await runHikeshi(['claim', '--case', 'hikeshi-begun'], setting);
    expect(code).toBe(2);
    expect(err).toContain('hikeshi investigate');
  });

  it('a case without bills says how to bring one; files that are no bills have their own code', async () => {
    const log = { Records: [...playAccount({ scenario: 'founding-story', seed: 1, days: 4 }).events()] };
    writeFileSync(join(base, 'log.json'), JSON.stringify(log));
    const investigated = await runHikeshi(['investigate', 'log.json', '--case', 'hikeshi-no-bill'], setting);
    expect(investigated.out).toContain('hikeshi claim --bill FILE --case hikeshi-no-bill');
    expect((await runHikeshi(['claim', '--case', 'hikeshi-no-bill'], setting)).code).toBe(2);
    writeFileSync(join(base, 'letter.txt'), 'Dear support, ...');
    const ran = await runHikeshi(['claim', '--case', 'hikeshi-no-bill', '--bill', 'letter.txt'], setting);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('letter.txt');
    expect(ran.err).toContain('Download all to CSV');
    expect(existsSync(join(base, 'hikeshi-no-bill', 'claim.json'))).toBe(false);
    expect(existsSync(join(base, 'hikeshi-no-bill', 'findings.json'))).toBe(true);
  });
});

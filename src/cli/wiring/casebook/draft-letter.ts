/** A letter written from a case and kept in it. Nothing is kept when something must be asked first or the letter would do no good. */
import { randomUUID } from 'node:crypto';
import type { FactName } from '../../../case/catalogues/account-facts.ts';
import type { WrittenKind } from '../../../case/catalogues/correspondence.ts';
import { claimForLetters, readKeptClaim } from '../../../stages/claim/index.ts';
import { readKeptMaterial, writeLetter, writtenText, xarfReports } from '../../../stages/report/index.ts';
import type { LetterMaterial, WrittenText } from '../../../stages/report/index.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import type { Cli } from '../../world.ts';
import { withCasebook, type Casebook } from './casebook.ts';
import { keptChecks } from '../harden/kept-checks.ts';
import { keepDraft } from './keep-draft.ts';

export interface LetterWish {
  readonly kind: WrittenKind;
  readonly language: Language;
  /** Mail address for the report to machines; null for none. */
  readonly contact: string | null;
}

export type DraftedLetter =
  | ({ readonly outcome: 'letter'; readonly path: string; readonly xarfPath: string | null } & WrittenText)
  | { readonly outcome: 'asks'; readonly fact: FactName; readonly question: Bilingual; readonly further: number }
  | { readonly outcome: 'not-now'; readonly why: Bilingual };

export const draftLetter = (cli: Cli, casePath: string, wish: LetterWish): Promise<DraftedLetter> =>
  withCasebook(cli, casePath, (book) => drafted(book, wish));

function drafted(book: Casebook, { kind, language, contact }: LetterWish): DraftedLetter {
  const material = materialOf(book);
  const outcome = writeLetter(kind, material);
  if (outcome.kind === 'asks') return { outcome: 'asks', fact: outcome.fact, question: outcome.question, further: outcome.further };
  if (outcome.kind === 'not-now') return { outcome: 'not-now', why: outcome.why };
  const written = writtenText(outcome.letter, language);
  const { path } = keepDraft(book, { letter: kind, language, text: written.text });
  const xarf = kind === 'abuse-report' && contact !== null ? xarfText(material, contact) : null;
  const xarfPath = xarf === null ? null : keepDraft(book, { letter: kind, language: 'en', text: xarf, ending: 'json' }).path;
  return { outcome: 'letter', path, xarfPath, ...written };
}

function materialOf(book: Casebook): LetterMaterial {
  const { folder } = book;
  const findings = folder.readText('findings.json');
  const told = readKeptClaim(folder.readText('claim-told.json'));
  return {
    record: book.record(),
    report: findings === null ? null : readKeptMaterial(folder.readText('report-material.json'), findings),
    checks: keptChecks(folder.path),
    claim: told === null ? null : claimForLetters(told),
  };
}

/** Null when the facts it cannot do without are missing; the letter itself was asked for them before. */
function xarfText({ report, record }: LetterMaterial, contact: string): string | null {
  const [account] = report?.findings.coverage.accounts ?? [];
  const org = record.facts.signName?.value;
  const of = record.facts.account?.value ?? account;
  if (report === null || org === undefined || of === undefined) return null;
  return `${JSON.stringify(xarfReports(report.findings, of, { org, contact }, randomUUID), null, 2)}\n`;
}

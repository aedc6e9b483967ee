/** The account of a case whose owner has not said it: the logs know it, where they are all of one account. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseRecord } from '../../../case/case-record.ts';
import { reach, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';

const ACCOUNT = /^\d{12}$/;

/** The record with the account filled in from findings.json, so that nobody is asked what the log already says; the entry is the investigation's. */
export function withAccountInLog(casePath: string, record: CaseRecord): CaseRecord {
  const run = record.runs.findLast(({ command }) => command === 'investigate');
  const file = join(casePath, 'findings.json');
  if (record.facts.account !== null || run === undefined || !existsSync(file)) return record;
  const [coverage] = reach(JSON.parse(readFileSync(file, 'utf8')) as Reachable, 'coverage');
  const [only, ...others] = coverage === undefined ? [] : reachTexts(coverage, 'accounts[]');
  if (only === undefined || others.length > 0 || !ACCOUNT.test(only)) return record;
  return { ...record, facts: { ...record.facts, account: { value: only, entry: run.entry, at: run.at } } };
}

/** What a case holds, for commands that only read it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CaseRecord } from '../../case/case-record.ts';
import { namedCase } from '../../edges/case-folder/newest-case.ts';
import { recordOfCase } from './casebook/casebook.ts';
import { readKeptMaterial, type ReportMaterial } from '../../stages/report/index.ts';

export interface HeldCase {
  /** Absolute. */
  readonly path: string;
  /** Empty for a case without a journal. */
  readonly record: CaseRecord;
  /** Null for a case that was not investigated. */
  readonly material: ReportMaterial | null;
  readonly hasClaim: boolean;
}

/** @throws HikeshiProblem `no-case` (yours). */
export function heldCase(named: string, workingFolder: string): HeldCase {
  const path = namedCase(resolve(workingFolder, named));
  const text = (name: string): string | null => (existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : null);
  const findings = text('findings.json');
  return {
    path,
    record: recordOfCase(path),
    material: findings === null ? null : readKeptMaterial(text('report-material.json'), findings),
    hasClaim: existsSync(join(path, 'claim.json')),
  };
}

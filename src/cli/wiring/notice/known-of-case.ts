/** What a case says of resources and hands, in the plain form the sweep takes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, Findings } from '../../../stages/investigate/index.ts';
import { NO_CASE, type KnownCase, type OwnersWord } from '../../../stages/notice/index.ts';
import { recordOfCase } from '../casebook/casebook.ts';

export interface KnownOfCase {
  readonly known: KnownCase;
  readonly said: OwnersWord;
  readonly hasFindings: boolean;
}

export function knownOfCase(casePath: string): KnownOfCase {
  const { statements } = recordOfCase(casePath);
  const about = (word: 'mine' | 'not-mine'): string[] =>
    statements.filter((one) => one.word === word && one.about === 'account').map(({ subject }) => subject);
  const file = join(casePath, 'findings.json');
  const findings = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Findings) : null;
  return {
    said: { mine: about('mine'), notMine: about('not-mine') },
    hasFindings: findings !== null,
    known: findings === null ? NO_CASE : { resources: findings.resources, hands: findings.actors.map(handOf) },
  };
}

/** A third party and what is unclear count for neither side. */
const handOf = ({ kind, accessKeys }: Actor): KnownCase['hands'][number] => ({
  kind: kind === 'attacker' || kind === 'owner' ? kind : 'other',
  accessKeyIds: accessKeys.map(({ id }) => id),
});

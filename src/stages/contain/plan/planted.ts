/** Whether the intruder made a user or role: then it is stopped as a whole, and nothing of it needs to be repaired. */
import type { Findings } from '../../investigate/index.ts';

export const isPlanted = (findings: Findings, kind: 'user' | 'role', name: string): boolean =>
  findings.resources.some(
    (made) => made.type === (kind === 'user' ? 'AWS::IAM::User' : 'AWS::IAM::Role') && made.id === name && made.verdict === 'attacker',
  ) ||
  (kind === 'user' && findings.footholds.some((one) => one.kind === 'user' && one.target === name && one.state !== 'closed'));

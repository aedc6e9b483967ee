/** What was done becomes part of what the case can show AWS: keys, sessions, resources. */
import type { SecuredStepName } from '../../../case/catalogues/secured-steps.ts';
import type { Applied } from '../../../stages/contain/index.ts';
import { secondsOf, type Casebook } from '../casebook/casebook.ts';

/** The beginning of an action's id, and what it answers of AWS's list. */
const ANSWERS: readonly (readonly [RegExp, SecuredStepName])[] = [
  [/^iam-deactivate-/, 'keys-deactivated'],
  [/^iam-(cut-|deny-)/, 'sessions-revoked'],
  [/^(ec2-(terminate|delete|release|cancel)|sagemaker-delete|lightsail-delete|ecs-stop)/, 'resources-terminated'],
];

export function saySecured(book: Casebook, { steps }: Applied, now: number): void {
  for (const [pattern, step] of ANSWERS) {
    const targets = steps.filter((one) => pattern.test(one.step.action) && one.standing === 'done').map((one) => one.step.target.id);
    const known = new Set(
      book
        .record()
        .secured.filter((one) => one.step === step)
        .flatMap((one) => one.targets),
    );
    const fresh = [...new Set(targets)].filter((one) => !known.has(one));
    if (fresh.length === 0) continue;
    const proof = { evidence: [], events: [], words: null };
    book.say({ kind: 'secured', data: { step, doneAt: secondsOf(new Date(now)), by: 'hikeshi contain', targets: fresh, proof } });
  }
}

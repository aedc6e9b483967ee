/** The case's journal as those who act see it, and its place for evidence. */
import { existsSync } from 'node:fs';
import type { AwsAnswer } from '../../../ports/aws-account.ts';
import type { Act, ActJournal, EvidenceKeeper } from '../../../stages/contain/index.ts';
import type { Casebook } from '../casebook/casebook.ts';
import { keepText } from './contain-case.ts';

export function caseJournal(book: Casebook): ActJournal {
  const numbers = new Map<Act, number>();
  return {
    begun(act) {
      const undoes =
        act.direction === 'undo' ? (book.record().acts.findLast((one) => one.step === stepName(act) && one.undoes === null)?.n ?? null) : null;
      const { service, operation, region, input = {} } = act.call;
      const call = { service, operation, region, input: JSON.stringify(input) };
      const [entry] = book.say({ kind: 'act', data: { command: 'contain', step: stepName(act), call, undoes } });
      if (entry !== undefined) numbers.set(act, entry.n);
    },
    answered(act, answer) {
      const requestId = answer.kind === 'found' ? answer.requestId : null;
      book.say({ kind: 'acted', data: { act: numbers.get(act) ?? 0, outcome: outcomeOf(answer), code: codeOf(answer), requestId, undo: [] } });
    },
    begunSteps: (plan, direction) =>
      new Set(
        book
          .record()
          .acts.filter((one) => one.command === 'contain' && one.step.startsWith(`${plan}/`) && (one.undoes === null) === (direction === 'apply'))
          .map((one) => one.step.slice(plan.length + 1)),
      ),
  };
}

const stepName = ({ plan, step }: Act): string => `${plan}/${step}`;

/** Only where no answer came can the call have been done without our knowing. */
function outcomeOf(answer: AwsAnswer): 'done' | 'refused' | 'unknown' {
  if (answer.kind === 'found') return 'done';
  return answer.kind === 'failed' && ['network', 'timeout', 'aws', 'stopped'].includes(answer.cause) ? 'unknown' : 'refused';
}

const codeOf = (answer: AwsAnswer): string | null =>
  answer.kind === 'found' ? null : 'code' in answer ? answer.code : answer.kind === 'denied' ? `denied ${answer.action}` : answer.kind;

export const caseEvidence = (book: Casebook): EvidenceKeeper => ({
  keep(name, text) {
    const path = `contain/evidence/${name}`;
    if (existsSync(book.folder.at(path))) return;
    book.say({ kind: 'kept', data: { files: [keepText(book, path, text)] } });
  },
});

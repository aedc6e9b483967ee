/** What the owner has said, ready for a letter. What was not said is null, and stays out of the letter. */
import type { CaseRecord } from '../../../../case/case-record.ts';
import { factKind, factText, type FactName } from '../../../../case/catalogues/account-facts.ts';
import { SECURED_STEPS } from '../../../../case/catalogues/secured-steps.ts';
import type { LetterMaterial } from '../letter-material.ts';
import { line, type LetterLine } from '../text/letter-text.ts';
import { asIs, inFindings, inJournal, inWords, moment, type Traced } from '../text/traced.ts';

export function toldFact({ facts }: CaseRecord, name: FactName): Traced | null {
  const known = facts[name];
  if (known === null) return null;
  const source = inJournal(known.entry);
  if (factKind(name).answer.shape === 'time') return moment(known.value, source);
  return inWords({ ja: factText(name, known.value, 'ja'), en: factText(name, known.value, 'en') }, source);
}

/** As the owner said, else the only account of the logs. */
export function accountOf({ record, report }: LetterMaterial): Traced | null {
  const accounts = report?.findings.coverage.accounts ?? [];
  const [only] = accounts;
  return toldFact(record, 'account') ?? (accounts.length === 1 && only !== undefined ? asIs(only, inFindings('/coverage/accounts/0')) : null);
}

/** The newest AWS Support case. */
export function supportCaseOf({ supportCases }: CaseRecord): Traced | null {
  const newest = supportCases.at(-1);
  return newest === undefined ? null : asIs(newest.value, inJournal(newest.entry));
}

const STEP: LetterLine['words'] = { ja: '{step}', en: '{step}' };
const WITH_TIME: LetterLine['words'] = { ja: '{step} ({time})', en: '{step} ({time})' };
const WITH_TARGETS: LetterLine['words'] = { ja: '{step}：{targets}', en: '{step}: {targets}' };
const WITH_BOTH: LetterLine['words'] = { ja: '{step} ({time})：{targets}', en: '{step} ({time}): {targets}' };

/** Steps on record, each with its time and what it was done to, as far as told. */
export const recordedSteps = ({ secured }: CaseRecord): LetterLine[] =>
  secured.map(({ entry, step, doneAt, targets }) => {
    const source = inJournal(entry);
    const words = doneAt === null ? (targets.length === 0 ? STEP : WITH_TARGETS) : targets.length === 0 ? WITH_TIME : WITH_BOTH;
    return line(words, {
      step: inWords(SECURED_STEPS[step].name, source),
      ...(doneAt === null ? {} : { time: moment(doneAt, source) }),
      ...(targets.length === 0 ? {} : { targets: targets.map((target) => asIs(target, source)) }),
    });
  });

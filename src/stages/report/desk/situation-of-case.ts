/** What a case shows of the situation; the owner's flags are laid over it by the command. */
import type { CaseRecord } from '../../../case/case-record.ts';
import { SECURED_STEPS } from '../../../case/catalogues/secured-steps.ts';
import type { Findings } from '../../investigate/index.ts';
import type { Situation } from './situation.ts';

/** @param record null without a journal; @param findings null when the case was not investigated */
export function situationOf(record: CaseRecord | null, findings: Findings | null): Situation {
  const facts = record?.facts;
  return {
    account: 'known',
    canSignIn: facts?.canSignIn?.value ?? null,
    relation: facts?.relation?.value ?? null,
    accountPlan: facts?.accountPlan?.value ?? null,
    supportPlan: facts?.supportPlan?.value ?? null,
    closed: false,
    messages: record?.messages.map(({ kind }) => kind) ?? [],
    caseOpen: (record?.supportCases.length ?? 0) > 0,
    attackerAddress: attackerAddress(findings),
    secured: securedState(record, findings),
    hijacked:
      findings === null ? null : { hijacked: 'yes' as const, 'no-sign': 'no' as const, suspicious: null, 'cannot-tell': null }[findings.verdict.kind],
    charged: null,
    askedToPay: false,
  };
}

function attackerAddress(findings: Findings | null): Situation['attackerAddress'] {
  const addresses = findings?.actors.filter(({ kind }) => kind === 'attacker').flatMap((actor) => actor.addresses) ?? [];
  if (addresses.length === 0) return 'unknown';
  return addresses.some(({ aws }) => aws !== null) ? 'aws' : 'elsewhere';
}

/** Secured: the owner recorded keys and root, and the log leaves nothing open. Not secured: the log shows a way back in, and no step was recorded since. */
function securedState(record: CaseRecord | null, findings: Findings | null): Situation['secured'] {
  const asked = new Set(record?.secured.map(({ step }) => SECURED_STEPS[step].asked));
  if (asked.has('keys') && asked.has('passwords-and-mfa')) return 'yes';
  const open = findings?.footholds.some(({ state }) => state === 'open') ?? false;
  return open && asked.size === 0 ? 'no' : null;
}

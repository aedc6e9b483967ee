/** For each thing AWS asks: what shows that it was done, what is only on record, and what is missing. Nothing is taken for done that neither shows. */
import { comesBack } from '../words/foothold-words.ts';
import type { Findings, SecuringAct } from '../../investigate/index.ts';
import { ASKS, type Ask, type AskId } from './asks.ts';
import { allShut, checkedBy } from './checked.ts';
import type { DossierMaterial } from './dossier-material.ts';
import { unauthorizedResources } from './hands.ts';
import { recordedDeeds, type RecordedDeed } from './recorded.ts';

/** `proved`: by the log, wholly. `checked`: the account itself answered that all of it is shut. `said`: on record; the log shows none or not all of it. `partly`: by the log, not all of it, and nothing on record. `none`: the log has nothing of the kind to do. */
export type AnswerState = 'proved' | 'checked' | 'partly' | 'said' | 'none' | 'not-recorded';

export interface Answer {
  readonly ask: Ask;
  readonly state: AnswerState;
  readonly acts: readonly SecuringAct[];
  readonly recorded: readonly RecordedDeed[];
}

export function answersTo({ report, record, checks = [] }: DossierMaterial): readonly Answer[] {
  const [acts, recorded] = [actsThatConcern(report), recordedDeeds(record)];
  return ASKS.map((ask) => {
    const proofs = acts.filter(({ deed }) => ask.provedBy.includes(deed));
    const said = recorded.filter((deed) => deed.ask === ask.id);
    return {
      ask,
      state: stateOf({ id: ask.id, acts: proofs, said, shut: allShut(checkedBy(checks, ask.id)) }, report.findings),
      acts: proofs,
      recorded: said,
    };
  });
}

/** The owner's acts without those on things that were the owner's own all along. */
export function actsThatConcern({ findings, securing = [] }: Pick<DossierMaterial['report'], 'findings' | 'securing'>): readonly SecuringAct[] {
  const names = unauthorizedNames(findings);
  return securing.filter((act) => FOR_THE_WHOLE_ACCOUNT.has(act.deed) || act.targets.some((target) => names.has(lastPart(target))));
}

const FOR_THE_WHOLE_ACCOUNT: ReadonlySet<SecuringAct['deed']> = new Set(['password-changed', 'mfa-on', 'key-made', 'watch-on']);

/** Ids and short names of whatever the unauthorized party used, made or left. */
function unauthorizedNames(findings: Findings): ReadonlySet<string> {
  const hands = findings.actors.filter(({ kind }) => kind === 'attacker');
  return new Set([
    ...hands.flatMap(({ principals, accessKeys }) => [...principals.map(lastPart), ...accessKeys.map(({ id }) => id)]),
    ...unauthorizedResources(findings).map(({ id }) => lastPart(id)),
    // A firewall opening is `sg-0123:22-22`: the group is what is acted on.
    ...findings.footholds.flatMap(({ target }) => [lastPart(target), target.split(':')[0] ?? target]),
  ]);
}

/** `arn:aws:iam::111122223333:user/alice` -> `alice`. */
const lastPart = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);

/** Asks whose checks see all of it; the state of an account cannot show that every Region was searched or what was terminated. */
const SETTLED_BY_CHECKS: ReadonlySet<AskId> = new Set(['passwords-and-mfa', 'keys', 'prevention']);

type Whole = 'all' | 'some' | 'nothing' | 'none-there';

interface Shown {
  readonly id: AskId;
  readonly acts: readonly SecuringAct[];
  readonly said: readonly RecordedDeed[];
  /** By the newest answers of the account. */
  readonly shut: boolean;
}

function stateOf({ id, acts, said, shut }: Shown, findings: Findings): AnswerState {
  const whole = wholeOf(id, acts, findings);
  if (whole === 'all') return 'proved';
  if (shut && SETTLED_BY_CHECKS.has(id)) return 'checked';
  if (said.length > 0) return 'said';
  if (whole === 'some') return 'partly';
  return whole === 'none-there' ? 'none' : 'not-recorded';
}

function wholeOf(id: AskId, acts: readonly SecuringAct[], findings: Findings): Whole {
  switch (id) {
    case 'look':
      // This investigation is the look; whether the bill was looked at is the claim's to say.
      return findings.verdict.kind === 'cannot-tell' ? 'nothing' : 'all';
    case 'passwords-and-mfa':
      // The mailbox lies outside AWS: the log can never show all of it.
      return someIf(acts.length > 0);
    case 'keys':
      return ofStates(exposedKeys(findings).map((key) => keyState(key, findings) === 'closed'));
    case 'identities':
      return ofStates(doorsOfIdentities(findings).map(({ state }) => state === 'closed'));
    case 'terminate':
      return ofStates(unauthorizedResources(findings).map(({ state }) => state === 'deleted'));
    case 'prevention':
      return someIf(acts.length > 0);
    case 'every-region':
    case 'leaks':
    case 'answer':
      return 'nothing';
  }
}

const someIf = (some: boolean): Whole => (some ? 'some' : 'nothing');

function ofStates(done: readonly boolean[]): Whole {
  if (done.length === 0) return 'none-there';
  return done.every(Boolean) ? 'all' : someIf(done.some(Boolean));
}

/** Long-term keys the unauthorized party used or made. */
export const exposedKeys = ({ actors, footholds }: Findings): readonly string[] => [
  ...new Set([
    ...actors
      .filter(({ kind }) => kind === 'attacker')
      .flatMap(({ accessKeys }) => accessKeys.filter(({ type }) => type === 'long-term').map(({ id }) => id)),
    ...footholds.filter(({ kind }) => kind === 'access-key').map(({ target }) => lastPart(target)),
  ]),
];

export const keyState = (key: string, { footholds }: Findings): 'open' | 'closed' | 'unknown' =>
  footholds.find((one) => lastPart(one.target) === key)?.state ?? 'unknown';

/** What lets someone act again other than long-term keys: users, passwords, policies, trusts, sessions. */
const doorsOfIdentities = ({ footholds }: Findings): Findings['footholds'] =>
  footholds.filter(({ kind }) => kind !== 'access-key' && comesBack(kind));

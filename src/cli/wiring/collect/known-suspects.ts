/** Keys and users a case already knows to look at first: the intruder's by the findings, and what the owner said is not theirs. */
import type { CaseRecord } from '../../../case/case-record.ts';
import type { Suspect } from '../../../collect/live/index.ts';
import { reach, reachText, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';

const KEY = /^A(?:KIA|SIA)[A-Z0-9]{12,124}$/;
const USER_ARN = /:user\/(?:.*\/)?([^/]+)$/;
const NAME = /^[\w+=,.@-]{1,64}$/;
/** Addresses, and ids of things like `i-0123456789abcdef0`: no event is listed under them as a user. */
const OTHER_THING = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[a-z]+-[0-9a-f]{8,17})$/;

/** @param findings text of findings.json; null when the case was not investigated */
export function knownSuspects(findings: string | null, { statements }: Pick<CaseRecord, 'statements'>): Suspect[] {
  const said = statements.filter(({ about, word }) => about === 'account' && word === 'not-mine').map(({ subject }) => subject);
  const mine = new Set(statements.filter(({ about, word }) => about === 'account' && word === 'mine').map(({ subject }) => subject));
  const found = findings === null ? [] : inFindings(JSON.parse(findings) as Reachable);
  const suspects = [...said, ...found]
    .filter((one) => !mine.has(one))
    .map(suspectOf)
    .filter((one) => one !== null);
  return [...new Map(suspects.map((one) => [`${one.attribute} ${one.value}`, one])).values()];
}

/** Attackers before hands nobody could place; long-term keys live longer than sessions and come first. */
function inFindings(findings: Reachable): string[] {
  const actors = reach(findings, 'actors[]');
  const of = (kind: string): Reachable[] => actors.filter((actor) => reachText(actor, 'kind') === kind);
  const named = (actor: Reachable): string[] => [
    ...reachTexts(actor, 'accessKeys[].id').sort((a, b) => Number(b.startsWith('AKIA')) - Number(a.startsWith('AKIA'))),
    ...reachTexts(actor, 'principals[]'),
  ];
  return [...of('attacker'), ...of('unclear')].flatMap(named);
}

function suspectOf(subject: string): Suspect | null {
  if (KEY.test(subject)) return { attribute: 'AccessKeyId', value: subject };
  const user = subject.startsWith('arn:') ? USER_ARN.exec(subject)?.[1] : subject;
  return user !== undefined && NAME.test(user) && !OTHER_THING.test(user) ? { attribute: 'Username', value: user } : null;
}

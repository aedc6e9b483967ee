/** The one thing to do now. Never closing the account, never deleting keys or logs: they are evidence, and closing does not stop the cost. */
import { resourceWords } from '../../knowledge/resource-words.ts';
import type { Actor, Findings, Foothold } from '../investigate/index.ts';
import {
  ANSWER_QUESTIONS,
  ASK_SUPPORT,
  LOOK_AT_UNCLEAR,
  MORE_LOG,
  NOTHING_FOUND,
  removeFoothold,
  SECURE_ROOT,
  stopKey,
  stopPassword,
  stopResources,
  type NextAction,
} from './next-action-steps.ts';
import { comesBack, footholdOrder } from './words/foothold-words.ts';

/** Chooses by what is still open: the way in, then what lets them come back, then what costs money, then the rest, then the help desk. */
export function nextAction(findings: Findings): NextAction {
  const { verdict, entry, questions } = findings;
  if (verdict.kind === 'cannot-tell') return MORE_LOG;
  if (verdict.kind === 'no-sign') return NOTHING_FOUND;
  if (verdict.kind === 'suspicious') return questions.length > 0 ? ANSWER_QUESTIONS : LOOK_AT_UNCLEAR;
  if (entry[0]?.kind === 'root') return SECURE_ROOT;
  return wayIn(findings) ?? openDoor(findings, comesBack) ?? whatCosts(findings) ?? openDoor(findings, () => true) ?? ASK_SUPPORT;
}

function wayIn({ actors, entry, footholds }: Findings): NextAction | null {
  const key = openEntryKey(actors, footholds);
  if (key !== null) return stopKey(key);
  const [first] = entry;
  return first?.kind === 'console-password' && first.principal !== null && !isClosed(footholds, lastPart(first.principal))
    ? stopPassword(first.principal)
    : null;
}

function openDoor({ footholds }: Findings, wanted: (kind: string) => boolean): NextAction | null {
  const sorted = footholds.filter((one) => wanted(one.kind)).sort((a, b) => footholdOrder(a.kind) - footholdOrder(b.kind));
  const door = sorted.find((one) => one.state === 'open') ?? sorted.find((one) => one.state === 'unknown');
  return door ? removeFoothold(door) : null;
}

function whatCosts({ resources }: Findings): NextAction | null {
  const left = resources.filter((one) => one.state !== 'deleted' && (one.verdict === 'attacker' || one.verdict === 'consequence'));
  const burning = left.filter((one) => resourceWords(one.type).burns);
  const type = commonest(burning.map((one) => one.type));
  const regions = byCount(burning.map((one) => one.region));
  const region = commonest(burning.filter((one) => one.type === type).map((one) => one.region));
  return type === null || region === null ? null : stopResources(burning.length, type, region, regions);
}

const commonest = (values: readonly string[]): string | null => byCount(values)[0] ?? null;

/** Each value once, the most frequent first. */
function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** The long-term key they came in with, unless the log shows it was switched off or deleted. */
function openEntryKey(actors: readonly Actor[], footholds: readonly Foothold[]): string | null {
  const keys = actors.filter((actor) => actor.kind === 'attacker').flatMap((actor) => actor.accessKeys);
  return keys.find((key) => key.part === 'entry' && key.type === 'long-term' && !isClosed(footholds, key.id))?.id ?? null;
}

const isClosed = (footholds: readonly Foothold[], name: string): boolean =>
  footholds.some((one) => one.state === 'closed' && lastPart(one.target) === name);

/** `arn:aws:iam::111122223333:user/alice` -> `alice`. */
const lastPart = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);

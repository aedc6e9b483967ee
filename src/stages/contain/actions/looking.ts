/** How actions read: an answer becomes a state, an absence is `gone`, and everything else is `unseen`. */
import { reach, type Reachable } from '../../../knowledge/json-reach.ts';
import type { Json } from '../../../case/journal/canonical-json.ts';
import type { AwsAccount, AwsAnswer, AwsCall, AwsRefused } from '../../../ports/aws-account.ts';
import type { Looked, State, Target } from './action.ts';

/** One read of one thing. `null` from `made`: the answer says that the thing is not there. */
export async function lookAt(account: AwsAccount, call: AwsCall, made: (output: Reachable) => State | null): Promise<Looked> {
  return lookedOf(await account.ask(call), made);
}

export function lookedOf(answer: AwsAnswer, made: (output: Reachable) => State | null): Looked {
  if (answer.kind === 'absent') return { kind: 'gone' };
  if (answer.kind !== 'found') return { kind: 'unseen', refused: answer };
  const state = made(answer.output);
  return state === null ? { kind: 'gone' } : { kind: 'there', state };
}

export type Listed = { readonly kind: 'found'; readonly items: readonly Reachable[] } | AwsRefused;

/** Every element of a list over all pages; never a part of it without saying so. */
export async function listAll(account: AwsAccount, call: AwsCall, path: string): Promise<Listed> {
  const items: Reachable[] = [];
  for await (const answer of account.pages(call)) {
    if (answer.kind !== 'found') return answer;
    items.push(...reach(answer.output, path));
  }
  return { kind: 'found', items };
}

/** The element of a list that `is` the target. */
export async function lookInList(
  account: AwsAccount,
  call: AwsCall,
  path: string,
  is: (item: Reachable) => boolean,
  made: (item: Reachable) => State | null,
): Promise<Looked> {
  const listed = await listAll(account, call, path);
  if (listed.kind === 'absent') return { kind: 'gone' };
  if (listed.kind !== 'found') return { kind: 'unseen', refused: listed };
  const item = listed.items.find(is);
  const state = item === undefined ? null : made(item);
  return state === null ? { kind: 'gone' } : { kind: 'there', state };
}

/** Several reads about one thing. The first that is not `there` decides for all. */
export async function lookTogether(looks: readonly Promise<Looked>[]): Promise<Looked> {
  const all = await Promise.all(looks);
  const other = all.find((one) => one.kind !== 'there');
  return other ?? { kind: 'there', state: Object.assign({}, ...all.map((one) => (one.kind === 'there' ? one.state : {}))) as State };
}

/** For a part whose absence is a fact about a thing that is there. */
export async function orAbsent(look: Promise<Looked>, absent: State): Promise<Looked> {
  const looked = await look;
  return looked.kind === 'gone' ? { kind: 'there', state: absent } : looked;
}

/** What AWS's global services are asked in. */
export const GLOBAL_REGION = 'us-east-1';

/** A policy document as IAM answers it: percent-encoded JSON (RFC 3986). What does not decode stays as it came. */
export function plainDocument(text: string | null): string | null {
  if (text === null) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const textIn = (state: State | null, key: string): string | null => {
  const value = state?.[key];
  return typeof value === 'string' ? value : null;
};

export const listIn = (state: State | null, key: string): readonly Json[] => {
  const value = state?.[key];
  return Array.isArray(value) ? (value as readonly Json[]) : [];
};

export const textsIn = (state: State | null, key: string): readonly string[] =>
  listIn(state, key).filter((one): one is string => typeof one === 'string');

/** The extra of a target an action cannot do without. */
export function need(target: Target, key: string): string {
  const value = target.more[key];
  if (value === undefined) throw new TypeError(`a target of this action names its ${key}`);
  return value;
}

/** Lists in pages of any size, with tokens that mean nothing to anybody else and work only for the same question. */
import { numberIn, textIn } from './input.ts';
import { Refusal, type LiveCall, type Members } from './live-service.ts';
import { wordingOf, type WordingName } from './wording.ts';

export interface PageSpec<T> {
  /** Member of the answer that holds the list. */
  readonly list: string;
  /** Member of the request that carries the token, and of the answer that gives the next. */
  readonly token: { readonly in: string; readonly out: string };
  readonly size?: { readonly member: string; readonly most: number; readonly usual?: number };
  /** `IsTruncated`, where the service has it. */
  readonly truncated?: string;
  /** Unique in the list; a page goes on after the last one shown, also when the list has changed meanwhile. */
  readonly keyOf: (item: T) => string;
  /** Made only for what is on the page. */
  readonly show: (item: T) => unknown;
  readonly wording: WordingName;
}

/** One page of a list, as the members of an answer. Refuses a token that was given for another question. */
export function paged<T>(call: LiveCall, items: readonly T[], spec: PageSpec<T>): Members | Refusal {
  const token = textIn(call.input, spec.token.in);
  const question = questionOf(call, spec);
  const from = token === '' ? 0 : startAt(token, question, items, spec);
  if (from === null) return new Refusal(wordingOf(spec.wording).badToken, `The ${spec.token.in} is not valid.`);
  const { size } = spec;
  const asked = size === undefined ? Number.POSITIVE_INFINITY : numberIn(call.input, size.member, size.usual ?? size.most);
  const most = Math.max(1, Math.min(asked, size?.most ?? 100, call.mostPerPage));
  const page = items.slice(from, from + most);
  const more = from + page.length < items.length;
  const last = page.at(-1);
  return {
    [spec.list]: page.map((item) => spec.show(item)),
    ...(spec.truncated === undefined ? {} : { [spec.truncated]: more }),
    ...(more && last !== undefined ? { [spec.token.out]: tokenFor(question, from + page.length, spec.keyOf(last)) } : {}),
  };
}

function questionOf<T>(call: LiveCall, spec: PageSpec<T>): string {
  const { [spec.token.in]: _token, ...rest } = call.input;
  if (spec.size !== undefined) delete (rest as Record<string, unknown>)[spec.size.member];
  return checksum(`${call.service} ${call.operation} ${call.region} ${JSON.stringify(rest)}`);
}

function tokenFor(question: string, next: number, lastKey: string): string {
  const body = JSON.stringify([question, next, lastKey]);
  return Buffer.from(`${checksum(body)}${body}`).toString('base64url');
}

function startAt<T>(token: string, question: string, items: readonly T[], spec: PageSpec<T>): number | null {
  const text = Buffer.from(token, 'base64url').toString();
  const body = text.slice(8);
  if (checksum(body) !== text.slice(0, 8)) return null;
  const [asked, next, lastKey] = JSON.parse(body) as [string, number, string];
  if (asked !== question) return null;
  if (items[next - 1] !== undefined && spec.keyOf(items[next - 1] as T) === lastKey) return next;
  const last = items.findIndex((item) => spec.keyOf(item) === lastKey);
  return last < 0 ? Math.min(next, items.length) : last + 1;
}

/** FNV-1a, 8 hex digits: against mistakes, not against anybody. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Lists in pages of any size, with tokens that mean nothing to anybody else and work only for the same question. */
import { knownCall } from '../../knowledge/aws-calls/index.ts';
import { numberIn, textIn } from './input.ts';
import { Refusal, type LiveCall, type Members } from './live-service.ts';
import { wordingOf } from './wording.ts';

export interface PageSpec<T> {
  /** Unique in the list; a page goes on after the last one shown, also when the list has changed meanwhile. */
  readonly keyOf: (item: T) => string;
  /** Made only for what is on the page. */
  readonly show: (item: T) => unknown;
  /** `IsTruncated`, where the service has it. */
  readonly truncated?: string;
  /** Items on a page when the caller names no size. @default as many as there may be */
  readonly usual?: number;
}

/** How many a page holds at most where the catalogue does not say. */
const MOST = 100;

/** One page of a list as the member `list` of an answer, by what the catalogue knows of the call's paging. Refuses a token given for another question. */
export function paged<T>(call: LiveCall, list: string, items: readonly T[], spec: PageSpec<T>): Members | Refusal {
  const pages = knownCall(call.service, call.operation)?.pages ?? null;
  const question = questionOf(call, pages?.to, pages?.size?.member);
  const token = pages === null ? '' : textIn(call.input, pages.to);
  const from = token === '' ? 0 : startAt(token, question, items, spec.keyOf);
  if (from === null) return new Refusal(wordingOf(call.wording).badToken, 'The pagination token is not valid.');
  const most = pages === null ? items.length : sizeOf(call, pages.size, spec.usual);
  const page = items.slice(from, from + most);
  const more = from + page.length < items.length;
  const last = page.at(-1);
  return {
    [list]: page.map((item) => spec.show(item)),
    ...(spec.truncated === undefined ? {} : { [spec.truncated]: more }),
    ...(more && pages !== null && last !== undefined ? { [pages.from]: tokenFor(question, from + page.length, spec.keyOf(last)) } : {}),
  };
}

function sizeOf(call: LiveCall, size: { readonly member: string; readonly most: number } | undefined, usual: number | undefined): number {
  const most = size?.most ?? usual ?? MOST;
  const asked = size === undefined ? most : numberIn(call.input, size.member, usual ?? most);
  return Math.max(1, Math.min(asked, most, call.mostPerPage));
}

/** Everything asked but the token and the size. */
function questionOf(call: LiveCall, ...without: readonly (string | undefined)[]): string {
  const rest = Object.entries(call.input).filter(([name]) => !without.includes(name));
  return checksum(`${call.service} ${call.operation} ${call.region} ${JSON.stringify(rest)}`);
}

function tokenFor(question: string, next: number, lastKey: string): string {
  const body = JSON.stringify([question, next, lastKey]);
  return Buffer.from(`${checksum(body)}${body}`).toString('base64url');
}

function startAt<T>(token: string, question: string, items: readonly T[], keyOf: (item: T) => string): number | null {
  const text = Buffer.from(token, 'base64url').toString();
  const body = text.slice(8);
  if (checksum(body) !== text.slice(0, 8)) return null;
  const [asked, next, lastKey] = JSON.parse(body) as [string, number, string];
  if (asked !== question) return null;
  if (items[next - 1] !== undefined && keyOf(items[next - 1] as T) === lastKey) return next;
  const last = items.findIndex((item) => keyOf(item) === lastKey);
  return last < 0 ? Math.min(next, items.length) : last + 1;
}

/** FNV-1a, 8 hex digits: against mistakes, not against anybody. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Reading a call's input: whatever a caller sends, the wrong type is simply "not given". */
import type { LiveCall, Members } from './live-service.ts';

/** '' when not given. */
export function textIn(input: Members, member: string): string {
  const value = input[member];
  return typeof value === 'string' ? value : '';
}

export function textsIn(input: Members, member: string): readonly string[] {
  const value = input[member];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

export function numberIn(input: Members, member: string, otherwise: number): number {
  const value = input[member];
  return typeof value === 'number' ? value : otherwise;
}

export function flagIn(input: Members, member: string): boolean {
  return input[member] === true;
}

/** Seconds since 1970, or null. */
export function timeIn(input: Members, member: string): number | null {
  const value = input[member];
  return value instanceof Date ? value.getTime() / 1000 : null;
}

export function structuresIn(input: Members, member: string): readonly Members[] {
  const value = input[member];
  return Array.isArray(value) ? value.filter((one): one is Members => typeof one === 'object' && one !== null && !Array.isArray(one)) : [];
}

export interface Filter {
  readonly name: string;
  readonly values: readonly string[];
}

/** `Filters` of EC2 and its relatives. */
export const filtersIn = (input: Members): readonly Filter[] =>
  structuresIn(input, 'Filters').map((filter) => ({ name: textIn(filter, 'Name'), values: textsIn(filter, 'Values') }));

/** Wildcards of EC2 filters: `*` any text, `?` one character. */
export function passes(values: readonly string[], actual: string | null | undefined): boolean {
  if (actual === null || actual === undefined) return false;
  return values.some((pattern) => (/[*?]/.test(pattern) ? glob(pattern).test(actual) : pattern === actual));
}

function glob(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
}

/** A moment of the account as the SDK sees it. */
export const dateOf = (seconds: number): Date => new Date(Math.floor(seconds) * 1000);

export const arnIn = (call: LiveCall, service: string, rest: string): string => `arn:aws:${service}:${call.region}:${call.account.id}:${rest}`;

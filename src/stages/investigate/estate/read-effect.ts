/** Reads the parts of a table row that need more than a path: policy documents and the details kept of a thing. */
import { readText, readTexts, readValues } from '../../../knowledge/effects/index.ts';
import type { Details, Open, Scope } from '../../../knowledge/effects/index.ts';
import { readPolicy, strengthOfManaged } from './policy-document.ts';
import type { Place } from './place.ts';

const DETAIL_MOST = 256;

/** A document that lets nobody in, or allows nothing, is no foothold; one that cannot be read is taken for one. */
export function judgedByPolicy(rule: Open, scope: Scope, place: Place): { opens: boolean; details: Record<string, string> } {
  const details: Record<string, string> = {};
  if (rule.outsiders !== undefined) {
    const readings = readValues(rule.outsiders, scope)
      .map((value) => readPolicy(value, place.account))
      .filter((one) => one !== null);
    if (readings.length > 0) {
      const who = [...new Set(readings.flatMap((one) => one.outsiders))];
      if (who.length === 0) return { opens: false, details };
      details['who'] = who.join(', ').slice(0, DETAIL_MOST);
    } else if (readValues(rule.outsiders, scope).length > 0) details['who'] = 'unreadable';
  }
  if (rule.grants !== undefined) {
    const reading = readPolicy(readValues(rule.grants, scope)[0] ?? null, place.account);
    if (reading?.strength === 'none') return { opens: false, details };
    details['strength'] = reading?.strength ?? 'unreadable';
  }
  if (rule.policy !== undefined) details['strength'] = strengthOfManaged(readText(rule.policy, scope) ?? '');
  return { opens: true, details };
}

/** Several values are written with commas; at most 256 characters. */
export function detailsOf(details: Details | undefined, scope: Scope): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, reading] of Object.entries(details ?? {})) {
    const texts = [...new Set(readTexts(reading, scope))];
    if (texts.length > 0) found[name] = texts.slice(0, 50).join(', ').slice(0, DETAIL_MOST);
  }
  return found;
}

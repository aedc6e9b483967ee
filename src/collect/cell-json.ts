/** One table cell to JSON text, by what the column holds. Null means the member is left out: empty, or mangled beyond certainty. */
import { structFrom } from './athena-struct.ts';
import { KNOWN_NESTED_KEYS, respelt } from './record-keys.ts';
import type { CellKind } from './table-columns.ts';

/** What a spreadsheet makes of long digits: 5.28758E+11. The digits are gone; nothing is guessed. */
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i;
const ACCOUNT_DIGITS = 12;

/** JSON text of a cell that is no time and no resource list. */
export function cellJson(cell: string, kind: CellKind): string | null {
  const text = cell.trim();
  if (text === '' || text === 'null' || text === '-') return null;
  switch (kind) {
    case 'account':
      return accountJson(text);
    case 'id':
      return SCIENTIFIC.test(text) ? null : JSON.stringify(text);
    case 'flag':
      return /^true$/i.test(text) ? 'true' : /^false$/i.test(text) ? 'false' : null;
    case 'json':
      return valueJson(text);
    case 'struct':
      return structJson(text, false);
    default:
      return JSON.stringify(text);
  }
}

/** An account id has twelve digits, so leading zeros a spreadsheet took away are known. Other numbers have lost digits. Words stay: ANONYMOUS_PRINCIPAL. */
function accountJson(text: string): string | null {
  const bare = text.replace(/^["'=]+|["']+$/g, '');
  if (/^\d{1,12}$/.test(bare)) return JSON.stringify(bare.padStart(ACCOUNT_DIGITS, '0'));
  return /^[\d.,+-]/.test(bare) ? null : JSON.stringify(bare);
}

/** Request and response: JSON text exactly as it stands (Athena), a printed map (Lake), or plain text. */
function valueJson(text: string): string {
  if (isJson(text)) return text;
  const printed = structFrom(text, null);
  return JSON.stringify(printed ?? text);
}

/** userIdentity and its like: JSON with keys in any case, or a printed struct. `inResources`: elements of the resources list. */
export function structJson(text: string, inResources: boolean): string | null {
  const value: unknown = isJson(text) ? JSON.parse(text) : structFrom(text, KNOWN_NESTED_KEYS);
  if (typeof value !== 'object' || value === null) return null;
  return JSON.stringify(respelt(value, inResources));
}

function isJson(text: string): boolean {
  if (!/^[{["]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

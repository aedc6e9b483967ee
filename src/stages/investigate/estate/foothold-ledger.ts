/** Ways back in (or of hiding): opened, widened, closed. One row per kind and target; the last call decides its state. */
import { FOOTHOLDS, shortName } from '../../../knowledge/effects/index.ts';
import type { FootholdKind } from '../../../knowledge/effects/index.ts';
import type { Acting, EstateBounds, EstateFoothold } from './estate.ts';
import type { LeftOut } from './left-out.ts';
import type { Place } from './place.ts';

type Row = { -readonly [Key in keyof Omit<EstateFoothold, 'openedBy' | 'details' | 'remove'>]: EstateFoothold[Key] } & {
  openedBy: Acting[];
  details: Record<string, string>;
};

export interface OpenedFoothold {
  readonly kind: FootholdKind;
  readonly target: string;
  readonly subject: string | null;
  readonly details: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly diesAt: string | null;
  /** Target of the row it replaces, if there is one. */
  readonly replaces: string | null;
}

export class FootholdLedger {
  readonly #rows: Row[] = [];
  readonly #byTarget = new Map<string, Row>();
  readonly #bySubject = new Map<string, Row[]>();
  readonly #bounds: EstateBounds;
  readonly #leftOut: LeftOut;

  constructor(bounds: EstateBounds, leftOut: LeftOut) {
    this.#bounds = bounds;
    this.#leftOut = leftOut;
  }

  open(wanted: OpenedFoothold, place: Place, by: Acting): void {
    const row = this.#byTarget.get(targetKey(wanted.kind, wanted.target, place)) ?? this.#retargeted(wanted, place) ?? this.#add(wanted, place);
    if (row === null) return;
    // The last act is always kept: it says whose state this is now.
    if (row.openedBy.length < this.#bounds.perItem) row.openedBy.push(by);
    else row.openedBy[row.openedBy.length - 1] = by;
    Object.assign(row.details, wanted.details);
    row.state = 'open';
    row.closedBy = null;
    row.diesAt = wanted.diesAt;
    for (const alias of wanted.aliases.slice(0, this.#bounds.perItem)) this.#byTarget.set(targetKey(wanted.kind, alias, place), row);
  }

  close(kind: FootholdKind, target: string, place: Place, by: Acting): void {
    const row =
      this.#byTarget.get(targetKey(kind, target, place)) ??
      (target.startsWith('arn:') ? this.#byTarget.get(targetKey(kind, shortName(target), place)) : undefined);
    if (row !== undefined) shut(row, by);
  }

  closeAllOf(subject: string, place: Place, by: Acting): void {
    for (const row of this.#bySubject.get(subjectKey(subject, place)) ?? []) shut(row, by);
  }

  /** Everything, in the order it was first opened; what died of age by `until` is closed. */
  all(until: string | null): EstateFoothold[] {
    return this.#rows.map((row) => ({
      ...row,
      state: row.state === 'open' && row.diesAt !== null && until !== null && row.diesAt <= until ? 'closed' : row.state,
      remove: removal(row),
    }));
  }

  #retargeted(wanted: OpenedFoothold, place: Place): Row | null {
    const row = wanted.replaces === null ? undefined : this.#byTarget.get(targetKey(wanted.kind, wanted.replaces, place));
    if (row === undefined) return null;
    row.target = wanted.target;
    this.#byTarget.set(targetKey(wanted.kind, wanted.target, place), row);
    return row;
  }

  #add(wanted: OpenedFoothold, place: Place): Row | null {
    if (this.#rows.length >= this.#bounds.footholds) {
      this.#leftOut.add('footholds');
      return null;
    }
    const row: Row = {
      kind: wanted.kind,
      target: wanted.target,
      account: place.account,
      region: place.region,
      subject: wanted.subject,
      state: 'open',
      openedBy: [],
      closedBy: null,
      diesAt: null,
      details: {},
    };
    this.#rows.push(row);
    this.#byTarget.set(targetKey(wanted.kind, wanted.target, place), row);
    if (wanted.subject !== null) {
      const key = subjectKey(wanted.subject, place);
      const all = this.#bySubject.get(key);
      if (all === undefined) this.#bySubject.set(key, [row]);
      else all.push(row);
    }
    return row;
  }
}

function shut(row: Row, by: Acting): void {
  if (row.state === 'closed') return;
  row.state = 'closed';
  row.closedBy = by;
}

/** Only what cannot break out of a command line is put into one; anything else stays a placeholder. */
const PLAIN = /^[\w+=,.@:/#-]{1,300}$/;
const shown = (text: string | null, otherwise: string): string => (text !== null && PLAIN.test(text) ? text : otherwise);

/** How to remove a foothold, in both languages, with target and subject filled in. */
export function removal(foothold: Pick<EstateFoothold, 'kind' | 'target' | 'subject' | 'region'>): { ja: string; en: string } {
  const words = FOOTHOLDS[foothold.kind].remove;
  const subject = foothold.subject === null ? null : foothold.subject.slice(foothold.subject.indexOf('/') + 1);
  const fill = (text: string, target: string, whose: string): string =>
    text
      .replaceAll('{target}', () => target)
      .replaceAll('{subject}', () => whose)
      .replaceAll('{region}', () => shown(foothold.region, '?'));
  return {
    ja: fill(words.ja, shown(foothold.target, '（一覧の名前）'), shown(subject, '（一覧の名前）')),
    en: fill(words.en, shown(foothold.target, '(the name listed)'), shown(subject, '(the name listed)')),
  };
}

function targetKey(kind: FootholdKind, target: string, place: Place): string {
  return `${place.account} ${place.region} ${kind} ${target}`;
}

function subjectKey(subject: string, place: Place): string {
  return `${place.account} ${subject}`;
}

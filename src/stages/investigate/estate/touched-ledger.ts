/** What was read, shared, copied out or destroyed: one row per thing, way, outcome, credential and address. */
import type { Acting, EstateBounds, EstateTouched, Outcome } from './estate.ts';
import type { LeftOut } from './left-out.ts';
import type { Place } from './place.ts';

type Row = { -readonly [Key in keyof Omit<EstateTouched, 'eventKeys' | 'eventIds'>]: EstateTouched[Key] } & {
  eventKeys: number[];
  eventIds: string[];
};

export interface Touching {
  readonly kind: string;
  readonly how: EstateTouched['how'];
  readonly target: string;
  readonly outcome: Outcome;
}

export class TouchedLedger {
  readonly #rows = new Map<string, Row>();
  readonly #bounds: EstateBounds;
  readonly #leftOut: LeftOut;

  constructor(bounds: EstateBounds, leftOut: LeftOut) {
    this.#bounds = bounds;
    this.#leftOut = leftOut;
  }

  /** Past the bound, single things are counted under their container (`s3://bucket/*`) as long as that has a row. */
  touch(touching: Touching, place: Place, by: Acting): void {
    const row = this.#rowFor(touching, place, by) ?? this.#rowFor({ ...touching, target: containerOf(touching.target) }, place, by, true);
    if (row === null) {
      this.#leftOut.add('touched');
      return;
    }
    row.count += 1;
    row.lastTime = by.time;
    if (row.eventKeys.length < this.#bounds.perItem) {
      row.eventKeys.push(by.eventKey);
      row.eventIds.push(by.eventId);
    }
  }

  all(): EstateTouched[] {
    return [...this.#rows.values()];
  }

  #rowFor(touching: Touching, place: Place, by: Acting, reserve = false): Row | null {
    const key = `${touching.kind}\n${touching.how}\n${touching.target}\n${touching.outcome}\n${place.account}\n${place.region}\n${by.principal}\n${by.accessKeyId}\n${by.ip}`;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    // A tenth is kept back for container rows.
    if (this.#rows.size >= this.#bounds.touched * (reserve ? 1 : 0.9)) return null;
    const row: Row = { ...touching, region: place.region, account: place.account, by, lastTime: by.time, count: 0, eventKeys: [], eventIds: [] };
    this.#rows.set(key, row);
    return row;
  }
}

function containerOf(target: string): string {
  if (target.startsWith('s3://')) return `${target.split('/').slice(0, 3).join('/')}/*`;
  return '*';
}

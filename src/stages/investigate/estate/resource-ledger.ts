/** Every resource the log shows being made, changed or deleted, findable by id or ARN within its account and region. */
import { shortName } from '../../../knowledge/effects/index.ts';
import type { Acting, Change, EstateBounds, EstateResource } from './estate.ts';
import { nameKey, typeKey } from './place.ts';
import type { Place } from './place.ts';
import { SERVICE_MAKERS } from './service-makers.ts';
import type { LeftOut } from './left-out.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Row = Writable<Omit<EstateResource, 'details' | 'changes'>> & {
  details: Record<string, string>;
  changes: Change[];
  diesWithParent: boolean;
  children: number[];
};

export interface NewResource {
  readonly type: string;
  readonly id: string;
  readonly arn: string | null;
  readonly implicit: boolean;
  readonly diesWithParent: boolean;
  readonly parent: number | null;
  readonly details: Readonly<Record<string, string>>;
}

/** Types whose children services make without saying for which one. */
const MAKERS = new Set(Object.values(SERVICE_MAKERS));
const CHILDREN_MOST = 10_000;

export class ResourceLedger {
  readonly #rows: Row[] = [];
  readonly #byName = new Map<string, number>();
  /** Newest thousand of each type that makes others. */
  readonly #byType = new Map<string, number[]>();
  readonly #bounds: EstateBounds;
  readonly #leftOut: LeftOut;

  constructor(bounds: EstateBounds, leftOut: LeftOut) {
    this.#bounds = bounds;
    this.#leftOut = leftOut;
  }

  /** Key of the new (or, when the same call is seen twice, the known) resource; null when the bound is reached. */
  make(wanted: NewResource, place: Place, by: Acting): number | null {
    const known = this.find(wanted.type, wanted.id, place);
    const before = known === null ? undefined : this.#rows[known];
    if (before === undefined || before.state === 'deleted') return this.#add(wanted, place, by, true);
    this.#makeAgain(before, wanted, by);
    return known;
  }

  /** The latest resource of that name, whatever its state. Ids may be given as ARN. */
  find(type: string, idOrArn: string, place: Place): number | null {
    const direct = this.#byName.get(nameKey(type, idOrArn, place));
    if (direct !== undefined) return direct;
    if (!idOrArn.startsWith('arn:')) return null;
    return this.#byName.get(nameKey(type, shortName(idOrArn), place)) ?? null;
  }

  /** The one thing of that type a service can be acting for: the newest alive, when all alive ones there were made with one credential. */
  onlyAlive(type: string, place: Place): number | null {
    const alive = (this.#byType.get(typeKey(type, place)) ?? []).flatMap((key) => (this.#rows[key]?.state === 'alive' ? [this.#rows[key]] : []));
    const makers = new Set(alive.map((row) => `${row.creator?.principal ?? ''} ${row.creator?.accessKeyId ?? ''}`));
    return makers.size === 1 ? (alive.at(-1)?.key ?? null) : null;
  }

  row(key: number): EstateResource | undefined {
    return this.#rows[key];
  }

  /** Marks the resource and all that goes with it deleted. False when the log never saw it. */
  remove(type: string, id: string, place: Place, by: Acting): boolean {
    const key = this.find(type, id, place);
    if (key === null) return false;
    this.#removeRow(key, by);
    return true;
  }

  /** Notes a change; a resource never seen before gets a row only when the change is notable. */
  change(
    wanted: {
      readonly type: string;
      readonly id: string;
      readonly what: string;
      readonly notable: boolean;
      readonly details: Readonly<Record<string, string>>;
      readonly newId: string | null;
    },
    place: Place,
    by: Acting,
  ): void {
    const known = this.find(wanted.type, wanted.id, place);
    if (known === null && !wanted.notable) return;
    const key =
      known ??
      this.#add(
        {
          type: wanted.type,
          id: wanted.id,
          arn: wanted.id.startsWith('arn:') ? wanted.id : null,
          implicit: false,
          diesWithParent: false,
          parent: null,
          details: {},
        },
        place,
        by,
        false,
      );
    const row = key === null ? undefined : this.#rows[key];
    if (row === undefined) return;
    if (row.changes.length < this.#bounds.perItem) row.changes.push({ what: wanted.what, by, before: replaced(row.details, wanted.details) });
    if (wanted.newId !== null) this.#rename(row, wanted.newId, place);
    Object.assign(row.details, wanted.details);
  }

  setParent(key: number, parent: number): void {
    const row = this.#rows[key];
    if (row === undefined || key === parent) return;
    row.parent = parent;
    this.#adopt(key, parent);
  }

  describe(key: number, details: Readonly<Record<string, string>>): void {
    const row = this.#rows[key];
    if (row !== undefined) Object.assign(row.details, details);
  }

  /** All resources, each with its origin: the creator of its topmost known ancestor. */
  all(): EstateResource[] {
    return this.#rows.map(({ diesWithParent: _dies, children: _children, ...row }) => ({ ...row, origin: this.#originOf(row.key) }));
  }

  #add(wanted: NewResource, place: Place, by: Acting, made: boolean): number | null {
    if (this.#rows.length >= this.#bounds.resources) {
      this.#leftOut.add('resources');
      return null;
    }
    const key = this.#rows.length;
    this.#rows.push({
      key,
      type: wanted.type,
      id: wanted.id,
      arn: wanted.arn,
      region: place.region,
      account: place.account,
      createdAt: made ? by.time : null,
      createEventKey: made && !wanted.implicit ? by.eventKey : null,
      createEventId: made && !wanted.implicit ? by.eventId : null,
      implicit: wanted.implicit,
      creator: made ? by : null,
      parent: wanted.parent,
      origin: null,
      state: 'alive',
      deletedAt: null,
      deletedBy: null,
      details: { ...wanted.details },
      changes: [],
      diesWithParent: wanted.diesWithParent,
      children: [],
    });
    this.#byName.set(nameKey(wanted.type, wanted.id, place), key);
    if (wanted.arn !== null) this.#byName.set(nameKey(wanted.type, wanted.arn, place), key);
    if (wanted.parent !== null) this.#adopt(key, wanted.parent);
    if (MAKERS.has(wanted.type)) this.#remember(wanted.type, key, place);
    return key;
  }

  #rename(row: Row, id: string, place: Place): void {
    row.id = id;
    this.#byName.set(nameKey(row.type, id, place), row.key);
  }

  #remember(type: string, key: number, place: Place): void {
    const keys = this.#byType.get(typeKey(type, place)) ?? [];
    keys.push(key);
    this.#byType.set(typeKey(type, place), keys.slice(-1_000));
  }

  /** The name is taken: either the first call about it came before its create event, or the call overwrites (PutRule, CreateCluster). */
  #makeAgain(row: Row, wanted: NewResource, by: Acting): void {
    if (wanted.implicit) return;
    if (row.createdAt === null || row.implicit)
      Object.assign(row, { createdAt: by.time, createEventKey: by.eventKey, createEventId: by.eventId, creator: by, implicit: false });
    else if (row.changes.length < this.#bounds.perItem) row.changes.push({ what: 'made-again', by, before: replaced(row.details, wanted.details) });
    Object.assign(row.details, wanted.details);
  }

  #adopt(key: number, parent: number): void {
    const children = this.#rows[parent]?.children;
    if (children !== undefined && children.length < CHILDREN_MOST && !children.includes(key)) children.push(key);
  }

  #removeRow(start: number, by: Acting): void {
    const waiting = [start];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      const row = this.#rows[key];
      if (row === undefined || row.state === 'deleted') continue;
      Object.assign(row, { state: 'deleted', deletedAt: by.time, deletedBy: by });
      waiting.push(...row.children.filter((child) => this.#rows[child]?.diesWithParent === true));
    }
  }

  #originOf(key: number): Acting | null {
    let origin: Acting | null = null;
    let at: number | null = key;
    for (let step = 0; at !== null && step < 20; step++) {
      const row: Row | undefined = this.#rows[at];
      if (row === undefined) break;
      origin = row.creator ?? origin;
      at = row.parent;
    }
    return origin;
  }
}

function replaced(old: Readonly<Record<string, string>>, fresh: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(old).filter(([key, value]) => Object.hasOwn(fresh, key) && fresh[key] !== value));
}

/** CloudTrail's post: records wait 1 to 14 minutes, then leave by region in files of five minutes, out of order inside. */
import { MINUTE } from '../clock.ts';
import type { Random } from '../random.ts';
import type { CloudTrailRecord } from './cloudtrail-record.ts';

const FILE_SECONDS = 5 * MINUTE;

export interface LogFile {
  readonly region: string;
  /** Seconds since 1970. */
  readonly deliveredAt: number;
  /** What the trail stores. */
  readonly records: readonly CloudTrailRecord[];
  /** What only Event history knows, because the trail was stopped or deleted at the time. */
  readonly onlyInHistory: readonly CloudTrailRecord[];
}

interface OpenFile {
  readonly records: CloudTrailRecord[];
  readonly onlyInHistory: CloudTrailRecord[];
}

export class Delivery {
  readonly #random: Random;
  readonly #open = new Map<number, Map<string, OpenFile>>();
  #oldest = Number.POSITIVE_INFINITY;

  constructor(random: Random) {
    this.#random = random;
  }

  post(record: CloudTrailRecord, now: number, logged: boolean): void {
    const delay = this.#random.chance(0.85) ? this.#random.between(1, 6) : this.#random.between(6, 14);
    const slot = Math.ceil((now + delay * MINUTE) / FILE_SECONDS);
    const file = this.#fileFor(slot, record.awsRegion);
    const list = logged ? file.records : file.onlyInHistory;
    if (list.length > 1 && this.#random.chance(0.3)) {
      const place = this.#random.whole(0, list.length - 1);
      list.push(list[place] as CloudTrailRecord);
      list[place] = record;
    } else {
      list.push(record);
    }
  }

  /** Files whose time has come, oldest first. */
  *due(now: number): Generator<LogFile> {
    while (this.#oldest * FILE_SECONDS <= now) {
      const files = this.#open.get(this.#oldest);
      this.#open.delete(this.#oldest);
      for (const [region, file] of files ?? []) yield { region, deliveredAt: this.#oldest * FILE_SECONDS, ...file };
      this.#oldest = Math.min(Number.POSITIVE_INFINITY, ...this.#open.keys());
    }
  }

  #fileFor(slot: number, region: string): OpenFile {
    let files = this.#open.get(slot);
    if (files === undefined) {
      files = new Map();
      this.#open.set(slot, files);
      this.#oldest = Math.min(this.#oldest, slot);
    }
    let file = files.get(region);
    if (file === undefined) {
      file = { records: [], onlyInHistory: [] };
      files.set(region, file);
    }
    return file;
  }
}

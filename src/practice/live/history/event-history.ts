/** What CloudTrail has delivered so far: Event history of each region, and the files of the account's trail. */
import type { CloudTrailRecord } from '../../account/cloudtrail-record.ts';
import type { LogFile } from '../../account/delivery.ts';

export class EventHistory {
  readonly #files: LogFile[] = [];
  readonly #byRegion = new Map<string, CloudTrailRecord[]>();
  readonly #sorted = new Set<string>();

  /** Takes in what was delivered. */
  deliver(file: LogFile): void {
    this.#files.push(file);
    let records = this.#byRegion.get(file.region);
    if (records === undefined) {
      records = [];
      this.#byRegion.set(file.region, records);
    }
    for (const record of file.records) if (record.managementEvent) records.push(record);
    for (const record of file.onlyInHistory) if (record.managementEvent) records.push(record);
    this.#sorted.delete(file.region);
  }

  get files(): readonly LogFile[] {
    return this.#files;
  }

  /** Management events of a region, oldest first. */
  of(region: string): readonly CloudTrailRecord[] {
    const records = this.#byRegion.get(region) ?? [];
    if (!this.#sorted.has(region)) {
      records.sort((a, b) => (a.eventTime < b.eventTime ? -1 : a.eventTime > b.eventTime ? 1 : 0));
      this.#sorted.add(region);
    }
    return records;
  }
}

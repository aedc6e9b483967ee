/** A played account as the files a trail writes to its bucket. */
import { isoTime } from '../clock.ts';
import type { CloudTrailRecord } from '../account/cloudtrail-record.ts';
import type { LogFile } from '../account/delivery.ts';
import { Random } from '../random.ts';

export interface TrailFile {
  /** `AWSLogs/<account>/CloudTrail/<region>/yyyy/mm/dd/<account>_CloudTrail_<region>_<yyyymmddThhmmZ>_<16>.json.gz` */
  readonly path: string;
  readonly records: readonly CloudTrailRecord[];
}

/** One file per region and delivery; times when the trail was stopped have none. */
export function* trailFiles(played: { readonly accountId: string; readonly seed: number; readonly files: Iterable<LogFile> }): Generator<TrailFile> {
  const random = new Random(`${played.accountId}/${played.seed}/file-names`);
  for (const file of played.files) {
    if (file.records.length === 0) continue;
    const [year = '', month = '', day = '', hour = '', minute = ''] = isoTime(file.deliveredAt).split(/[-T:]/);
    const folder = `AWSLogs/${played.accountId}/CloudTrail/${file.region}/${year}/${month}/${day}`;
    const name = `${played.accountId}_CloudTrail_${file.region}_${year}${month}${day}T${hour}${minute}Z_${random.lettersAndDigits(16)}.json.gz`;
    yield { path: `${folder}/${name}`, records: file.records };
  }
}

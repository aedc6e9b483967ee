/** Checks that need nothing but a played account's own records: an independent reading of them, without the simulation's state. */
import { reachText, reachTexts } from '../../src/knowledge/json-reach.ts';
import type { CloudTrailRecord, PlayedAccount } from '../../src/practice/index.ts';

export const byTime = (played: PlayedAccount): CloudTrailRecord[] => {
  const records = [...played.events()];
  const place = new Map(records.map((record, index) => [record.eventID, index]));
  return records.sort((a, b) =>
    a.eventTime < b.eventTime ? -1 : a.eventTime > b.eventTime ? 1 : (place.get(a.eventID) ?? 0) - (place.get(b.eventID) ?? 0),
  );
};

export const keyOf = (record: CloudTrailRecord): string | null => reachText(record.userIdentity, 'accessKeyId');

/** Everything a record brought into being, by the ids its response (or service details) names. */
export function namesIn(record: CloudTrailRecord): string {
  return JSON.stringify([record.requestParameters, record.responseElements, record.serviceEventDetails ?? null]);
}

/** Seconds at which each credential stopped working, as the records tell: a key deleted or made inactive, and not made active again. */
export function deadKeys(records: readonly CloudTrailRecord[]): Map<string, string> {
  const dead = new Map<string, string>();
  for (const record of records) {
    if (record.errorCode !== undefined || record.eventSource !== 'iam.amazonaws.com') continue;
    const key = reachText(record.requestParameters, 'accessKeyId');
    if (key === null) continue;
    if (record.eventName === 'DeleteAccessKey') dead.set(key, record.eventTime);
    if (record.eventName === 'UpdateAccessKey') {
      if (reachText(record.requestParameters, 'status') === 'Inactive') dead.set(key, record.eventTime);
      else dead.delete(key);
    }
  }
  return dead;
}

/** Temporary keys handed out in the log, with the end AWS printed. */
export function issuedKeys(records: readonly CloudTrailRecord[]): Map<string, number> {
  const issued = new Map<string, number>();
  for (const record of records) {
    const key = reachText(record.responseElements, 'credentials.accessKeyId');
    const end = reachText(record.responseElements, 'credentials.expiration');
    if (key !== null && end !== null) issued.set(key, Date.parse(`${end} UTC`) / 1000);
  }
  return issued;
}

export const terminatedIds = (record: CloudTrailRecord): string[] =>
  record.eventName === 'TerminateInstances' && record.errorCode === undefined
    ? reachTexts(record.responseElements, 'instancesSet.items[].instanceId')
    : [];

/** Records that look like CloudTrail's but are another service's. */
import { COLON, isWhite } from './json-bytes.ts';

const OTHER_SOURCE = Buffer.from('"aws:');

/**
 * S3, DynamoDB and SQS notifications have eventName, eventTime and eventSource too, but their eventSource is `aws:s3` and the like
 * (AWS, "Event message structure" of S3 notifications); CloudTrail's is a host name. `keyEnd` is the index of the quote closing the key, -1 without such a key.
 */
export function isServiceNotification(bytes: Buffer, keyEnd: number, to: number): boolean {
  if (keyEnd < 0) return false;
  let at = keyEnd + 1;
  while (at < to && (isWhite(bytes[at] as number) || bytes[at] === COLON)) at++;
  for (let index = 0; index < OTHER_SOURCE.length; index++) if (bytes[at + index] !== OTHER_SOURCE[index]) return false;
  return true;
}

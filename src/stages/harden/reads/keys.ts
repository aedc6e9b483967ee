/** Access keys out of IAM's lists. */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { Reading } from './read.ts';
import { items } from './seen.ts';

export interface KeyFacts {
  readonly id: string;
  readonly user: string;
  readonly active: boolean;
  /** ISO 8601. */
  readonly createdAt: string | null;
  readonly reading: Reading;
}

export const keyFacts = (keys: readonly Reading[]): readonly KeyFacts[] =>
  items(keys, 'AccessKeyMetadata[]').flatMap(({ value, reading }) => {
    const id = reachText(value, 'AccessKeyId');
    if (id === null) return [];
    return [
      {
        id,
        user: reachText(value, 'UserName') ?? reading.subject ?? '',
        // Anything but a clear "Inactive" is taken to work.
        active: reachText(value, 'Status') !== 'Inactive',
        createdAt: reachText(value, 'CreateDate'),
        reading,
      },
    ];
  });

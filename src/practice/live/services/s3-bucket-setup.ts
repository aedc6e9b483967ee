/** How single buckets are set up: versioning, rules that delete, the bucket's own block of public access. */
import type { BucketFacts } from '../../account/service-states.ts';
import { structuresIn, textIn } from '../input.ts';
import { Refusal, type Members } from '../live-service.ts';

const PARTS = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'] as const;
const ALL = Object.fromEntries(PARTS.map((part) => [part, true]));

const membersIn = (input: Members, member: string): Members => {
  const value = input[member];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
};

const NO_LIFECYCLE = new Refusal('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist');
const NO_BLOCK = new Refusal('NoSuchPublicAccessBlockConfiguration', 'The public access block configuration was not found');

export const READS: Readonly<Record<string, (bucket: BucketFacts) => Members | Refusal>> = {
  GetBucketVersioning: ({ versioning }) => (versioning === undefined ? {} : { Status: versioning }),
  GetBucketLifecycleConfiguration: ({ lifecycle = null }) => (lifecycle === null ? NO_LIFECYCLE : { Rules: lifecycle }),
  GetPublicAccessBlock: ({ block = ALL }) => (block === null ? NO_BLOCK : { PublicAccessBlockConfiguration: block }),
};

export const WRITES: Readonly<Record<string, (bucket: BucketFacts, input: Members) => void>> = {
  PutBucketVersioning: (bucket, input) => void (bucket.versioning = textIn(membersIn(input, 'VersioningConfiguration'), 'Status')),
  PutBucketLifecycleConfiguration: (bucket, input) => void (bucket.lifecycle = structuresIn(membersIn(input, 'LifecycleConfiguration'), 'Rules')),
  DeleteBucketLifecycle: (bucket) => void (bucket.lifecycle = null),
  PutPublicAccessBlock: (bucket, input) => {
    const given = membersIn(input, 'PublicAccessBlockConfiguration');
    bucket.block = Object.fromEntries(PARTS.map((part) => [part, given[part] === true]));
  },
  DeletePublicAccessBlock: (bucket) => void (bucket.block = null),
};

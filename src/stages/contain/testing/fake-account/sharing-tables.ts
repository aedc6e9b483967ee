/** What is shared, and with whom, in the fake account. */
import { absent, at, found, text, type Handler, type Input, type Table } from './answer.ts';
import type { FakeBucket, FakeDoors } from './doors.ts';

const shown = (party: string) => (party === 'all' ? { Group: party } : party.startsWith('arn:') ? { OrganizationArn: party } : { UserId: party });

const parties = (id: string, list: string): Handler => {
  return (_, input, region) => {
    const one = at(region.shares, text(input, id));
    return one === undefined ? absent('InvalidSnapshot.NotFound') : found({ [list]: one.map(shown) });
  };
};

/** Changes who is named: whom `Add` and `Remove` of a member name, or `UserIds` and `GroupNames` beside the kind of change. */
const modified = (id: string, changes: (input: Input) => { readonly add: readonly string[]; readonly remove: readonly string[] }): Handler => {
  return (_, input, region) => {
    const one = at(region.shares, text(input, id));
    if (one === undefined) return absent('InvalidSnapshot.NotFound');
    const { add, remove } = changes(input);
    region.shares[text(input, id)] = [...one.filter((party) => !remove.includes(party)), ...add];
    return found();
  };
};

const byMember = (input: Input) => {
  const { Add = [], Remove = [] } = input['LaunchPermission'] as Record<string, Record<string, string>[]>;
  const named = (all: Record<string, string>[]): string[] => all.flatMap((each) => Object.values(each));
  return { add: named(Add), remove: named(Remove) };
};

const byOperation = (input: Input) => {
  const { UserIds = [], GroupNames = [] } = input as Record<'UserIds' | 'GroupNames', string[] | undefined>;
  const named = [...UserIds, ...GroupNames];
  return input['OperationType'] === 'add' ? { add: named, remove: [] } : { add: [], remove: named };
};

const console = (on: boolean): Handler => {
  return (_, __, region) => {
    region.serialConsole = on;
    return found();
  };
};

export const ec2SharingTable: Table = {
  DescribeSnapshotAttribute: parties('SnapshotId', 'CreateVolumePermissions'),
  ModifySnapshotAttribute: modified('SnapshotId', byOperation),
  DescribeImageAttribute: parties('ImageId', 'LaunchPermissions'),
  ModifyImageAttribute: modified('ImageId', byMember),
  GetSerialConsoleAccessStatus: (_, __, region) => found({ SerialConsoleAccessEnabled: region.serialConsole }),
  EnableSerialConsoleAccess: console(true),
  DisableSerialConsoleAccess: console(false),
};

const onBucket =
  (work: (bucket: FakeBucket, input: Input) => ReturnType<Handler>): Handler =>
  (_, input, region) => {
    const one = at(region.buckets, text(input, 'Bucket'));
    return one === undefined ? absent('NoSuchBucket') : work(one, input);
  };

const blockShown = (block: FakeDoors['publicBlock']) =>
  block === null ? absent('NoSuchPublicAccessBlockConfiguration') : found({ PublicAccessBlockConfiguration: block });
const blockIn = (input: Input) => structuredClone(input['PublicAccessBlockConfiguration']) as Record<string, boolean>;

export const s3Table: Table = {
  GetBucketPolicy: onBucket(({ policy }) => (policy === null ? absent('NoSuchBucketPolicy') : found({ Policy: policy }))),
  PutBucketPolicy: onBucket((bucket, input) => {
    bucket.policy = text(input, 'Policy');
    return found();
  }),
  DeleteBucketPolicy: onBucket((bucket) => {
    bucket.policy = null;
    return found();
  }),
  GetPublicAccessBlock: onBucket((bucket) => blockShown(bucket.block)),
  PutPublicAccessBlock: onBucket((bucket, input) => {
    bucket.block = blockIn(input);
    return found();
  }),
  DeletePublicAccessBlock: onBucket((bucket) => {
    bucket.block = null;
    return found();
  }),
};

export const s3ControlTable: Table = {
  GetPublicAccessBlock: (_, __, region) => blockShown(region.publicBlock),
  PutPublicAccessBlock: (_, input, region) => {
    region.publicBlock = blockIn(input);
    return found();
  },
  DeletePublicAccessBlock: (_, __, region) => {
    region.publicBlock = null;
    return found();
  },
};

/** What an intruder blinds and shares, one thing for each action. */
import { reachText } from '../../../src/knowledge/json-reach.ts';
import type { Fields } from '../../../src/practice/account/call.ts';
import type { Target } from '../../../src/stages/contain/actions/action.ts';
import { regional } from '../../../src/stages/contain/plan/targets.ts';
import { IMAGE, REGION, type Ground } from './ground.ts';
import type { Staging } from './staging.ts';

const STRANGER = '135791357913';

/** The owner's trail, validated since before, and what the intruder then does to it. */
const trail =
  (tamper: (ground: Ground) => void, more: Target['more'] = {}) =>
  (ground: Ground): Target => {
    ground.owner('s3:CreateBucket', { bucketName: 'log-store' });
    ground.owner('cloudtrail:CreateTrail', { name: 'main', s3BucketName: 'log-store' });
    ground.owner('cloudtrail:StartLogging', { name: 'main' });
    ground.stage.account.states.trail.validatedSince = ground.live.now;
    tamper(ground);
    return regional('cloudtrail', ground.id, REGION, 'trail/main', 'main', more);
  };

const DETECTOR = '12abc34d567e8fa901bc2d34e56789f0';

function detector({ stage, live }: Ground): void {
  const making = { region: REGION, now: live.now, caller: { hand: 'owner' } } as const;
  stage.account.states.things.put('detector', DETECTOR, making, { enabled: true, trialFrom: live.now });
}

const part = ({ id }: Ground, kind: string, name: string): Target =>
  regional('guardduty', id, REGION, `detector/${DETECTOR}/${kind}/${name}`, name, { detector: DETECTOR });

const made = (ground: Ground, action: string, input: Fields, path: string): string => reachText(ground.intruder(action, input).response, path) ?? '';

function image(ground: Ground): Target {
  const id = made(ground, 'ec2:CreateImage', { name: 'copy', instanceId: 'i-0123456789abcdef0' }, 'imageId');
  ground.intruder('ec2:ModifyImageAttribute', { imageId: id, launchPermission: { add: { items: [{ userId: STRANGER }, { group: 'all' }] } } });
  return {
    id: `${id} ${STRANGER}`,
    account: ground.id,
    region: REGION,
    arn: `arn:aws:ec2:${REGION}::image/${id}`,
    more: { image: id, party: STRANGER },
  };
}

function snapshot(ground: Ground): Target {
  const machine = ground.owner('ec2:RunInstances', { instanceType: 't3.micro', imageId: IMAGE, count: 1, minCount: 1 });
  const instanceId = reachText(machine.response, 'instancesSet.items[].instanceId') ?? '';
  const [volumeId = ''] = ground.stage.account.states.instance(instanceId)?.volumeIds ?? [];
  const id = made(ground, 'ec2:CreateSnapshot', { volumeId }, 'snapshotId');
  ground.intruder('ec2:ModifySnapshotAttribute', { snapshotId: id, userId: STRANGER });
  return {
    id: `${id} ${STRANGER}`,
    account: ground.id,
    region: REGION,
    arn: `arn:aws:ec2:${REGION}::snapshot/${id}`,
    more: { snapshot: id, party: STRANGER },
  };
}

/** When a log was last stopped and started moves with every stop and start. */
const whenSwitched = [[/\.trail\.(startedAt|stoppedAt)/, 'a start is a start']] as const;

export const STAGED_WATCHING: Readonly<Record<string, Staging>> = {
  'cloudtrail-start-logging': {
    stage: trail(({ intruder }) => void intruder('cloudtrail:StopLogging', { name: 'main' })),
    comesBackAnew: whenSwitched,
  },
  'cloudtrail-restore-settings': {
    stage: trail(
      ({ intruder }) => void intruder('cloudtrail:UpdateTrail', { name: 'main', isMultiRegionTrail: false, enableLogFileValidation: false }),
      { settings: 'IsMultiRegionTrail LogFileValidationEnabled' },
    ),
  },
  'cloudtrail-restore-selectors': {
    stage: trail(
      ({ intruder }) =>
        void intruder('cloudtrail:PutEventSelectors', {
          trailName: 'main',
          eventSelectors: [{ readWriteType: 'ReadOnly', includeManagementEvents: true, dataResources: [], excludeManagementEventSources: [] }],
        }),
    ),
  },
  'guardduty-enable-detector': {
    stage: (ground) => {
      detector(ground);
      ground.intruder('guardduty:UpdateDetector', { detectorId: DETECTOR, enable: false });
      return regional('guardduty', ground.id, REGION, `detector/${DETECTOR}`, DETECTOR);
    },
  },
  'guardduty-disarm-filter': {
    stage: (ground) => {
      detector(ground);
      ground.intruder('guardduty:CreateFilter', { detectorId: DETECTOR, name: 'quiet', action: 'ARCHIVE', findingCriteria: {} });
      return part(ground, 'filter', 'quiet');
    },
  },
  'guardduty-distrust-addresses': {
    stage: (ground) => {
      detector(ground);
      const input = { detectorId: DETECTOR, name: 'office', location: 'https://s3.amazonaws.com/x/list.txt', format: 'TXT', activate: true };
      return part(ground, 'ipset', made(ground, 'guardduty:CreateIPSet', input, 'ipSetId'));
    },
  },
  'config-start-recorder': {
    stage: ({ stage, live, intruder, id }) => {
      const making = { region: REGION, now: live.now, caller: { hand: 'owner' } } as const;
      stage.account.states.things.put('recorder', 'default', making, { role: `arn:aws:iam::${id}:role/config`, on: true });
      intruder('config:StopConfigurationRecorder', { configurationRecorderName: 'default' });
      return { id: 'default', account: id, region: REGION, arn: '*', more: {} };
    },
    comesBackAnew: [[/things\.recorder\|.*\.stoppedAt/, 'a stop is a stop']],
  },
  'ec2-shut-serial-console': {
    stage: ({ intruder, id }) => {
      intruder('ec2:EnableSerialConsoleAccess');
      return { id: REGION, account: id, region: REGION, arn: '*', more: {} };
    },
  },
  'ec2-unshare-image': { stage: image },
  'ec2-unshare-snapshot': { stage: snapshot },
  's3-repair-policy': {
    stage: ({ owner, intruder, id }) => {
      const letIn = (who: string): Fields => ({
        Effect: 'Allow',
        Principal: { AWS: who },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::photos/*',
      });
      const own = letIn(`arn:aws:iam::${id}:root`);
      const stranger = `arn:aws:iam::${STRANGER}:root`;
      owner('s3:CreateBucket', { bucketName: 'photos' });
      owner('s3:PutBucketPolicy', { bucketName: 'photos', bucketPolicy: { Version: '2012-10-17', Statement: [own] } });
      intruder('s3:PutBucketPolicy', { bucketName: 'photos', bucketPolicy: { Version: '2012-10-17', Statement: [own, letIn(stranger)] } });
      return { id: 'photos', account: id, region: REGION, arn: 'arn:aws:s3:::photos', more: { bucket: 'photos', strangers: stranger } };
    },
  },
  's3-block-public': {
    stage: ({ owner, intruder, id }) => {
      owner('s3:CreateBucket', { bucketName: 'photos' });
      intruder('s3:DeleteBucketPublicAccessBlock', { bucketName: 'photos' });
      return { id: 'photos', account: id, region: REGION, arn: 'arn:aws:s3:::photos', more: { bucket: 'photos' } };
    },
  },
};

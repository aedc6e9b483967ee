/** The account's one trail: what it is, whether it logs, who may verify what it wrote. */
import { dateOf, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type Members } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import type { Trail } from '../../../account/service-states.ts';
import { fromScript } from '../../from-script.ts';

/** Shown in every region, as trails of all regions are; null when there is none. */
function trailOf(call: LiveCall): Trail | null {
  const { trail } = call.account.states;
  return trail.arnName === null ? null : trail;
}

const arnOf = (call: LiveCall, trail: Trail): string => `arn:aws:cloudtrail:${trail.homeRegion}:${call.account.id}:trail/${trail.name ?? ''}`;

function shown(call: LiveCall, trail: Trail): Members {
  return {
    Name: trail.name,
    S3BucketName: trail.bucket,
    IncludeGlobalServiceEvents: trail.globalEvents,
    IsMultiRegionTrail: trail.multiRegion,
    HomeRegion: trail.homeRegion,
    TrailARN: arnOf(call, trail),
    LogFileValidationEnabled: trail.validatedSince !== null,
    HasCustomEventSelectors: trail.dataEvents,
    HasInsightSelectors: false,
    IsOrganizationTrail: false,
  };
}

export function describeTrails(call: LiveCall): LiveReply {
  const trail = trailOf(call);
  const wanted = textsIn(call.input, 'trailNameList');
  // A trail of one region shows there alone.
  const fits =
    trail !== null &&
    (trail.multiRegion || trail.homeRegion === call.region) &&
    (wanted.length === 0 || wanted.includes(trail.name ?? '') || wanted.includes(arnOf(call, trail)));
  return answered({ trailList: fits ? [shown(call, trail)] : [] });
}

export function listTrails(call: LiveCall): LiveReply {
  const trail = trailOf(call);
  return answered(
    paged(call, 'Trails', trail === null ? [] : [trail], {
      keyOf: (one) => one.name ?? '',
      show: (one) => ({ TrailARN: arnOf(call, one), Name: one.name, HomeRegion: one.homeRegion }),
    }),
  );
}

/** `Name` and `TrailName` take names in the home region, ARNs everywhere. */
function named(call: LiveCall, member: string, act: (trail: Trail) => LiveReply): LiveReply {
  const trail = trailOf(call);
  const name = textIn(call.input, member);
  const known = trail !== null && (name === arnOf(call, trail) || (name === trail.name && call.region === trail.homeRegion));
  return known ? act(trail) : new Refusal('TrailNotFoundException', `Unknown trail: ${name} for the user: ${call.account.id}`);
}

export const getTrail = (call: LiveCall): LiveReply => named(call, 'Name', (trail) => answered({ Trail: shown(call, trail) }));

export const getTrailStatus = (call: LiveCall): LiveReply =>
  named(call, 'Name', (trail) => {
    const last = call.history.files.findLast((file) => file.records.length > 0);
    return answered({
      IsLogging: trail.logging,
      ...(trail.bucket !== '' && !call.account.states.buckets.has(trail.bucket) ? { LatestDeliveryError: 'NoSuchBucket' } : {}),
      ...(last === undefined ? {} : { LatestDeliveryTime: dateOf(last.deliveredAt) }),
      ...(trail.startedAt === null ? {} : { StartLoggingTime: dateOf(trail.startedAt) }),
      ...(trail.stoppedAt === null ? {} : { StopLoggingTime: dateOf(trail.stoppedAt) }),
    });
  });

export const getEventSelectors = (call: LiveCall): LiveReply =>
  named(call, 'TrailName', (trail) =>
    answered({
      TrailARN: arnOf(call, trail),
      ...(trail.selectors ?? {
        EventSelectors: [
          {
            ReadWriteType: 'All',
            IncludeManagementEvents: true,
            DataResources: trail.dataEvents ? [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] : [],
            ExcludeManagementEventSources: [],
          },
        ],
      }),
    }),
  );

export function listPublicKeys(call: LiveCall): LiveReply {
  const key = call.trailBucket.publicKey;
  return answered(
    paged(call, 'PublicKeyList', trailOf(call)?.validatedSince === undefined ? [] : [key], {
      keyOf: (one) => one.fingerprint,
      show: (one) => ({
        Value: one.der,
        ValidityStartTime: new Date('2020-01-01T00:00:00Z'),
        ValidityEndTime: new Date('2035-01-01T00:00:00Z'),
        Fingerprint: one.fingerprint,
      }),
    }),
  );
}

export const switchLogging = (call: LiveCall, on: boolean): LiveReply =>
  named(call, 'Name', (trail) => fromScript(call, `cloudtrail:${on ? 'StartLogging' : 'StopLogging'}`, { name: trail.name ?? '' }));

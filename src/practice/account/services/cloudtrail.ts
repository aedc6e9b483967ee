/** The account's own trail. What an intruder switches off stops reaching the exported files; Event history goes on. */
import { refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';

export const cloudtrail: Operations = {
  'cloudtrail:CreateTrail': { run: createTrail },
  'cloudtrail:StartLogging': { run: (call) => switchLogging(call, true) },
  'cloudtrail:StopLogging': { run: (call) => switchLogging(call, false) },
  'cloudtrail:DeleteTrail': { run: deleteTrail },
  'cloudtrail:PutEventSelectors': {
    run: (call) => ({
      response: {
        trailARN: trailArn(call),
        eventSelectors: [{ readWriteType: 'All', includeManagementEvents: true, dataResources: [], excludeManagementEventSources: [] }],
      },
    }),
  },
  'cloudtrail:UpdateTrail': { run: (call) => ({ response: { name: call.account.states.trail.name, trailARN: trailArn(call) } }) },
};

const trailArn = (call: Call): string =>
  `arn:aws:cloudtrail:${call.region}:${call.account.id}:trail/${textOf(call.input, 'name') || textOf(call.input, 'trailName')}`;

function createTrail(call: Call): Reply {
  const { trail } = call.account.states;
  const name = textOf(call.input, 'name');
  if (trail.arnName !== null)
    return refuse('TrailAlreadyExistsException', `Trail ${name} already exists for customer: ${call.account.id}`, call.input);
  trail.name = name;
  trail.deleted = false;
  trail.bucket = textOf(call.input, 's3BucketName');
  trail.homeRegion = call.region;
  trail.createdAt = call.now;
  return {
    response: {
      name,
      s3BucketName: textOf(call.input, 's3BucketName'),
      includeGlobalServiceEvents: true,
      isMultiRegionTrail: true,
      trailARN: trailArn(call),
      logFileValidationEnabled: false,
      isOrganizationTrail: false,
    },
  };
}

function switchLogging(call: Call, on: boolean): Reply {
  const { trail } = call.account.states;
  if (trail.name === null || !textOf(call.input, 'name').endsWith(trail.name))
    return refuse('TrailNotFoundException', `Unknown trail: ${trailArn(call)} for the user: ${call.account.id}`, call.input);
  trail.logging = on;
  if (on) trail.startedAt = call.now;
  else trail.stoppedAt = call.now;
  return {};
}

function deleteTrail(call: Call): Reply {
  const { trail } = call.account.states;
  if (trail.name === null) return refuse('TrailNotFoundException', `Unknown trail: ${trailArn(call)} for the user: ${call.account.id}`, call.input);
  trail.logging = false;
  trail.deleted = true;
  return {};
}

/** The account's own trail. What an intruder switches off stops reaching the exported files; Event history goes on. */
import { listOf, refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { raised } from '../raised.ts';

export const cloudtrail: Operations = {
  'cloudtrail:CreateTrail': { run: createTrail },
  'cloudtrail:StartLogging': { run: (call) => switchLogging(call, true) },
  'cloudtrail:StopLogging': { run: (call) => switchLogging(call, false) },
  'cloudtrail:DeleteTrail': { run: deleteTrail },
  'cloudtrail:PutEventSelectors': { run: putSelectors },
  'cloudtrail:UpdateTrail': { run: updateTrail },
};

/** Without selectors given, as the stories' owners call it, the usual ones are answered and nothing is changed. */
function putSelectors(call: Call): Reply {
  const given = listOf(call.input, 'eventSelectors');
  const usual = [{ readWriteType: 'All', includeManagementEvents: true, dataResources: [], excludeManagementEventSources: [] }];
  if (given.length > 0) call.account.states.trail.selectors = raised({ eventSelectors: given });
  return { response: { trailARN: trailArn(call), eventSelectors: given.length > 0 ? given : usual } };
}

function updateTrail(call: Call): Reply {
  const { trail } = call.account.states;
  const { isMultiRegionTrail: multi, includeGlobalServiceEvents: global, enableLogFileValidation: validation } = call.input;
  if (typeof multi === 'boolean') trail.multiRegion = multi;
  if (typeof global === 'boolean') trail.globalEvents = global;
  if (validation === false) trail.validatedSince = null;
  return { response: { name: trail.name, trailARN: trailArn(call) } };
}

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

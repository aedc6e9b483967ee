/** Making, changing and deleting the trail, as scripts do it. */
import type { Json } from '../../../account/call.ts';
import { fromScript } from '../../from-script.ts';
import { arnIn, flagIn, textIn } from '../../input.ts';
import type { LiveCall, LiveOperation, LiveReply, Members } from '../../live-service.ts';
import { recordedShape } from '../../recorded-shape.ts';

/** CloudTrail's own record of the answer has the same names with small first letters. */
const raised = (response: Json): Members =>
  Object.fromEntries(Object.entries(response as Members).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]));

const scripted = (name: string, call: LiveCall, shape: (response: Json) => Members): LiveReply =>
  fromScript(call, `cloudtrail:${name}`, recordedShape(call.input), shape);

function validating(call: LiveCall): boolean {
  const { trail } = call.account.states;
  if (flagIn(call.input, 'EnableLogFileValidation')) trail.validatedSince ??= call.now;
  else if (call.input['EnableLogFileValidation'] === false) trail.validatedSince = null;
  return trail.validatedSince !== null;
}

/** What the call says of its reach; AWS's default is one region with global events (API reference, CreateTrail). */
function reaching(call: LiveCall): Members {
  const { trail } = call.account.states;
  const isNew = call.operation === 'CreateTrail';
  const multi = call.input['IsMultiRegionTrail'];
  if (isNew || typeof multi === 'boolean') trail.multiRegion = multi === true;
  const global = call.input['IncludeGlobalServiceEvents'];
  if (isNew || typeof global === 'boolean') trail.globalEvents = global !== false;
  if (isNew) trail.selectors = null;
  return { IsMultiRegionTrail: trail.multiRegion, IncludeGlobalServiceEvents: trail.globalEvents, LogFileValidationEnabled: validating(call) };
}

const made =
  (name: 'CreateTrail' | 'UpdateTrail') =>
  (call: LiveCall): LiveReply =>
    scripted(name, call, (response) => ({ ...raised(response), ...reaching(call) }));

/** Trails are named by name or ARN. */
export const trailAsked =
  (member: string) =>
  (call: LiveCall): string => {
    const name = textIn(call.input, member);
    return name.startsWith('arn:') ? name : arnIn(call, 'cloudtrail', `trail/${name}`);
  };

export const trailWrites: Readonly<Record<string, LiveOperation>> = {
  CreateTrail: { resource: trailAsked('Name'), run: made('CreateTrail') },
  UpdateTrail: { resource: trailAsked('Name'), run: made('UpdateTrail') },
  DeleteTrail: { resource: trailAsked('Name'), run: (call) => scripted('DeleteTrail', call, () => ({})) },
  PutEventSelectors: {
    resource: trailAsked('TrailName'),
    run: (call) => {
      const chosen = Object.fromEntries(
        ['EventSelectors', 'AdvancedEventSelectors'].flatMap((member) => (call.input[member] === undefined ? [] : [[member, call.input[member]]])),
      );
      return scripted('PutEventSelectors', call, () => {
        call.account.states.trail.selectors = chosen;
        return { TrailARN: textIn(call.input, 'TrailName'), ...chosen };
      });
    },
  },
};

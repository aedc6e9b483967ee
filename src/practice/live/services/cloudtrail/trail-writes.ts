/** Making, changing and deleting the trail, as scripts do it. */
import type { Json } from '../../../account/call.ts';
import { fromScript } from '../../from-script.ts';
import { flagIn, textIn } from '../../input.ts';
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

export const trailWrites: Readonly<Record<string, LiveOperation>> = {
  CreateTrail: { run: (call) => scripted('CreateTrail', call, (response) => ({ ...raised(response), LogFileValidationEnabled: validating(call) })) },
  UpdateTrail: { run: (call) => scripted('UpdateTrail', call, (response) => ({ ...raised(response), LogFileValidationEnabled: validating(call) })) },
  DeleteTrail: { run: (call) => scripted('DeleteTrail', call, () => ({})) },
  PutEventSelectors: {
    run: (call) =>
      scripted('PutEventSelectors', call, () => ({ TrailARN: textIn(call.input, 'TrailName'), EventSelectors: call.input['EventSelectors'] ?? [] })),
  },
};

/** GuardDuty and AWS Config as scripts reach them: switching the watch off, or making it look away. */
import { refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';
import type { Thing } from '../things.ts';

export const watchers: Operations = {
  'guardduty:UpdateDetector': { run: updateDetector },
  'guardduty:CreateFilter': { run: createFilter },
  'guardduty:CreateIPSet': { run: createIpSet },
  'config:StopConfigurationRecorder': { run: stopRecorder },
};

function withDetector(call: Call, act: (detector: Thing<'detector'>) => Reply): Reply {
  const detector = call.account.states.things.get('detector', call.region, textOf(call.input, 'detectorId'));
  return detector === null
    ? refuse('BadRequestException', 'The request is rejected because the input detectorId is not owned by the current account.')
    : act(detector);
}

function updateDetector(call: Call): Reply {
  return withDetector(call, ({ facts }) => {
    facts.enabled = call.input['enable'] !== false;
    const { holdings } = call.account;
    if (facts.enabled) holdings.closed('detector-off', `GuardDuty in ${call.region}`);
    else holdings.opened('detector-off', `GuardDuty in ${call.region}`, makerOf(call));
    return {};
  });
}

function createFilter(call: Call): Reply {
  return withDetector(call, () => {
    const name = textOf(call.input, 'name');
    const action = textOf(call.input, 'action') === 'ARCHIVE' ? 'ARCHIVE' : 'NOOP';
    call.account.states.things.put('finding-filter', name, call, { action });
    if (action === 'ARCHIVE') call.account.holdings.opened('detector-filter', `filter ${name}`, makerOf(call));
    return { response: { name } };
  });
}

function createIpSet(call: Call): Reply {
  return withDetector(call, () => {
    const ipSetId = call.random.hex(32);
    const [name, location] = [textOf(call.input, 'name'), textOf(call.input, 'location')];
    call.account.states.things.put('trusted-addresses', ipSetId, call, { name, location, active: call.input['activate'] === true });
    call.account.holdings.opened('detector-filter', `trusted addresses ${ipSetId}`, makerOf(call));
    return { response: { ipSetId } };
  });
}

function stopRecorder(call: Call): Reply {
  const name = textOf(call.input, 'configurationRecorderName');
  const recorder = call.account.states.things.get('recorder', call.region, name);
  if (recorder === null) return refuse('NoSuchConfigurationRecorderException', `Cannot find configuration recorder with the name ${name}.`);
  recorder.facts.on = false;
  recorder.facts.stoppedAt = call.now;
  call.account.holdings.opened('detector-off', `Config in ${call.region}`, makerOf(call));
  return {};
}

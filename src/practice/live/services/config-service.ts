/** AWS Config: recorders somebody set up, running or stopped. */
import type { Thing } from '../../account/things.ts';
import { dateOf, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type LiveService } from '../live-service.ts';

const recordersOf = (call: LiveCall): readonly Thing<'recorder'>[] => call.account.states.things.of('recorder', call.region);

const statuses = (call: LiveCall): LiveReply =>
  answered({
    ConfigurationRecordersStatus: recordersOf(call).map(({ id, createdAt, facts }) => ({
      name: id,
      recording: facts.on,
      lastStartTime: dateOf(createdAt),
      ...(facts.stoppedAt === undefined ? {} : { lastStopTime: dateOf(facts.stoppedAt) }),
      lastStatus: 'SUCCESS',
    })),
  });

const recorders = (call: LiveCall): LiveReply =>
  answered({ ConfigurationRecorders: recordersOf(call).map(({ id, facts }) => ({ name: id, roleARN: facts.role })) });

function switched(call: LiveCall, on: boolean): LiveReply {
  const name = textIn(call.input, 'ConfigurationRecorderName');
  const found = recordersOf(call).find(({ id }) => id === name);
  if (found === undefined) return new Refusal('NoSuchConfigurationRecorderException', `Cannot find configuration recorder with the name ${name}.`);
  if (found.facts.on && !on) found.facts.stoppedAt = call.now;
  found.facts.on = on;
  return answered({});
}

const switching = (on: boolean): LiveOperation => ({ run: (call) => switched(call, on) });

export const configService: LiveService = {
  service: 'config-service',
  wording: 'json',
  operations: {
    DescribeConfigurationRecorderStatus: { run: statuses },
    DescribeConfigurationRecorders: { run: recorders },
    StartConfigurationRecorder: switching(true),
    StopConfigurationRecorder: switching(false),
  },
};

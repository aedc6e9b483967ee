/** Trails, GuardDuty and Config of the fake account. */
import { absent, at, found, text, type Handler, type Input, type Table } from './answer.ts';
import type { FakeTrail } from './doors.ts';

const trailNamed = (input: Input): string => (text(input, 'Name') || text(input, 'TrailName')).replace(/^.*\//, '');

const onTrail =
  (work: (trail: FakeTrail, input: Input) => ReturnType<Handler>): Handler =>
  (_, input, region) => {
    const one = at(region.trails, trailNamed(input));
    return one === undefined ? absent('TrailNotFoundException') : work(one, input);
  };

const logging = (on: boolean): Handler =>
  onTrail((trail) => {
    trail.logging = on;
    return found();
  });

export const trailTable: Table = {
  GetTrailStatus: onTrail((trail) => found({ IsLogging: trail.logging })),
  StartLogging: logging(true),
  StopLogging: logging(false),
  GetTrail: onTrail((trail) =>
    found({
      Trail: {
        IsMultiRegionTrail: trail.multiRegion,
        IncludeGlobalServiceEvents: trail.globalEvents,
        LogFileValidationEnabled: trail.validation,
      },
    }),
  ),
  UpdateTrail: onTrail((trail, input) => {
    trail.multiRegion = (input['IsMultiRegionTrail'] as boolean | undefined) ?? trail.multiRegion;
    trail.validation = (input['EnableLogFileValidation'] as boolean | undefined) ?? trail.validation;
    trail.globalEvents = (input['IncludeGlobalServiceEvents'] as boolean | undefined) ?? trail.globalEvents;
    return found();
  }),
  GetEventSelectors: onTrail((trail) => found(trail.selectors)),
  PutEventSelectors: onTrail((trail, input) => {
    const given = Object.entries(input).filter(([member]) => member !== 'TrailName');
    trail.selectors = structuredClone(Object.fromEntries(given)) as FakeTrail['selectors'];
    return found();
  }),
};

export const guarddutyTable: Table = {
  ListDetectors: (_, __, region) => found({ DetectorIds: Object.keys(region.detectors) }),
  GetDetector: (_, input, region) => {
    const Status = at(region.detectors, text(input, 'DetectorId'));
    return Status === undefined ? absent('BadRequestException') : found({ Status });
  },
  UpdateDetector: (_, input, region) => {
    region.detectors[text(input, 'DetectorId')] = input['Enable'] === true ? 'ENABLED' : 'DISABLED';
    return found();
  },
  GetFilter: (_, input, region) => {
    const Action = at(region.filters, text(input, 'FilterName'));
    return Action === undefined ? absent('BadRequestException') : found({ Action });
  },
  UpdateFilter: (_, input, region) => {
    region.filters[text(input, 'FilterName')] = text(input, 'Action');
    return found();
  },
  GetIPSet: (_, input, region) => {
    const Status = at(region.trusted, text(input, 'IpSetId'));
    return Status === undefined ? absent('BadRequestException') : found({ Status });
  },
  UpdateIPSet: (_, input, region) => {
    region.trusted[text(input, 'IpSetId')] = input['Activate'] === true ? 'ACTIVE' : 'INACTIVE';
    return found();
  },
};

const recording = (on: boolean): Handler => {
  return (_, input, region) => {
    region.recorders[text(input, 'ConfigurationRecorderName')] = on;
    return found();
  };
};

export const configTable: Table = {
  DescribeConfigurationRecorderStatus: (_, __, region) =>
    found({ ConfigurationRecordersStatus: Object.entries(region.recorders).map(([name, on]) => ({ name, recording: on })) }),
  StartConfigurationRecorder: recording(true),
  StopConfigurationRecorder: recording(false),
};

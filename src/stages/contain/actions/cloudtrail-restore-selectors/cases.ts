import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';
import { aTrail } from '../../testing/fake-account/doors.ts';

const target = regionalTarget('main', 'cloudtrail', 'trail/main');
const TrailName = 'arn:aws:cloudtrail:eu-west-1:123456789012:trail/main';
const objects = [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }];
const basic = (ReadWriteType: string, IncludeManagementEvents: boolean, excluded: readonly string[] = []) => ({
  ReadWriteType,
  IncludeManagementEvents,
  DataResources: objects,
  ExcludeManagementEventSources: [...excluded],
});
const data = { Name: 'data', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }] };
const management = { Name: 'Management events', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] };
const readsOnly = { Name: 'reads', FieldSelectors: [...management.FieldSelectors, { Field: 'readOnly', Equals: ['true'] }] };

export const cases: readonly ActionCase[] = [
  {
    name: 'only reads, and not those of KMS: the objects stay recorded',
    world: inRegion({ trails: { main: aTrail({ selectors: { EventSelectors: [basic('ReadOnly', true, ['kms.amazonaws.com'])] } }) } }),
    target,
    calls: [`PutEventSelectors ${JSON.stringify({ TrailName, EventSelectors: [basic('All', true)] })}`],
  },
  {
    name: 'advanced ones that leave writes out',
    world: inRegion({ trails: { main: aTrail({ selectors: { AdvancedEventSelectors: [data, readsOnly] } }) } }),
    target,
    calls: [`PutEventSelectors ${JSON.stringify({ TrailName, AdvancedEventSelectors: [data, readsOnly, management] })}`],
  },
  { name: 'everything', world: inRegion({ trails: { main: aTrail({ selectors: { EventSelectors: [basic('All', true)] } }) } }), target, calls: [] },
  {
    name: 'everything, by advanced ones',
    world: inRegion({ trails: { main: aTrail({ selectors: { AdvancedEventSelectors: [management] } }) } }),
    target,
    calls: [],
  },
];

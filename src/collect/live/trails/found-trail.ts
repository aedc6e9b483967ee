/** Trails an account has, told together: where they write, whether they still do, and what they record. */
import { reach, reachText, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';
import type { StateDocument } from '../../../ports/account-state.ts';
import { askDocument, sideBySide, type Answered, type Asking } from '../asking.ts';
import { documentPath } from '../state/document-path.ts';

export interface FoundTrail {
  readonly arn: string;
  readonly name: string;
  readonly homeRegion: string;
  readonly bucket: string;
  /** Before `AWSLogs/`, without a slash at its end; empty for most. */
  readonly prefix: string;
  readonly organization: boolean;
  readonly multiRegion: boolean;
  readonly validated: boolean;
  /** Null when the account would not say. */
  readonly logging: boolean | null;
  /** ISO 8601 UTC. */
  readonly stoppedAt: string | null;
  readonly lastDelivery: string | null;
  readonly deliveryError: string | null;
  readonly management: 'all' | 'only-writes' | 'only-reads' | 'none' | 'unknown';
  /** Kinds of resources whose data events it records, e.g. `AWS::S3::Object`; only trails know these. */
  readonly dataEvents: readonly string[];
}

export interface TrailsFound {
  readonly trails: readonly FoundTrail[];
  readonly documents: readonly StateDocument[];
}

/** A trail of all regions shows in each of them: it is told once, asked at its home. */
export async function findTrails(asking: Asking, folder: string, described: readonly { readonly answered: Answered }[]): Promise<TrailsFound> {
  const listed = described.flatMap(({ answered }) => answered.pages).flatMap((page) => reach(page, 'trailList[]'));
  const byArn = new Map(listed.flatMap((trail) => (textOf(trail, 'TrailARN') === '' ? [] : [[textOf(trail, 'TrailARN'), trail] as const])));
  const told = await sideBySide([...byArn], 4, async ([arn, trail]) => {
    const region = textOf(trail, 'HomeRegion');
    const [status, selectors] = await Promise.all([
      askOfTrail(asking, folder, 'GetTrailStatus', region, { Name: arn }),
      askOfTrail(asking, folder, 'GetEventSelectors', region, { TrailName: arn }),
    ]);
    return { trail: foundTrail(arn, trail, status.pages[0], selectors.pages[0]), documents: [status.document, selectors.document] };
  });
  return { trails: told.map(({ trail }) => trail), documents: told.flatMap(({ documents }) => documents) };
}

const askOfTrail = (asking: Asking, folder: string, operation: string, region: string, input: Record<string, string>): Promise<Answered> =>
  askDocument(asking, {
    service: 'cloudtrail',
    operation,
    region,
    input,
    path: documentPath(folder, { service: 'cloudtrail', operation, region, input }),
  });

const textOf = (value: Reachable | undefined, path: string): string => reachText(value, path) ?? '';

function foundTrail(arn: string, trail: Reachable, status: Reachable | undefined, selectors: Reachable | undefined): FoundTrail {
  const isLogging = reachText(status, 'IsLogging');
  return {
    arn,
    name: textOf(trail, 'Name'),
    homeRegion: textOf(trail, 'HomeRegion'),
    bucket: textOf(trail, 'S3BucketName'),
    prefix: textOf(trail, 'S3KeyPrefix').replace(/\/+$/, ''),
    organization: reachText(trail, 'IsOrganizationTrail') === 'true',
    multiRegion: reachText(trail, 'IsMultiRegionTrail') === 'true',
    validated: reachText(trail, 'LogFileValidationEnabled') === 'true',
    logging: isLogging === null ? null : isLogging === 'true',
    stoppedAt: isLogging === 'false' ? reachText(status, 'StopLoggingTime') : null,
    lastDelivery: reachText(status, 'LatestDeliveryTime'),
    deliveryError: reachText(status, 'LatestDeliveryError'),
    management: managementOf(selectors),
    dataEvents: dataEventsOf(selectors),
  };
}

/** Basic selectors say it outright; advanced ones by the category they choose. Source: CloudTrail API reference, EventSelector, AdvancedEventSelector. */
function managementOf(selectors: Reachable | undefined): FoundTrail['management'] {
  if (selectors === undefined) return 'unknown';
  const basic = reach(selectors, 'EventSelectors[]').filter((one) => reachText(one, 'IncludeManagementEvents') === 'true');
  const advanced = reach(selectors, 'AdvancedEventSelectors[]').filter((one) => fieldOf(one, 'eventCategory').includes('Management'));
  const kinds = [...basic.map((one) => reachText(one, 'ReadWriteType') ?? 'All'), ...advanced.map((one) => readWriteOf(fieldOf(one, 'readOnly')))];
  if (kinds.includes('All') || (kinds.includes('WriteOnly') && kinds.includes('ReadOnly'))) return 'all';
  return kinds.includes('WriteOnly') ? 'only-writes' : kinds.includes('ReadOnly') ? 'only-reads' : 'none';
}

const fieldOf = (selector: Reachable, field: string): string[] =>
  reach(selector, 'FieldSelectors[]')
    .filter((one) => reachText(one, 'Field') === field)
    .flatMap((one) => reachTexts(one, 'Equals[]'));

const readWriteOf = (readOnly: readonly string[]): string => (readOnly.length !== 1 ? 'All' : readOnly[0] === 'true' ? 'ReadOnly' : 'WriteOnly');

const dataEventsOf = (selectors: Reachable | undefined): string[] =>
  [
    ...new Set([
      ...reachTexts(selectors, 'EventSelectors[].DataResources[].Type'),
      ...reach(selectors, 'AdvancedEventSelectors[]')
        .filter((one) => fieldOf(one, 'eventCategory').includes('Data'))
        .flatMap((one) => fieldOf(one, 'resources.type')),
    ]),
  ].sort();

/** AWS CloudTrail: the client, and the commands of the calls the catalogue lists. */
import {
  CloudTrailClient,
  CreateTrailCommand,
  DeleteTrailCommand,
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetInsightSelectorsCommand,
  GetTrailCommand,
  GetTrailStatusCommand,
  ListEventDataStoresCommand,
  ListPublicKeysCommand,
  ListTrailsCommand,
  LookupEventsCommand,
  PutEventSelectorsCommand,
  StartLoggingCommand,
  StopLoggingCommand,
  UpdateTrailCommand,
} from '@aws-sdk/client-cloudtrail';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: CloudTrailClient,
  commands: {
    CreateTrail: CreateTrailCommand,
    DeleteTrail: DeleteTrailCommand,
    DescribeTrails: DescribeTrailsCommand,
    GetEventSelectors: GetEventSelectorsCommand,
    GetInsightSelectors: GetInsightSelectorsCommand,
    GetTrail: GetTrailCommand,
    GetTrailStatus: GetTrailStatusCommand,
    ListEventDataStores: ListEventDataStoresCommand,
    ListPublicKeys: ListPublicKeysCommand,
    ListTrails: ListTrailsCommand,
    LookupEvents: LookupEventsCommand,
    PutEventSelectors: PutEventSelectorsCommand,
    StartLogging: StartLoggingCommand,
    StopLogging: StopLoggingCommand,
    UpdateTrail: UpdateTrailCommand,
  },
};

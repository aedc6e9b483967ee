/** AWS CloudTrail: the client, and the commands of the calls the catalogue lists. */
import {
  CloudTrailClient,
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetInsightSelectorsCommand,
  GetTrailCommand,
  GetTrailStatusCommand,
  ListEventDataStoresCommand,
  ListPublicKeysCommand,
  ListTrailsCommand,
  LookupEventsCommand,
} from '@aws-sdk/client-cloudtrail';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: CloudTrailClient,
  commands: {
    DescribeTrails: DescribeTrailsCommand,
    GetEventSelectors: GetEventSelectorsCommand,
    GetInsightSelectors: GetInsightSelectorsCommand,
    GetTrail: GetTrailCommand,
    GetTrailStatus: GetTrailStatusCommand,
    ListEventDataStores: ListEventDataStoresCommand,
    ListPublicKeys: ListPublicKeysCommand,
    ListTrails: ListTrailsCommand,
    LookupEvents: LookupEventsCommand,
  },
};

/** Amazon GuardDuty: the client, and the commands of the calls the catalogue lists. */
import {
  GetDetectorCommand,
  GetFindingsCommand,
  GetRemainingFreeTrialDaysCommand,
  GetUsageStatisticsCommand,
  GuardDutyClient,
  ListDetectorsCommand,
  ListFiltersCommand,
  ListFindingsCommand,
  ListIPSetsCommand,
  ListThreatIntelSetsCommand,
} from '@aws-sdk/client-guardduty';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: GuardDutyClient,
  commands: {
    GetDetector: GetDetectorCommand,
    GetFindings: GetFindingsCommand,
    GetRemainingFreeTrialDays: GetRemainingFreeTrialDaysCommand,
    GetUsageStatistics: GetUsageStatisticsCommand,
    ListDetectors: ListDetectorsCommand,
    ListFilters: ListFiltersCommand,
    ListFindings: ListFindingsCommand,
    ListIPSets: ListIPSetsCommand,
    ListThreatIntelSets: ListThreatIntelSetsCommand,
  },
};

/** Amazon GuardDuty: the client, and the commands of the calls the catalogue lists. */
import {
  CreateDetectorCommand,
  DeleteDetectorCommand,
  GetDetectorCommand,
  GetFilterCommand,
  GetFindingsCommand,
  GetIPSetCommand,
  GetRemainingFreeTrialDaysCommand,
  GetUsageStatisticsCommand,
  GuardDutyClient,
  ListDetectorsCommand,
  ListFiltersCommand,
  ListFindingsCommand,
  ListIPSetsCommand,
  ListThreatIntelSetsCommand,
  UpdateDetectorCommand,
  UpdateFilterCommand,
  UpdateIPSetCommand,
} from '@aws-sdk/client-guardduty';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: GuardDutyClient,
  commands: {
    CreateDetector: CreateDetectorCommand,
    DeleteDetector: DeleteDetectorCommand,
    GetDetector: GetDetectorCommand,
    GetFilter: GetFilterCommand,
    GetFindings: GetFindingsCommand,
    GetIPSet: GetIPSetCommand,
    GetRemainingFreeTrialDays: GetRemainingFreeTrialDaysCommand,
    GetUsageStatistics: GetUsageStatisticsCommand,
    ListDetectors: ListDetectorsCommand,
    ListFilters: ListFiltersCommand,
    ListFindings: ListFindingsCommand,
    ListIPSets: ListIPSetsCommand,
    ListThreatIntelSets: ListThreatIntelSetsCommand,
    UpdateDetector: UpdateDetectorCommand,
    UpdateFilter: UpdateFilterCommand,
    UpdateIPSet: UpdateIPSetCommand,
  },
};

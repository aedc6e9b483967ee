/** IAM Access Analyzer: the client, and the commands of the calls the catalogue lists. */
import { AccessAnalyzerClient, ListAnalyzersCommand, ListFindingsV2Command } from '@aws-sdk/client-accessanalyzer';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: AccessAnalyzerClient,
  commands: {
    ListAnalyzers: ListAnalyzersCommand,
    ListFindingsV2: ListFindingsV2Command,
  },
};

/** IAM Access Analyzer: the client, and the commands of the calls the catalogue lists. */
import {
  AccessAnalyzerClient,
  CreateAnalyzerCommand,
  DeleteAnalyzerCommand,
  ListAnalyzersCommand,
  ListFindingsV2Command,
} from '@aws-sdk/client-accessanalyzer';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: AccessAnalyzerClient,
  commands: {
    CreateAnalyzer: CreateAnalyzerCommand,
    DeleteAnalyzer: DeleteAnalyzerCommand,
    ListAnalyzers: ListAnalyzersCommand,
    ListFindingsV2: ListFindingsV2Command,
  },
};

/** AWS CodeBuild: the client, and the commands of the calls the catalogue lists. */
import {
  BatchGetBuildsCommand,
  BatchGetFleetsCommand,
  BatchGetProjectsCommand,
  CodeBuildClient,
  ListBuildsCommand,
  ListBuildsForProjectCommand,
  ListFleetsCommand,
  ListProjectsCommand,
  ListSourceCredentialsCommand,
} from '@aws-sdk/client-codebuild';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: CodeBuildClient,
  commands: {
    BatchGetBuilds: BatchGetBuildsCommand,
    BatchGetFleets: BatchGetFleetsCommand,
    BatchGetProjects: BatchGetProjectsCommand,
    ListBuilds: ListBuildsCommand,
    ListBuildsForProject: ListBuildsForProjectCommand,
    ListFleets: ListFleetsCommand,
    ListProjects: ListProjectsCommand,
    ListSourceCredentials: ListSourceCredentialsCommand,
  },
};

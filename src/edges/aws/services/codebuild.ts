/** AWS CodeBuild: the client, and the commands of the calls the catalogue lists. */
import {
  BatchGetBuildsCommand,
  BatchGetFleetsCommand,
  BatchGetProjectsCommand,
  CodeBuildClient,
  DeleteFleetCommand,
  DeleteProjectCommand,
  ListBuildsCommand,
  ListBuildsForProjectCommand,
  ListFleetsCommand,
  ListProjectsCommand,
  ListSourceCredentialsCommand,
  StopBuildCommand,
} from '@aws-sdk/client-codebuild';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: CodeBuildClient,
  commands: {
    BatchGetBuilds: BatchGetBuildsCommand,
    BatchGetFleets: BatchGetFleetsCommand,
    BatchGetProjects: BatchGetProjectsCommand,
    DeleteFleet: DeleteFleetCommand,
    DeleteProject: DeleteProjectCommand,
    ListBuilds: ListBuildsCommand,
    ListBuildsForProject: ListBuildsForProjectCommand,
    ListFleets: ListFleetsCommand,
    ListProjects: ListProjectsCommand,
    ListSourceCredentials: ListSourceCredentialsCommand,
    StopBuild: StopBuildCommand,
  },
};

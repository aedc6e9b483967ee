/** What is asked of AWS CodeBuild. */
import type { ServiceCalls } from './service-calls.ts';

export const codebuildCalls: ServiceCalls = {
  service: 'codebuild',
  iamPrefix: 'codebuild',
  name: 'AWS CodeBuild',
  where: 'every',
  calls: {
    BatchGetBuilds: { access: 'read' },
    BatchGetFleets: { access: 'read' },
    BatchGetProjects: { access: 'read' },
    DeleteFleet: { access: 'write' },
    DeleteProject: { access: 'write' },
    ListBuilds: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ListBuildsForProject: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ListFleets: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    ListProjects: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ListSourceCredentials: { access: 'read' },
    StopBuild: { access: 'write' },
  },
};

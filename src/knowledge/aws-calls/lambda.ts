/** What is asked of AWS Lambda. */
import type { ServiceCalls } from './service-calls.ts';

export const lambdaCalls: ServiceCalls = {
  service: 'lambda',
  iamPrefix: 'lambda',
  name: 'AWS Lambda',
  where: 'every',
  calls: {
    DeleteFunctionConcurrency: { access: 'write' },
    DeleteFunctionUrlConfig: { access: 'write' },
    GetAccountSettings: { access: 'read' },
    GetFunctionConcurrency: { access: 'read' },
    GetFunctionConfiguration: { access: 'read' },
    GetPolicy: { access: 'read' },
    ListEventSourceMappings: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    ListFunctionUrlConfigs: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    ListFunctions: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    ListLayers: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    ListProvisionedConcurrencyConfigs: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
    PutFunctionConcurrency: { access: 'write' },
    RemovePermission: { access: 'write' },
  },
};

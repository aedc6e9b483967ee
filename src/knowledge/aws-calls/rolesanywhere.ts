/** What is asked of IAM Roles Anywhere. No SDK client is installed: signed and sent as it is. */
import type { ServiceCalls } from './service-calls.ts';

export const rolesanywhereCalls: ServiceCalls = {
  service: 'rolesanywhere',
  iamPrefix: 'rolesanywhere',
  name: 'IAM Roles Anywhere',
  where: 'every',
  calls: {
    DisableProfile: { access: 'write' },
    DisableTrustAnchor: { access: 'write' },
    EnableProfile: { access: 'write' },
    EnableTrustAnchor: { access: 'write' },
    GetProfile: { access: 'read' },
    GetTrustAnchor: { access: 'read' },
    ListCrls: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ListProfiles: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ListTrustAnchors: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
  },
};

/** IAM Roles Anywhere: no client is installed. Source of the protocol: AWS's service model `rolesanywhere-2018-05-10` (REST and JSON). */
import { getRequest } from '../signed-service.ts';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  signedAs: 'rolesanywhere',
  address: (region) => `https://rolesanywhere.${region}.amazonaws.com`,
  requests: {
    ListCrls: (input) => getRequest('/crls', input),
    ListProfiles: (input) => getRequest('/profiles', input),
    ListTrustAnchors: (input) => getRequest('/trustanchors', input),
  },
};

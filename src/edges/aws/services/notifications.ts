/** AWS User Notifications: no client is installed. Source of the protocol: AWS's service model `notifications-2018-05-10` (REST and JSON). */
import { getRequest } from '../signed-service.ts';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  signedAs: 'notifications',
  address: (region) => `https://notifications.${region}.api.aws`,
  requests: {
    GetManagedNotificationEvent: ({ arn, ...query }) => getRequest(`/managed-notification-events/${encodeURIComponent(String(arn))}`, query),
    ListManagedNotificationEvents: (input) => getRequest('/managed-notification-events', input),
  },
};

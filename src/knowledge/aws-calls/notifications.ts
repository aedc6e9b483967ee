/** What is asked of AWS User Notifications. What AWS itself told the account (abuse and security notices among it), on every support plan. No SDK client is installed: signed and sent as it is. */
import type { ServiceCalls } from './service-calls.ts';

export const notificationsCalls: ServiceCalls = {
  service: 'notifications',
  iamPrefix: 'notifications',
  name: 'AWS User Notifications',
  where: { home: 'us-east-1' },
  calls: {
    GetManagedNotificationEvent: { access: 'read' },
    ListManagedNotificationEvents: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
  },
};

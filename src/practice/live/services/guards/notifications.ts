/** AWS User Notifications: what AWS itself told the account. Shapes: AWS's service model `notifications-2018-05-10`. */
import type { Thing } from '../../../account/things.ts';
import { Random } from '../../../random.ts';
import { dateOf, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../../live-service.ts';
import { paged } from '../../paging.ts';

const CONFIGURATION = 'arn:aws:notifications::aws:managed-notification-configuration/category/AWS-Health/sub-category/Security';

const noticesOf = (call: LiveCall): readonly Thing<'notice'>[] => call.account.states.things.of('notice', 'us-east-1');
const eventId = ({ id }: Thing<'notice'>): string => new Random(`event/${id}`).hex(32);
const arnOf = (call: LiveCall, notice: Thing<'notice'>): string => `${CONFIGURATION}/event/${eventId(notice)}/account/${call.account.id}`;

/** Newest first. */
const list = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'managedNotificationEvents', [...noticesOf(call)].reverse(), {
      keyOf: ({ id }) => id,
      show: (notice) => ({
        arn: arnOf(call, notice),
        managedNotificationConfigurationArn: CONFIGURATION,
        creationTime: dateOf(notice.createdAt),
        relatedAccount: call.account.id,
        aggregationEventType: 'NONE',
        notificationEvent: {
          schemaVersion: 'v1.0',
          id: eventId(notice),
          sourceEventMetadata: { eventOriginRegion: 'us-east-1', source: 'aws.health', eventType: notice.facts.type },
          messageComponents: { headline: notice.facts.headline },
          eventStatus: 'UNHEALTHY',
          notificationType: 'ALERT',
        },
      }),
    }),
  );

function describe(call: LiveCall): LiveReply {
  const found = noticesOf(call).find((notice) => arnOf(call, notice) === textIn(call.input, 'arn'));
  if (found === undefined) return new Refusal('ResourceNotFoundException', 'The notification event does not exist.', 404);
  return answered({
    arn: arnOf(call, found),
    managedNotificationConfigurationArn: CONFIGURATION,
    creationTime: dateOf(found.createdAt),
    content: {
      schemaVersion: 'v1.0',
      id: eventId(found),
      sourceEventMetadata: {
        eventTypeVersion: '1',
        sourceEventId: eventId(found),
        eventType: found.facts.type,
        source: 'aws.health',
        eventOccurrenceTime: dateOf(found.createdAt),
        relatedResources: [],
      },
      messageComponents: {
        headline: found.facts.headline,
        paragraphSummary: found.facts.text,
        completeDescription: found.facts.text,
        dimensions: [],
      },
      notificationType: 'ALERT',
      eventStatus: 'UNHEALTHY',
      textParts: {},
      media: [],
    },
  });
}

export const notifications: LiveService = {
  service: 'notifications',
  wording: 'rest',
  operations: { ListManagedNotificationEvents: { run: list }, GetManagedNotificationEvent: { run: describe } },
};

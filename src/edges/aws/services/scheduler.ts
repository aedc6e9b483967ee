/** Amazon EventBridge Scheduler: the client, and the commands of the calls the catalogue lists. */
import { GetScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: SchedulerClient,
  commands: {
    GetSchedule: GetScheduleCommand,
    ListSchedules: ListSchedulesCommand,
  },
};

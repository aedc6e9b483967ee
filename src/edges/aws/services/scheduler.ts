/** Amazon EventBridge Scheduler: the client, and the commands of the calls the catalogue lists. */
import { GetScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SchedulerClient,
  commands: {
    GetSchedule: GetScheduleCommand,
    ListSchedules: ListSchedulesCommand,
  },
};

/** Amazon EventBridge Scheduler: the client, and the commands of the calls the catalogue lists. */
import {
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SchedulerClient,
  commands: {
    CreateSchedule: CreateScheduleCommand,
    DeleteSchedule: DeleteScheduleCommand,
    GetSchedule: GetScheduleCommand,
    ListSchedules: ListSchedulesCommand,
    UpdateSchedule: UpdateScheduleCommand,
  },
};

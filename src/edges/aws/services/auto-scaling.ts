/** Amazon EC2 Auto Scaling: the client, and the commands of the calls the catalogue lists. */
import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  DescribeLaunchConfigurationsCommand,
  DescribeScalingActivitiesCommand,
  DescribeScheduledActionsCommand,
  DescribeWarmPoolCommand,
  ResumeProcessesCommand,
  SuspendProcessesCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: AutoScalingClient,
  commands: {
    DescribeAutoScalingGroups: DescribeAutoScalingGroupsCommand,
    DescribeLaunchConfigurations: DescribeLaunchConfigurationsCommand,
    DescribeScalingActivities: DescribeScalingActivitiesCommand,
    DescribeScheduledActions: DescribeScheduledActionsCommand,
    DescribeWarmPool: DescribeWarmPoolCommand,
    ResumeProcesses: ResumeProcessesCommand,
    SuspendProcesses: SuspendProcessesCommand,
    UpdateAutoScalingGroup: UpdateAutoScalingGroupCommand,
  },
};

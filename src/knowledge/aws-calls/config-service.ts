/** What is asked of AWS Config. */
import type { ServiceCalls } from './service-calls.ts';

export const configServiceCalls: ServiceCalls = {
  service: 'config-service',
  iamPrefix: 'config',
  name: 'AWS Config',
  where: 'every',
  calls: {
    DescribeConfigurationRecorderStatus: { access: 'read' },
    DescribeConfigurationRecorders: { access: 'read' },
    DescribeDeliveryChannels: { access: 'read' },
    StartConfigurationRecorder: { access: 'write' },
    StopConfigurationRecorder: { access: 'write' },
  },
};

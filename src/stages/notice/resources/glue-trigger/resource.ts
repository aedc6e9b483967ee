import type { ResourceType } from '../resource-type.ts';

export const glueTrigger: ResourceType = {
  name: 'glue-trigger',
  type: 'AWS::Glue::Trigger',
  words: { ja: 'Glueのトリガー（ジョブを動かす仕組み）', en: ['Glue trigger (starts jobs)', 'Glue triggers (start jobs)'] },
  role: 'recreates',
  urgency: 3,
  service: 'glue',
  steps: [{ operation: 'GetTriggers', items: 'Triggers[]' }],
  id: 'Name',
  arnOf: 'arn:aws:glue:{region}:{account}:trigger/{Name}',
  state: { at: 'State', idle: ['DEACTIVATED', 'CREATED'], gone: ['DELETING'] },
  size: '{Schedule}',
};

import type { ResourceType } from '../resource-type.ts';

export const sagemakerTrainingPlan: ResourceType = {
  name: 'sagemaker-training-plan',
  type: 'AWS::SageMaker::TrainingPlan',
  words: { ja: 'SageMakerのGPU枠の購入（学習プラン）', en: ['SageMaker training plan (bought)', 'SageMaker training plans (bought)'] },
  role: 'commitment',
  urgency: 3,
  service: 'sagemaker',
  steps: [{ operation: 'ListTrainingPlans', items: 'TrainingPlanSummaries[]' }],
  id: 'TrainingPlanName',
  arn: 'TrainingPlanArn',
  state: { at: 'Status', gone: ['Expired', 'Failed'] },
  createdAt: 'StartTime',
  size: 'US${UpfrontFee}',
};

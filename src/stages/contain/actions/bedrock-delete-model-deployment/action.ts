/** A custom model deployment of Bedrock deleted: it costs as long as it stands and has no "stop". */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const bedrockDeleteModelDeployment = ending({
  id: 'bedrock-delete-model-deployment',
  phase: 'burners',
  order: 2,
  words,
  read: {
    service: 'bedrock',
    operation: 'GetCustomModelDeployment',
    input: ({ id }) => ({ customModelDeploymentIdentifier: id }),
    status: statusAt('status'),
  },
  over: [],
  going: ['Deleting'],
  calls: (target) => [on(target, 'bedrock', 'DeleteCustomModelDeployment', { customModelDeploymentIdentifier: target.id })],
});

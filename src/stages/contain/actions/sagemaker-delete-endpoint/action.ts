/** A SageMaker endpoint taken away: it has no "stop". */
import { reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { lookAt } from '../looking.ts';
import { words } from './words.ts';

export const sagemakerDeleteEndpoint: Action = {
  id: 'sagemaker-delete-endpoint',
  phase: 'burners',
  order: 3,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'sagemaker', operation: 'DescribeEndpoint', on: [target.arn] }],
  look: (account, target) =>
    lookAt(account, { service: 'sagemaker', operation: 'DescribeEndpoint', region: target.region, input: { EndpointName: target.id } }, (output) => {
      const status = reachText(output, 'EndpointStatus');
      return status === 'Deleting' ? null : { status };
    }),
  apply: (_, target) => [
    { service: 'sagemaker', operation: 'DeleteEndpoint', region: target.region, input: { EndpointName: target.id }, on: [target.arn] },
  ],
};

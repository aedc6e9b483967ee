/** An ElastiCache serverless cache of the intruder’s deleted: caches have no "stop". What is in it was only his, or a copy. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const elasticacheDeleteServerlessCache = ending({
  id: 'elasticache-delete-serverless-cache',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'elasticache',
    operation: 'DescribeServerlessCaches',
    input: ({ id }) => ({ ServerlessCacheName: id }),
    status: statusIn('ServerlessCaches[]', 'ServerlessCacheName', 'Status'),
  },
  over: [],
  going: ['deleting'],
  calls: (target) => [on(target, 'elasticache', 'DeleteServerlessCache', { ServerlessCacheName: target.id })],
});

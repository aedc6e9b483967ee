/** An ElastiCache cluster of the intruder’s deleted: caches have no "stop". What is in it was only his, or a copy. */
import { ending, on, statusIn } from '../ending.ts';
import { words } from './words.ts';

export const elasticacheDeleteCluster = ending({
  id: 'elasticache-delete-cluster',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'elasticache',
    operation: 'DescribeCacheClusters',
    input: ({ id }) => ({ CacheClusterId: id }),
    status: statusIn('CacheClusters[]', 'CacheClusterId', 'CacheClusterStatus'),
  },
  over: [],
  going: ['deleting'],
  calls: (target) => [on(target, 'elasticache', 'DeleteCacheCluster', { CacheClusterId: target.id })],
});

/** A Aurora (RDS) cluster stopped. AWS starts it again by itself after seven days (API reference, StopDBCluster), so it must be deleted by then or stopped anew. */
import { on, statusIn } from '../ending.ts';
import { pausing } from '../pausing.ts';
import { words } from './words.ts';

export const rdsStopCluster = pausing({
  id: 'rds-stop-cluster',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'rds',
    operation: 'DescribeDBClusters',
    input: ({ id }) => ({ DBClusterIdentifier: id }),
    status: statusIn('DBClusters[]', 'DBClusterIdentifier', 'Status'),
  },
  running: 'available',
  paused: ['stopped'],
  pausing: ['stopping'],
  gone: ['deleting'],
  pause: (target) => on(target, 'rds', 'StopDBCluster', { DBClusterIdentifier: target.id }),
  resume: (target) => on(target, 'rds', 'StartDBCluster', { DBClusterIdentifier: target.id }),
});

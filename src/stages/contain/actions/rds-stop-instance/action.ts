/** A RDS database stopped. AWS starts it again by itself after seven days (API reference, StopDBInstance), so it must be deleted by then or stopped anew. */
import { on, statusIn } from '../ending.ts';
import { pausing } from '../pausing.ts';
import { words } from './words.ts';

export const rdsStopInstance = pausing({
  id: 'rds-stop-instance',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'rds',
    operation: 'DescribeDBInstances',
    input: ({ id }) => ({ DBInstanceIdentifier: id }),
    status: statusIn('DBInstances[]', 'DBInstanceIdentifier', 'DBInstanceStatus'),
  },
  running: 'available',
  paused: ['stopped'],
  pausing: ['stopping'],
  gone: ['deleting'],
  pause: (target) => on(target, 'rds', 'StopDBInstance', { DBInstanceIdentifier: target.id }),
  resume: (target) => on(target, 'rds', 'StartDBInstance', { DBInstanceIdentifier: target.id }),
});

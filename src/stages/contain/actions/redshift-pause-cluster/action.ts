/** A Redshift cluster paused: its nodes cost nothing then, its storage does. */
import { on, statusIn } from '../ending.ts';
import { pausing } from '../pausing.ts';
import { words } from './words.ts';

export const redshiftPauseCluster = pausing({
  id: 'redshift-pause-cluster',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'redshift',
    operation: 'DescribeClusters',
    input: ({ id }) => ({ ClusterIdentifier: id }),
    wide: true,
    status: statusIn('Clusters[]', 'ClusterIdentifier', 'ClusterStatus'),
  },
  running: 'available',
  paused: ['paused'],
  pausing: ['pausing'],
  gone: ['deleting', 'final-snapshot'],
  pause: (target) => on(target, 'redshift', 'PauseCluster', { ClusterIdentifier: target.id }),
  resume: (target) => on(target, 'redshift', 'ResumeCluster', { ClusterIdentifier: target.id }),
});

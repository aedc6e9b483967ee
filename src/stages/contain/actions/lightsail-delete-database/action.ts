/** A Lightsail database deleted, with a last copy of what was in it: a stopped one is charged as before. */
import { ending, on, statusAt } from '../ending.ts';
import { words } from './words.ts';

export const lightsailDeleteDatabase = ending({
  id: 'lightsail-delete-database',
  phase: 'burners',
  order: 3,
  words,
  read: {
    service: 'lightsail',
    operation: 'GetRelationalDatabase',
    input: ({ id }) => ({ relationalDatabaseName: id }),
    status: statusAt('relationalDatabase.state'),
  },
  over: [],
  going: ['deleting'],
  calls: (target) => [
    on(target, 'lightsail', 'DeleteRelationalDatabase', {
      relationalDatabaseName: target.id,
      finalRelationalDatabaseSnapshotName: `hikeshi-${target.id}`,
    }),
  ],
});

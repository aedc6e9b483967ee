import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('n', 'sagemaker', 'notebook-instance/n');

export const cases: readonly ActionCase[] = [
  { name: 'there', world: inRegion({ notebooks: { n: 'InService' } }), target, calls: ['StopNotebookInstance {"NotebookInstanceName":"n"}'] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];

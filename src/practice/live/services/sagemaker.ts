/** Amazon SageMaker: notebooks; what else runs machines is in rented/sagemaker-machines.ts. */
import type { Thing } from '../../account/things.ts';
import { fromScript } from '../from-script.ts';
import { arnIn, dateOf, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';
import { sagemakerMachines } from './rented/sagemaker-machines.ts';

const notebookArn = (call: LiveCall, name: string): string => arnIn(call, 'sagemaker', `notebook-instance/${name}`);

const notebookAsked = (call: LiveCall): string => notebookArn(call, textIn(call.input, 'NotebookInstanceName'));

function listNotebooks(call: LiveCall): LiveReply {
  const status = textIn(call.input, 'StatusEquals');
  const contains = textIn(call.input, 'NameContains');
  const notebooks = call.account.states.things
    .of('notebook', call.region)
    .filter(({ id, facts }) => (status === '' || facts.state === status) && id.includes(contains));
  return answered(
    paged(call, 'NotebookInstances', notebooks, {
      keyOf: ({ id }) => id,
      show: (notebook) => summaryOf(call, notebook),
      usual: 10,
    }),
  );
}

const summaryOf = (call: LiveCall, { id, createdAt, facts }: Thing<'notebook'>) => ({
  NotebookInstanceName: id,
  NotebookInstanceArn: notebookArn(call, id),
  NotebookInstanceStatus: facts.state,
  InstanceType: facts.type,
  Url: `${id}.notebook.${call.region}.sagemaker.aws`,
  CreationTime: dateOf(createdAt),
  LastModifiedTime: dateOf(facts.changedAt),
});

function withNotebook(call: LiveCall, act: (found: Thing<'notebook'>) => LiveReply): LiveReply {
  const found = call.account.states.things.get('notebook', call.region, textIn(call.input, 'NotebookInstanceName'));
  return found === null ? new Refusal('ValidationException', 'RecordNotFound') : act(found);
}

const describeNotebook = (call: LiveCall): LiveReply =>
  withNotebook(call, (found) =>
    answered({
      ...summaryOf(call, found),
      RoleArn: `arn:aws:iam::${call.account.id}:role/${found.facts.role}`,
      DirectInternetAccess: 'Enabled',
      RootAccess: 'Enabled',
      VolumeSizeInGB: 5,
      SecurityGroups: [],
    }),
  );

const byScript = (call: LiveCall, action: string, name: string): LiveReply => fromScript(call, action, { notebookInstanceName: name });

/** Only a stopped one can be deleted. */
const deleteNotebook = (call: LiveCall): LiveReply =>
  withNotebook(call, ({ id, facts }) =>
    facts.state === 'Stopped'
      ? byScript(call, 'sagemaker:DeleteNotebookInstance', id)
      : new Refusal(
          'ValidationException',
          `Status (${facts.state}) not in ([Stopped, Failed]). Unable to transition to (Deleting) for Notebook Instance (${notebookArn(call, id)})`,
        ),
  );

const stopNotebook = (call: LiveCall): LiveReply =>
  withNotebook(call, ({ id, facts }) =>
    facts.state === 'InService'
      ? byScript(call, 'sagemaker:StopNotebookInstance', id)
      : new Refusal(
          'ValidationException',
          `Status (${facts.state}) not in ([InService]). Unable to transition to (Stopping) for Notebook Instance (${notebookArn(call, id)})`,
        ),
  );

const startNotebook = (call: LiveCall): LiveReply =>
  withNotebook(call, ({ id, facts, region, madeBy }) => {
    if (facts.state !== 'Stopped')
      return new Refusal(
        'ValidationException',
        `Status (${facts.state}) not in ([Stopped, Failed]). Unable to transition to (Pending) for Notebook Instance (${notebookArn(call, id)})`,
      );
    facts.state = 'InService';
    facts.changedAt = call.now;
    call.account.meter.began({ id, region, zone: null, hand: madeBy, member: null, what: { kind: 'notebook', type: facts.type } });
    return answered({});
  });

export const sagemaker: LiveService = {
  service: 'sagemaker',
  wording: 'json',
  operations: {
    ListNotebookInstances: { run: listNotebooks },
    DescribeNotebookInstance: { resource: notebookAsked, run: describeNotebook },
    StartNotebookInstance: { resource: notebookAsked, run: startNotebook },
    StopNotebookInstance: { resource: notebookAsked, run: stopNotebook },
    DeleteNotebookInstance: { resource: notebookAsked, run: deleteNotebook },
    ...sagemakerMachines,
  },
};

/** AWS Systems Manager: commands, standing commands and shells on machines. */
import { fromScript } from '../from-script.ts';
import { arnIn, dateOf, structuresIn, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';
import { withThing } from '../with-thing.ts';

const associationAsked = (call: LiveCall): string => arnIn(call, 'ssm', `association/${textIn(call.input, 'AssociationId')}`);
const missing = (): Refusal => new Refusal('AssociationDoesNotExist', 'The specified association does not exist.');

const describeAssociation = (call: LiveCall): LiveReply =>
  withThing(call, 'association', textIn(call.input, 'AssociationId'), missing, ({ id, createdAt, facts }) =>
    answered({
      AssociationDescription: { AssociationId: id, Name: facts.document, Date: dateOf(createdAt), ScheduleExpression: facts.schedule },
    }),
  );

const listAssociations = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'Associations', call.account.states.things.of('association', call.region), {
      keyOf: ({ id }) => id,
      show: ({ id, facts }) => ({ AssociationId: id, Name: facts.document, ScheduleExpression: facts.schedule }),
    }),
  );

function listCommands(call: LiveCall): LiveReply {
  const wanted = textIn(call.input, 'CommandId');
  const sent = call.account.states.things.of('sent-command', call.region).filter(({ id }) => wanted === '' || id === wanted);
  return answered(
    paged(call, 'Commands', sent, {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt, facts }) => ({
        CommandId: id,
        DocumentName: facts.document,
        InstanceIds: facts.machines,
        RequestedDateTime: dateOf(createdAt),
        Status: facts.status,
        StatusDetails: facts.status,
      }),
    }),
  );
}

/** Only open ones are kept: of those that ended nothing is shown. */
function describeSessions(call: LiveCall): LiveReply {
  const filters = structuresIn(call.input, 'Filters').map((one) => [textIn(one, 'key'), textIn(one, 'value')] as const);
  const open = textIn(call.input, 'State') === 'Active' ? call.account.states.things.of('open-shell', call.region) : [];
  const fit = open.filter(({ id, facts }) =>
    filters.every(([key, value]) => (key === 'SessionId' ? id === value : key === 'Owner' ? facts.owner === value : true)),
  );
  return answered(
    paged(call, 'Sessions', fit, {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt, facts }) => ({
        SessionId: id,
        Target: facts.machine,
        Owner: facts.owner,
        Status: 'Connected',
        StartDate: dateOf(createdAt),
      }),
    }),
  );
}

export const ssm: LiveService = {
  service: 'ssm',
  wording: 'json',
  operations: {
    ListAssociations: { run: listAssociations },
    DescribeAssociation: { resource: associationAsked, run: describeAssociation },
    DeleteAssociation: {
      resource: associationAsked,
      run: (call) => fromScript(call, 'ssm:DeleteAssociation', { associationId: textIn(call.input, 'AssociationId') }),
    },
    ListCommands: { run: listCommands },
    CancelCommand: { run: (call) => fromScript(call, 'ssm:CancelCommand', { commandId: textIn(call.input, 'CommandId') }) },
    DescribeSessions: { run: describeSessions },
    TerminateSession: {
      resource: (call) => arnIn(call, 'ssm', `session/${textIn(call.input, 'SessionId')}`),
      run: (call) => {
        const sessionId = textIn(call.input, 'SessionId');
        return fromScript(call, 'ssm:TerminateSession', { sessionId }, () => ({ SessionId: sessionId }));
      },
    },
  },
};

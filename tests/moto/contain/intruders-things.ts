/** Everything the intruder left on moto, and how boto3 sees that it is stopped. */
import type { Planted, Seen } from './hijacked-account.ts';

export interface IntrudersThing {
  readonly what: string;
  /** Of `eyes.py`. */
  readonly kind: string;
  readonly things: (planted: Planted) => readonly string[];
  /** Of what boto3 sees; undefined when it is gone. */
  readonly stopped: (seen: Reached) => boolean;
  /** What the plan calls it where it leaves it to the person. */
  readonly named: (planted: Planted) => string;
}

type Reached = Readonly<Record<string, unknown>> | undefined;

const [HOME, FAR, NEAR] = ['us-east-1', 'us-west-2', 'ap-northeast-1'];
const gone = (seen: Reached): boolean => seen === undefined;
const member = (seen: Reached, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name], seen);
const is =
  (path: string, ...values: readonly unknown[]) =>
  (seen: Reached): boolean =>
    seen === undefined || values.includes(member(seen, path));
const only =
  (...names: readonly string[]) =>
  (): readonly string[] =>
    names;

const thing = (what: string, kind: string, things: IntrudersThing['things'], stopped: IntrudersThing['stopped'], named: string): IntrudersThing => ({
  what,
  kind,
  things,
  stopped,
  named: () => named,
});

/** The machines of RunInstances, of the group and of the bid. Those of fleets go with the fleet. */
const machines = ({ his }: Planted): readonly string[] => [
  ...Object.entries(his.made.machines).flatMap(([region, ids]) => ids.map((id) => `${region} ${id}`)),
  ...his.made.grown.map((id) => `${NEAR} ${id}`),
];

export const INTRUDERS_THINGS: readonly IntrudersThing[] = [
  thing('machines, also protected ones', 'machine', machines, is('State.Name', 'terminated', 'shutting-down'), 'AWS::EC2::Instance'),
  thing('the disk left behind', 'disk', ({ his }) => [`${FAR} ${his.made.disk}`], gone, 'AWS::EC2::Volume'),
  thing('the address', 'address', ({ his }) => [`${FAR} ${his.made.address}`], gone, 'AWS::EC2::EIP'),
  thing('the group', 'group', only(`${NEAR} SPOT-x-1`), (seen) => is('MaxSize', 0)(seen) && is('DesiredCapacity', 0)(seen), 'SPOT-x-1'),
  thing('the launch template', 'launch template', only(`${NEAR} SPOT-x`), gone, 'AWS::EC2::LaunchTemplate'),
  thing('the Spot request', 'spot request', ({ his }) => his.made.spot.map((id) => `${NEAR} ${id}`), is('State', 'cancelled'), 'spot-request'),
  thing(
    'the Spot fleet',
    'spot fleet',
    ({ his }) => [`${NEAR} ${his.made.spotFleet}`],
    is('SpotFleetRequestState', 'cancelled_terminating'),
    'spot-fleet',
  ),
  thing('the EC2 fleet', 'fleet', ({ his }) => [`${NEAR} ${his.made.fleet}`], is('FleetState', 'deleted_terminating'), 'ec2-fleet'),
  thing('the service', 'service', only(`${NEAR} c-x/svc-x`), is('desiredCount', 0), 'ecs-service'),
  thing('the task', 'task', ({ his }) => his.made.tasks.map((id) => `${NEAR} c-x/${id}`), is('desiredStatus', 'STOPPED'), 'AWS::ECS::Task'),
  thing('the function', 'function', only(`${HOME} sync`), is('concurrency', 0), 'lambda-function'),
  thing('its permission for everybody', 'function', only(`${HOME} sync`), is('policy', 'ResourceNotFoundException'), 'lambda-permission'),
  thing('its URL', 'function', only(`${HOME} sync`), is('url', 'ResourceNotFoundException'), 'lambda-delete-url'),
  thing(
    'what feeds it',
    'mapping',
    ({ his }) => [`${HOME} ${his.made.mapping}`],
    (seen) => seen?.['state'] !== 'Enabled',
    'lambda-trigger',
  ),
  thing('the rule', 'rule', only(`${HOME} sync-again`), is('State', 'DISABLED'), 'event-rule'),
  thing('the schedule', 'schedule', only(`${HOME} again`), is('State', 'DISABLED'), 'schedule again'),
  thing('the stack', 'stack', only(`${HOME} again`), is('StackStatus', 'DELETE_COMPLETE'), 'cloudformation-stack again'),
  thing('the state machine', 'state machine', only(`${HOME} again`), gone, 'state-machine'),
  thing('the notebook', 'notebook', only(`${FAR} nb-x`), is('NotebookInstanceStatus', 'Stopped'), 'AWS::SageMaker::NotebookInstance'),
  thing('the endpoint', 'endpoint', only(`${FAR} e-x`), gone, 'AWS::SageMaker::Endpoint'),
  thing('the compute environment', 'compute environment', only(`${FAR} ce-x`), is('state', 'DISABLED'), 'batch-environment ce-x'),
  thing('the job queue', 'job queue', only(`${FAR} q-x`), is('state', 'DISABLED'), 'AWS::Batch::JobQueue q-x'),
  thing('the EMR cluster', 'cluster of machines', only(`${FAR} emr-x`), is('Status.State', 'TERMINATED', 'TERMINATING'), 'AWS::EMR::Cluster'),
  thing(
    'the Glue trigger',
    'glue trigger',
    only(`${FAR} glue-again`),
    is('State', 'DEACTIVATED', 'DEACTIVATING', 'CREATED'),
    'AWS::Glue::Trigger glue-again',
  ),
  thing('the node group', 'node group', only(`${NEAR} k-x/n-x`), is('scaling.desiredSize', 0), 'eks-nodegroup k-x/n-x'),
  thing('the NAT gateway', 'gateway', ({ his }) => [`${FAR} ${his.made.gateway}`], is('State', 'deleted', 'deleting'), 'AWS::EC2::NatGateway'),
  thing('the mail sender', 'sender', only('sender@example.net'), gone, 'ses-identity sender@example.net'),
  thing(
    'the provider for outside logins (OIDC)',
    'identity',
    only('oidc arn:aws:iam::123456789012:oidc-provider/token.example.net'),
    gone,
    'oidc-provider',
  ),
  thing('the provider for outside logins (SAML)', 'identity', only('saml arn:aws:iam::123456789012:saml-provider/his'), gone, 'saml-provider'),
];

/** Those that are neither stopped nor named as left to the person. */
export function stillAtWork(
  planted: Planted,
  seen: Seen,
  left: readonly string[],
): { readonly atWork: readonly string[]; readonly left: readonly string[] } {
  const open = INTRUDERS_THINGS.filter((one) =>
    one.things(planted).some((name) => {
      const found = seen[one.kind]?.[name] as Reached;
      return !one.stopped(found);
    }),
  );
  const isNamed = (one: IntrudersThing): boolean => left.some((subject) => subject.startsWith(one.named(planted)));
  return { atWork: open.filter((one) => !isNamed(one)).map(({ what }) => what), left: open.filter(isNamed).map(({ what }) => what) };
}

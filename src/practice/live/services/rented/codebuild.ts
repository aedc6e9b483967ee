/** AWS CodeBuild. Builds go on after their project is deleted. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { BUILD, BUILD_FLEET, PROJECT } from '../../../account/services/rented/builders.ts';
import { become, type Rented } from '../../../account/services/rented/shelf.ts';
import { arnIn, dateOf, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveService } from '../../live-service.ts';
import { changes, ends, lists, onShelf, removes, type Shelf } from './shelves.ts';

const projectOf = (build: string): string => build.slice(0, build.indexOf(':'));

const projects: Shelf = {
  type: PROJECT,
  asked: ({ input }) => textIn(input, 'name') || textIn(input, 'projectName'),
  arn: (call, name) => arnIn(call, 'codebuild', `project/${name}`),
  missing: ['ResourceNotFoundException', (name) => `Cannot find project: ${name}`],
};
const builds: Shelf = {
  type: BUILD,
  asked: ({ input }) => textIn(input, 'id'),
  arn: (call, name) => arnIn(call, 'codebuild', `project/${projectOf(name)}`),
  missing: ['ResourceNotFoundException', (name) => `Build not found: ${name}`],
};
const fleets: Shelf = {
  type: BUILD_FLEET,
  asked: ({ input }) => textIn(input, 'arn'),
  arn: (_, name) => name,
  missing: ['ResourceNotFoundException', (name) => `Fleet not found: ${name}`],
};

const projectShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  name: facts.name,
  arn: projects.arn(call, facts.name),
  created: dateOf(createdAt),
  lastModified: dateOf(createdAt),
  serviceRole: reachText(facts.given, 'serviceRole') ?? '',
});

const buildShown = ({ facts, createdAt }: Rented, call: LiveCall) => ({
  id: facts.name,
  arn: arnIn(call, 'codebuild', `build/${facts.name}`),
  projectName: projectOf(facts.name),
  buildStatus: facts.status,
  currentPhase: facts.status === 'IN_PROGRESS' ? 'BUILD' : 'COMPLETED',
  startTime: dateOf(createdAt),
  buildComplete: facts.status !== 'IN_PROGRESS',
});

const fleetShown = ({ facts, createdAt }: Rented) => ({
  arn: facts.name,
  id: facts.name.slice(facts.name.lastIndexOf(':') + 1),
  name: reachText(facts.given, 'name') ?? '',
  created: dateOf(createdAt),
  status: { statusCode: facts.status },
  baseCapacity: Number(reachText(facts.given, 'baseCapacity') ?? '1'),
  computeType: reachText(facts.given, 'computeType') ?? 'BUILD_GENERAL1_LARGE',
  environmentType: 'LINUX_CONTAINER',
});

/** Asked for several by name or ARN: those found, and the names of the others. */
const several = (shelf: Shelf, member: string, found: string, others: string, show: (thing: Rented, call: LiveCall) => unknown): LiveOperation => ({
  resource: (call) => textsIn(call.input, member).map((name) => shelf.arn(call, name)),
  run: (call) => {
    const names = textsIn(call.input, member);
    const here = onShelf(call, shelf).filter((one) => names.includes(one.facts.name) || names.includes(reachText(one.facts.given, 'name') ?? ''));
    const known = new Set(here.flatMap(({ facts }) => [facts.name, reachText(facts.given, 'name') ?? '']));
    return answered({ [found]: here.map((one) => show(one, call)), [others]: names.filter((name) => !known.has(name)) });
  },
});

function ofProject(call: LiveCall, things: readonly Rented[]): readonly Rented[] | Refusal {
  const name = textIn(call.input, 'projectName');
  return onShelf(call, projects).some(({ facts }) => facts.name === name)
    ? things.filter((one) => projectOf(one.facts.name) === name).toReversed()
    : new Refusal('ResourceNotFoundException', `The provided project arn:aws:codebuild:...:project/${name} does not exist`);
}

export const codebuild: LiveService = {
  service: 'codebuild',
  wording: 'json',
  operations: {
    ListProjects: lists(projects, 'projects', ({ facts }) => facts.name),
    BatchGetProjects: several(projects, 'names', 'projects', 'projectsNotFound', projectShown),
    DeleteProject: removes(projects),
    ListBuilds: lists(
      builds,
      'ids',
      ({ facts }) => facts.name,
      (_, things) => things.toReversed(),
    ),
    ListBuildsForProject: {
      ...lists(builds, 'ids', ({ facts }) => facts.name, ofProject),
      resource: (call) => projects.arn(call, textIn(call.input, 'projectName')),
    },
    BatchGetBuilds: several(builds, 'ids', 'builds', 'buildsNotFound', buildShown),
    StopBuild: changes(builds, (build, call) => {
      if (build.facts.status === 'IN_PROGRESS') become(call.account, build, 'STOPPED', null, call.caller.hand);
      return answered({ build: buildShown(build, call) });
    }),
    ListFleets: lists(fleets, 'fleets', ({ facts }) => facts.name),
    BatchGetFleets: several(fleets, 'names', 'fleets', 'fleetsNotFound', fleetShown),
    DeleteFleet: ends(fleets, { from: ['ACTIVE'], going: 'PENDING_DELETION', over: null, seconds: 60, code: null }),
  },
};

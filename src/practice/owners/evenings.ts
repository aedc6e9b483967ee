/** Habits of people: console sessions, command-line work, a look at the bill. Each habit is one script over the whole log. */
import type { ConsoleSession } from '../account/console.ts';
import { DAY, HOUR, isTokyoWorkday, MINUTE, tokyoMidnight } from '../clock.ts';
import type { Script } from '../agenda.ts';
import { PAGES, type Page } from './console-pages.ts';
import type { Place } from './desk.ts';
import type { Person } from './person.ts';

export interface Hours {
  /** Local hours in Tokyo between which it begins. */
  readonly from: number;
  readonly to: number;
  /** How likely on a working day and on a free day. */
  readonly workday: number;
  readonly freeDay: number;
  readonly places: readonly Place[];
}

export const EVENINGS: Hours = { from: 20, to: 24, workday: 0.35, freeDay: 0.5, places: ['home', 'home', 'home', 'mobile'] };
export const OFFICE_HOURS: Hours = { from: 9, to: 18, workday: 0.9, freeDay: 0.03, places: ['office', 'office', 'office', 'home'] };

/** Runs `session` on the days and at the hours a person has. */
export function* byDays(person: Person, hours: Hours, session: (place: Place) => Script): Script {
  const { stage, random } = person;
  let midnight = tokyoMidnight(stage.clock.now);
  for (;;) {
    midnight += DAY;
    const likely = isTokyoWorkday(midnight + 12 * HOUR) ? hours.workday : hours.freeDay;
    if (!random.chance(likely)) continue;
    const start = midnight + random.between(hours.from, hours.to) * HOUR;
    if (start > stage.to) return;
    yield Math.max(0, start - stage.clock.now);
    yield* session(random.pick(hours.places));
  }
}

/** Opens pages one after another, with the pauses of somebody reading. */
export function* browse(person: Person, session: ConsoleSession, pages: readonly Page[], regions: readonly string[]): Script {
  const { random } = person;
  for (const page of pages) {
    const region = random.pick(regions);
    for (const action of PAGES[page]) {
      session.call(action, {}, region, random.chance(0.04));
      if (random.chance(0.5)) yield random.between(0.1, 1.5);
    }
    yield random.between(5, 4 * MINUTE);
  }
}

/** Console visits: mostly looking, now and then a small change by `change`. */
export function* consoleHabit(
  person: Person,
  hours: Hours,
  pages: readonly Page[],
  regions: readonly string[],
  change: (session: ConsoleSession, region: string) => void,
): Script {
  yield* byDays(person, hours, function* visit(place) {
    const { random } = person;
    if (random.chance(0.04)) {
      person.signIn(place, { passwordRight: false });
      yield random.between(8, 40);
    }
    const session = person.signIn(place);
    if (session === null) return;
    yield random.between(1, 6);
    yield* browse(person, session, ['home', ...random.sample(pages, random.whole(1, Math.min(4, pages.length)))], regions);
    if (random.chance(0.25)) change(session, person.region);
  });
}

const COMMANDS = [
  ['s3:ListBuckets', 's3.ls'],
  ['ec2:DescribeInstances', 'ec2.describe-instances'],
  ['sts:GetCallerIdentity', 'sts.get-caller-identity'],
  ['lambda:ListFunctions', 'lambda.list-functions'],
  ['logs:DescribeLogGroups', 'logs.describe-log-groups'],
  ['rds:DescribeDBInstances', 'rds.describe-db-instances'],
  ['ssm:GetParameter', 'ssm.get-parameter'],
  ['iam:ListUsers', 'iam.list-users'],
  ['cloudformation:DescribeStacks', 'cloudformation.describe-stacks'],
  ['cloudwatch:GetMetricData', 'cloudwatch.get-metric-data'],
] as const;

/** Work at the command line with the person's key: a few reads, sometimes one refused. */
export function* terminalHabit(person: Person, hours: Hours): Script {
  yield* byDays(person, hours, function* work(place) {
    const { random } = person;
    for (let left = random.whole(2, 12); left > 0; left--) {
      const [action, command] = random.pick(COMMANDS);
      person.terminal(place, `${person.desk.commandLine} md/command#${command}`)?.call(action, {}, person.region);
      yield random.waiting(90);
    }
  });
}

/** The month's bill, looked at in the first days of the month. */
export function* billingHabit(person: Person, place: Place): Script {
  const { stage, random } = person;
  for (;;) {
    const session = person.signIn(place);
    if (session !== null) {
      yield random.between(2, 9);
      yield* browse(person, session, ['home', 'billing'], ['us-east-1']);
    }
    yield random.between(24, 34) * DAY;
    if (stage.clock.now > stage.to) return;
  }
}

/** Images: Amazon's that machines were started from, found by their ids, and the account's own. */
import type { Thing } from '../../../account/things.ts';
import { flagIn, structuresIn, textIn, textsIn, type filtersIn as FiltersIn, filtersIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply, type Members } from '../../live-service.ts';
import { livingInstances } from './all-instances.ts';

type OwnImage = Thing<'image'>;

const missing = (id: string): Refusal => new Refusal('InvalidAMIID.NotFound', `The image id '[${id}]' does not exist`);
const ownOf = (call: LiveCall): readonly OwnImage[] => call.account.states.things.of('image', call.region);

const ownShown = (call: LiveCall, { id, facts }: OwnImage): Members => ({
  ImageId: id,
  Name: facts.name,
  OwnerId: call.account.id,
  Public: facts.public,
  State: 'available',
  ImageType: 'machine',
  RootDeviceType: 'ebs',
});

const AMAZONS = {
  Name: 'al2023-ami-2023.9.20251110.1-kernel-6.1-x86_64',
  Description: 'Amazon Linux 2023 AMI 2023.9.20251110.1 x86_64 HVM kernel-6.1',
  OwnerId: '137112412989',
  ImageOwnerAlias: 'amazon',
  Public: true,
  State: 'available',
  Architecture: 'x86_64',
  ImageType: 'machine',
  RootDeviceType: 'ebs',
  RootDeviceName: '/dev/xvda',
  VirtualizationType: 'hvm',
  CreationDate: '2025-11-10T20:11:06.000Z',
} as const;

const fits = ({ facts }: OwnImage, filters: ReturnType<typeof FiltersIn>): boolean =>
  filters.every(({ name, values }) => name !== 'is-public' || values.includes(String(facts.public)));

/** Without ids, the account's own: nobody here asks for all images of the world. */
export function describeImages(call: LiveCall): LiveReply {
  const wanted = textsIn(call.input, 'ImageIds');
  const own = ownOf(call);
  if (wanted.length === 0) return answered({ Images: own.filter((one) => fits(one, filtersIn(call.input))).map((one) => ownShown(call, one)) });
  const used = new Set(livingInstances(call).map(({ launch }) => launch?.imageId ?? ''));
  const gone = wanted.find((id) => !used.has(id) && !own.some((one) => one.id === id));
  if (gone !== undefined) return missing(gone);
  return answered({
    Images: wanted.map((ImageId) => {
      const found = own.find(({ id }) => id === ImageId);
      return found === undefined ? { ImageId, ...AMAZONS } : ownShown(call, found);
    }),
  });
}

function withOwn(call: LiveCall, act: (image: OwnImage) => LiveReply): LiveReply {
  const id = textIn(call.input, 'ImageId');
  const found = ownOf(call).find((one) => one.id === id);
  return found === undefined ? missing(id) : act(found);
}

export const describeImageAttribute = (call: LiveCall): LiveReply =>
  withOwn(call, ({ id, facts }) =>
    answered({
      ImageId: id,
      LaunchPermissions: [...(facts.public ? [{ Group: 'all' }] : []), ...(facts.sharedWith ?? []).map((UserId) => ({ UserId }))],
    }),
  );

const groupsIn = (permission: unknown, member: string): boolean =>
  structuresIn((permission ?? {}) as Members, member).some((one) => textIn(one, 'Group') === 'all');

const usersIn = (permission: unknown, member: string): readonly string[] =>
  structuresIn((permission ?? {}) as Members, member).flatMap((one) => textIn(one, 'UserId') || []);

const modify = (call: LiveCall): LiveReply =>
  withOwn(call, ({ id, facts }) => {
    const permission = call.input['LaunchPermission'];
    if (groupsIn(permission, 'Remove')) facts.public = false;
    if (groupsIn(permission, 'Add')) facts.public = true;
    const [added, removed] = [usersIn(permission, 'Add'), new Set(usersIn(permission, 'Remove'))];
    const left = (facts.sharedWith ?? []).filter((user) => !removed.has(user));
    if (removed.size + added.length > 0) facts.sharedWith = [...left, ...added];
    for (const party of [...removed, ...(facts.public ? [] : ['all'])]) call.account.holdings.closed('image-share', `${id} ${party}`);
    return answered({ Return: true });
  });

export const imageAsked = (call: LiveCall): string => `arn:aws:ec2:${call.region}::image/${textIn(call.input, 'ImageId')}`;
const write = (run: (call: LiveCall) => LiveReply): LiveOperation => ({
  resource: imageAsked,
  run: (call) =>
    flagIn(call.input, 'DryRun') ? new Refusal('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412) : run(call),
});

export const imageWrites: Readonly<Record<string, LiveOperation>> = {
  ModifyImageAttribute: write(modify),
  DeregisterImage: write((call) =>
    withOwn(call, ({ id }) => {
      call.account.states.things.remove('image', call.region, id);
      return answered({ Return: true });
    }),
  ),
};

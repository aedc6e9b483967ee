/** What may be handed to strangers: images, public buckets, the serial console of a Region. */
import { reachText, reachTexts } from '../../../knowledge/json-reach.ts';
import { refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

export const sharing: Operations = {
  'ec2:CreateImage': { run: createImage },
  'ec2:ModifyImageAttribute': { run: shareImage },
  'ec2:EnableSerialConsoleAccess': { run: openSerialConsole },
  's3:DeleteBucketPublicAccessBlock': { run: unblock },
};

function createImage(call: Call): Reply {
  const imageId = `ami-0${call.random.hex(16)}`;
  call.account.states.things.put('image', imageId, call, { name: textOf(call.input, 'name'), public: false });
  call.account.holdings.made('AWS::EC2::Image', imageId, call.region, makerOf(call));
  return { response: { requestId: call.random.uuid(), imageId } };
}

/** Input as CloudTrail writes it: `launchPermission.add.items[]` of `userId` or `group`. */
function shareImage(call: Call): Reply {
  const imageId = textOf(call.input, 'imageId');
  const image = call.account.states.things.get('image', call.region, imageId);
  if (image === null) return refuse('Client.InvalidAMIID.NotFound', `The image id '[${imageId}]' does not exist`, call.input);
  const added = ['userId', 'group'].flatMap((kind) => reachTexts(call.input, `launchPermission.add.items[].${kind}`));
  if (added.includes('all')) image.facts.public = true;
  image.facts.sharedWith = [...(image.facts.sharedWith ?? []), ...added.filter((party) => party !== 'all')];
  for (const party of added) call.account.holdings.opened('image-share', `${imageId} ${party}`, makerOf(call));
  return { request: { ...call.input, attributeType: 'launchPermission' }, response: { requestId: call.random.uuid(), _return: true } };
}

function openSerialConsole(call: Call): Reply {
  call.account.states.ec2Settings(call.region).serialConsole = true;
  call.account.holdings.opened('serial-console', call.region, makerOf(call));
  return { response: { EnableSerialConsoleAccessResponse: { serialConsoleAccessEnabled: true } } };
}

function unblock(call: Call): Reply {
  const bucket = reachText(call.input, 'bucketName') ?? '';
  const facts = call.account.states.bucketFacts.get(bucket);
  const request = { ...call.input, Host: `${bucket}.s3.${call.region}.amazonaws.com` };
  if (facts === undefined) return refuse('NoSuchBucket', 'The specified bucket does not exist', request);
  facts.block = null;
  call.account.holdings.opened('public-access-block-removed', bucket, makerOf(call));
  return { request };
}

/** Launch templates, the kinds of machines there are, and tags. */
import type { LaunchTemplate } from '../../../account/service-states.ts';
import { bucketOf, INSTANCE_TYPES, vcpusOf } from '../../../account/services/instance-types.ts';
import { dateOf, textIn, textsIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import { livingInstances } from './all-instances.ts';
import { listOfEc2 } from './listing.ts';

const templatesOf = (call: LiveCall): readonly LaunchTemplate[] => [...call.account.states.lookAt(call.region).templates.values()];

const missing = (): Refusal =>
  new Refusal('InvalidLaunchTemplateId.NotFound', 'At least one of the launch templates specified in the request does not exist.');

export function describeLaunchTemplates(call: LiveCall): LiveReply {
  const names = textsIn(call.input, 'LaunchTemplateNames');
  const templates = templatesOf(call).filter(({ name }) => names.length === 0 || names.includes(name));
  if (templates.length < names.length) return missing();
  return listOfEc2(call, templates, {
    member: 'LaunchTemplates',
    ids: { member: 'LaunchTemplateIds', missing: missing().code, says: () => missing().message },
    idOf: ({ id }) => id,
    facets: { 'launch-template-name': ({ name }) => name },
    show: (template) => ({
      LaunchTemplateId: template.id,
      LaunchTemplateName: template.name,
      CreateTime: dateOf(template.createdAt),
      DefaultVersionNumber: 1,
      LatestVersionNumber: 1,
      Tags: [],
    }),
  });
}

/** Templates of the stories never get a second version. */
export function describeTemplateVersions(call: LiveCall): LiveReply {
  const [id, name] = [textIn(call.input, 'LaunchTemplateId'), textIn(call.input, 'LaunchTemplateName')];
  const template = templatesOf(call).find((one) => one.id === id || one.name === name);
  if (template === undefined) return missing();
  return answered({
    LaunchTemplateVersions: [
      {
        LaunchTemplateId: template.id,
        LaunchTemplateName: template.name,
        VersionNumber: 1,
        DefaultVersion: true,
        CreateTime: dateOf(template.createdAt),
        LaunchTemplateData: {
          ImageId: template.imageId,
          InstanceType: template.instanceType,
          ...(template.spot ? { InstanceMarketOptions: { MarketType: 'spot' } } : {}),
        },
      },
    ],
  });
}

export const describeInstanceTypes = (call: LiveCall): LiveReply => {
  const wanted = textsIn(call.input, 'InstanceTypes');
  const unknown = wanted.find((type) => !INSTANCE_TYPES.includes(type));
  if (unknown !== undefined) return new Refusal('InvalidInstanceType', `The following supplied instance types do not exist: [${unknown}]`);
  return listOfEc2(call, wanted.length === 0 ? INSTANCE_TYPES : wanted, {
    member: 'InstanceTypes',
    idOf: (type) => type,
    facets: { 'instance-type': (type) => type },
    show: (InstanceType) => ({
      InstanceType,
      CurrentGeneration: true,
      VCpuInfo: { DefaultVCpus: vcpusOf(InstanceType) },
      ...(bucketOf(InstanceType) === 'gpu' ? { GpuInfo: { Gpus: [] } } : {}),
      SupportedUsageClasses: ['on-demand', 'spot'],
      Hypervisor: 'nitro',
    }),
  });
};

export const describeTags = (call: LiveCall): LiveReply => {
  const tags = livingInstances(call).flatMap((instance) => [...instance.tags].map(([Key, Value]) => ({ Key, Value, id: instance.id })));
  return answered(
    paged(call, 'Tags', tags, {
      keyOf: ({ id, Key }) => `${id} ${Key}`,
      show: ({ Key, Value, id }) => ({ Key, Value, ResourceId: id, ResourceType: 'instance' }),
    }),
  );
};

/** Spot requests: capacity comes some time later as a service event; a persistent request replaces what is terminated. */
import { isoTime } from '../../clock.ts';
import { listOf, numberOf, refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';
import type { SimulatedAccount } from '../simulated-account.ts';
import type { SpotRequest } from '../service-states.ts';
import { actingFor, tellingService } from './acting-service.ts';
import { addInstance, roomFor, untoldLaunch } from './ec2-instances.ts';

export const spot: Operations = {
  'ec2:RequestSpotInstances': { run: requestSpot },
  'ec2:CancelSpotInstanceRequests': { run: cancelSpot },
};

/** Input: instanceType, imageId, count, persistent. */
function requestSpot(call: Call): Reply {
  const { account, region } = call;
  const [instanceType, imageId] = [textOf(call.input, 'instanceType'), textOf(call.input, 'imageId')];
  const persistent = call.input['persistent'] === true;
  const count = numberOf(call.input, 'count', 1);
  const type = persistent ? 'persistent' : 'one-time';
  const request = {
    instanceCount: count,
    type,
    launchSpecification: { imageId, instanceType, monitoring: { enabled: false }, userData: '<sensitiveDataRemoved>', blockDeviceMapping: {} },
  };
  if (roomFor(account, region, instanceType, true) === 0)
    return refuse('Client.MaxSpotInstanceCountExceeded', 'Max spot instance count exceeded', request);
  const items = Array.from({ length: count }, () => {
    const made = newRequest(account, region, instanceType, persistent, call, imageId);
    return {
      spotInstanceRequestId: made.id,
      state: 'open',
      type,
      launchSpecification: { imageId, instanceType },
      createTime: isoTime(call.now),
      status: { code: 'pending-evaluation' },
    };
  });
  return { request, response: { requestId: call.random.uuid(), spotInstanceRequestSet: { items } } };
}

function newRequest(account: SimulatedAccount, region: string, instanceType: string, persistent: boolean, call: Call, imageId: string): SpotRequest {
  const id = `sir-${call.random.hex(8)}`;
  const hand = actingFor(call.caller.hand);
  const request: SpotRequest = {
    id,
    instanceType,
    persistent,
    imageId,
    createdAt: call.now,
    madeBy: call.caller.hand,
    active: true,
    cancelled: false,
    fulfil: () => {
      if (request.active && persistent) account.agenda.later(account.random.between(60, 600), come);
    },
  };
  const come = (): void => {
    if (!request.active || roomFor(account, region, instanceType, true) === 0) return;
    const instance = addInstance(account, {
      region,
      type: instanceType,
      maker: { hand, eventId: null },
      role: null,
      group: id,
      spot: true,
      protectedFromStart: false,
    });
    instance.launch = untoldLaunch(account, instance, { imageId, spotRequestId: id });
    account.tell(tellingService('ec2.amazonaws.com', hand), 'ec2', {
      name: 'BidFulfilledEvent',
      region,
      type: 'AwsServiceEvent',
      details: { instanceIdSet: [instance.id] },
    });
    if (!persistent) request.active = false;
  };
  account.states.compute(region).spotRequests.set(id, request);
  account.holdings.made('AWS::EC2::SpotInstanceRequest', id, region, makerOf(call));
  account.agenda.later(account.random.between(5, 120), come);
  return request;
}

function cancelSpot(call: Call): Reply {
  const requests = call.account.states.compute(call.region).spotRequests;
  const ids = listOf(call.input, 'spotInstanceRequestIds').filter((id): id is string => typeof id === 'string');
  const request = { spotInstanceRequestIdSet: { items: ids.map((spotInstanceRequestId) => ({ spotInstanceRequestId })) } };
  for (const id of ids) {
    const found = requests.get(id);
    if (found === undefined)
      return refuse('Client.InvalidSpotInstanceRequestID.NotFound', `The spot instance request ID '${id}' does not exist`, request);
    found.active = false;
    found.cancelled = true;
    call.account.holdings.gone('AWS::EC2::SpotInstanceRequest', id, call.region, call.caller.hand);
  }
  return {
    request,
    response: {
      requestId: call.random.uuid(),
      spotInstanceRequestSet: { items: ids.map((spotInstanceRequestId) => ({ spotInstanceRequestId, state: 'cancelled' })) },
    },
  };
}

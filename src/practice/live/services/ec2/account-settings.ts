/** Switches of EC2 that hold for the whole account in one region, with what a new account has. */
import { flagIn, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation } from '../../live-service.ts';
import type { Ec2Settings } from '../../../account/service-states.ts';

const settings = (call: LiveCall): Ec2Settings => call.account.states.ec2Settings(call.region);

/** A write that sets one of them and answers with it. */
const sets = (set: (call: LiveCall) => Readonly<Record<string, unknown>> | Refusal): LiveOperation => ({
  run: (call) => answered(set(call)),
});
const reads = (read: (call: LiveCall) => Readonly<Record<string, unknown>>): LiveOperation => ({ run: (call) => answered(read(call)) });

export const accountSettings: Readonly<Record<string, LiveOperation>> = {
  GetSerialConsoleAccessStatus: reads((call) => ({ SerialConsoleAccessEnabled: settings(call).serialConsole, ManagedBy: 'account' })),
  EnableSerialConsoleAccess: sets((call) => {
    settings(call).serialConsole = true;
    return { SerialConsoleAccessEnabled: true };
  }),
  DisableSerialConsoleAccess: sets((call) => {
    settings(call).serialConsole = false;
    return { SerialConsoleAccessEnabled: false };
  }),
  GetEbsEncryptionByDefault: reads((call) => ({ EbsEncryptionByDefault: settings(call).diskEncryption })),
  EnableEbsEncryptionByDefault: sets((call) => {
    settings(call).diskEncryption = true;
    return { EbsEncryptionByDefault: true };
  }),
  DisableEbsEncryptionByDefault: sets((call) => {
    settings(call).diskEncryption = false;
    return { EbsEncryptionByDefault: false };
  }),
  GetSnapshotBlockPublicAccessState: reads((call) => ({ State: settings(call).snapshotBlock, ManagedBy: 'account' })),
  EnableSnapshotBlockPublicAccess: sets((call) => {
    const state = textIn(call.input, 'State');
    if (state !== 'block-all-sharing' && state !== 'block-new-sharing')
      return new Refusal('InvalidParameterValue', `Invalid value '${state}' for State`);
    settings(call).snapshotBlock = state;
    return { State: state };
  }),
  DisableSnapshotBlockPublicAccess: sets((call) => {
    settings(call).snapshotBlock = 'unblocked';
    return { State: 'unblocked' };
  }),
  GetImageBlockPublicAccessState: reads((call) => ({ ImageBlockPublicAccessState: settings(call).imageBlock, ManagedBy: 'account' })),
  EnableImageBlockPublicAccess: sets((call) => {
    settings(call).imageBlock = 'block-new-sharing';
    return { ImageBlockPublicAccessState: 'block-new-sharing' };
  }),
  DisableImageBlockPublicAccess: sets((call) => {
    settings(call).imageBlock = 'unblocked';
    return { ImageBlockPublicAccessState: 'unblocked' };
  }),
  GetInstanceMetadataDefaults: reads((call) => {
    const { imdsTokens, imdsHops } = settings(call);
    return {
      AccountLevel: {
        ...(imdsTokens === null ? {} : { HttpTokens: imdsTokens }),
        ...(imdsHops === null ? {} : { HttpPutResponseHopLimit: imdsHops }),
        ManagedBy: 'account',
      },
    };
  }),
  ModifyInstanceMetadataDefaults: sets((call) => {
    const tokens = textIn(call.input, 'HttpTokens');
    if (tokens !== '') settings(call).imdsTokens = tokens === 'required' || tokens === 'optional' ? tokens : null;
    const hops = call.input['HttpPutResponseHopLimit'];
    if (typeof hops === 'number') settings(call).imdsHops = hops < 0 ? null : hops;
    return { Return: !flagIn(call.input, 'DryRun') };
  }),
};

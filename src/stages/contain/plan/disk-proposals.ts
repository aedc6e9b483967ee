/** Disks that outlive the intruder's machines: those attached after launch are not deleted with them and go on costing (EC2 API reference, TerminateInstances). */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import { regionInWords } from '../../../words/place-names.ts';
import { ec2DeleteVolume } from '../actions/ec2-delete-volume/action.ts';
import { ec2TerminateInstance } from '../actions/ec2-terminate-instance/action.ts';
import { nothingProposed, proposal, type Looking, type Note, type Proposal, type Proposed } from './proposal.ts';
import { regional } from './targets.ts';

export async function diskProposals({ account, accountId, findings }: Looking, others: readonly Proposal[]): Promise<Proposed> {
  const [proposals, questions]: [Proposal[], Note[]] = [[], []];
  const known = new Map(findings.resources.filter((one) => one.type === 'AWS::EC2::Volume').map((one) => [one.id, one.verdict]));
  for (const machine of others.filter((one) => one.action === ec2TerminateInstance)) {
    const { id, region } = machine.target;
    const answer = await account.ask({ service: 'ec2', operation: 'DescribeInstances', region, input: { InstanceIds: [id] } });
    if (answer.kind !== 'found') continue;
    for (const mapping of reach(answer.output, 'Reservations[].Instances[].BlockDeviceMappings[]')) {
      const volume = reachText(mapping, 'Ebs.VolumeId');
      if (volume === null || reachText(mapping, 'Ebs.DeleteOnTermination') !== 'false') continue;
      const root = reachText(mapping, 'DeviceName') === reach(answer.output, 'Reservations[].Instances[].RootDeviceName')[0];
      if (root || known.get(volume) === 'attacker' || known.get(volume) === 'consequence') {
        const why = {
          ja: `侵入者のサーバー ${id} のディスクで、サーバーと一緒には消えません。`,
          en: `A disk of the intruder’s machine ${id} that does not go with it.`,
        };
        proposals.push(proposal(ec2DeleteVolume, regional('ec2', accountId, region, `volume/${volume}`, volume), why, machine.eventIds));
      } else questions.push(ownDisk(volume, id, region, machine.eventIds));
    }
  }
  return { ...nothingProposed, proposals, questions };
}

/** A disk of the owner's can hang on the intruder's machine: stolen, not made. */
const ownDisk = (volume: string, machine: string, region: string, eventIds: readonly string[]): Note => ({
  subject: volume,
  said: {
    ja: `ディスク ${volume} (${regionInWords(region).ja}) は侵入者のサーバー ${machine} につながっていますが、侵入者が作った証拠はありません。あなたのものですか? サーバーを消しても、このディスクには触れません。`,
    en: `The disk ${volume} in ${regionInWords(region).en} is attached to the intruder’s machine ${machine}, but nothing shows that he made it. Is it yours? It is not touched when the machine is ended.`,
  },
  eventIds,
});

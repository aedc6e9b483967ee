/** What runs in a container cluster the intruder made and the findings do not name: a log with gaps does not tell of every service, and it goes on costing. */
import { reachText } from '../../../knowledge/json-reach.ts';
import { regionInWords } from '../../../words/place-names.ts';
import type { Resource } from '../../investigate/index.ts';
import { listAll } from '../actions/looking.ts';
import { nothingProposed, type Looking, type Note, type Proposed } from './proposal.ts';
import { unseenNote } from './unseen-note.ts';

export async function clusterQuestions({ account, accountId, findings }: Looking): Promise<Proposed> {
  const [questions, unseen]: [Note[], Note[]] = [[], []];
  const named = new Set(findings.resources.filter(({ type }) => type === 'AWS::ECS::Service').map(({ id, region }) => `${region} ${id}`));
  for (const cluster of findings.resources.filter((one) => isHis(one, accountId))) {
    const input = { cluster: cluster.id };
    const listed = await listAll(account, { service: 'ecs', operation: 'ListServices', region: cluster.region, input }, 'serviceArns[]');
    if (listed.kind === 'absent') continue;
    if (listed.kind !== 'found') unseen.push(unseenNote(`AWS::ECS::Cluster ${cluster.id}`, listed, { service: 'ecs', region: cluster.region }));
    else {
      for (const arn of listed.items) {
        const service = nameIn(reachText({ arn }, 'arn'));
        if (!named.has(`${cluster.region} ${cluster.id}/${service}`)) questions.push(unnamedService(cluster, service));
      }
    }
  }
  return { ...nothingProposed, questions, unseen };
}

const isHis = ({ type, account, verdict, state }: Resource, accountId: string): boolean =>
  type === 'AWS::ECS::Cluster' && account === accountId && state !== 'deleted' && (verdict === 'attacker' || verdict === 'consequence');

const nameIn = (arn: string | null): string => (arn ?? '').slice((arn ?? '').lastIndexOf('/') + 1);

const unnamedService = ({ id, region, createEventId }: Resource, service: string): Note => ({
  subject: `${id}/${service}`,
  said: {
    ja: `侵入者が作ったコンテナのクラスター ${id} (${regionInWords(region).ja}) で、サービス ${service} が動いています。ログには作成の記録がありません。身に覚えがなければ、ECS > クラスター > ${id} > サービス で、必要なタスクの数を 0 にしてから削除してください。`,
    en: `In the container cluster ${id} in ${regionInWords(region).en}, which the intruder made, the service ${service} is running; the log does not show who made it. If you do not know it, set its desired tasks to 0 and delete it under ECS > Clusters > ${id} > Services.`,
  },
  eventIds: createEventId === null ? [] : [createEventId],
});

import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EC2 フリートを消す', en: 'Delete the EC2 fleet' },
  purpose: {
    ja: 'サーバーを補充し続けるフリートを、そのサーバーごと終わらせます。',
    en: 'Ends a fleet that keeps refilling its machines, and the machines with it.',
  },
  mayBreak: { ja: 'フリートのサーバーはすべて終了します。', en: 'All machines of the fleet end.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `AWS CLI だけでできます: aws ec2 delete-fleets --terminate-instances --fleet-ids ${id} --region ${region}`,
    en: `By AWS CLI only: aws ec2 delete-fleets --terminate-instances --fleet-ids ${id} --region ${region}`,
  }),
};

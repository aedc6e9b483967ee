/** The read pass: only calls the catalogue marks `read` get through, whatever a stage asks. */
import { knownCall } from '../../knowledge/aws-calls/index.ts';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import type { AwsAccount, AwsCall } from '../../ports/aws-account.ts';

/** @throws HikeshiProblem `write-in-read-pass` from `ask` and `pages`, before anything is sent */
export function readOnly(account: AwsAccount): AwsAccount {
  return {
    ask: (call, options) => (isRead(call) ? account.ask(call, options) : Promise.reject(refused(call))),
    async *pages(call, options) {
      if (!isRead(call)) throw refused(call);
      yield* account.pages(call, options);
    },
  };
}

const isRead = ({ service, operation }: AwsCall): boolean => knownCall(service, operation)?.access === 'read';

const refused = ({ service, operation }: AwsCall): HikeshiProblem =>
  new HikeshiProblem('write-in-read-pass', 'us', {
    ja: `見るだけの段階で、変更になりうる呼び出し (${service} ${operation}) をしようとしたので、送る前に止めました。アカウントは変わっていません。Hikeshi の誤りです。お手数ですが、入手先に知らせてください。`,
    en: `A call that may change something (${service} ${operation}) was about to be made in a pass that only looks, and was stopped before it was sent. The account is unchanged. This is a mistake in Hikeshi: please report it where you got Hikeshi.`,
  });

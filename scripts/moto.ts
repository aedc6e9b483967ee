/**
 * moto, a real server that plays AWS and is not ours: for tests against somebody else's understanding of AWS. Beside it the real AWS CLI, which runs the
 * scripts Hikeshi prints, and parliament, which judges the IAM policies it prints.
 */
import { pythonOf, pythonReady, type PythonEnvironment } from './python-environment.ts';

/** Tests know these releases' answers. */
const PACKAGES = ['moto[server]==5.2.5', 'awscli==1.46.3', 'parliament==1.6.4'];

const MOTO: PythonEnvironment = {
  name: PACKAGES.join(', '),
  folder: 'hikeshi-moto-5.2.5-awscli-1.46.3-parliament-1.6.4',
  variable: 'MOTO_PYTHON',
  pythons: '3.10 or newer',
  proof: 'import moto.server, boto3, awscli, parliament',
  installs: [() => PACKAGES],
};

/** A Python with moto, boto3, the AWS CLI and parliament, or null. */
export const motoPython = (): string | null => pythonOf(MOTO);

export const motoReady = (): boolean => pythonReady(MOTO);

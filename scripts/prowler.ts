/** Prowler, the best known free scanner of AWS accounts, for tests that let it judge what Hikeshi did. An environment of its own: it pins its libraries. */
import { printedBy, pythonOf, pythonReady, type PythonEnvironment } from './python-environment.ts';

/** Tests know this release's checks. */
const VERSION = '5.46.0';
/** What it needs to look at AWS; in the releases it pins. The rest of its 120 requirements are the libraries of other clouds (2.3 GB, five minutes). */
const PINNED = new Set(
  'alive-progress boto3 botocore colorama cryptography defusedxml jsonschema markdown py-iam-expand py-ocsf-models pydantic python-dateutil pytz schema shodan slack-sdk tabulate tzlocal uuid6'.split(
    ' ',
  ),
);
/** Needed too, and pinned by Prowler only through libraries of other clouds. */
const UNPINNED = ['pyyaml', 'requests', 'packaging', 'markupsafe'];

const PROWLER: PythonEnvironment = {
  name: `prowler==${VERSION}`,
  folder: `hikeshi-prowler-${VERSION}`,
  variable: 'PROWLER_PYTHON',
  pythons: '3.10 to 3.13',
  proof: 'import importlib.metadata, boto3, yaml, requests, packaging, markupsafe, pydantic, slack_sdk; importlib.metadata.version("prowler")',
  installs: [() => ['--no-deps', `prowler==${VERSION}`], (python) => [...pinned(python), ...UNPINNED]],
};

/** A Python with Prowler, or null. */
export const prowlerPython = (): string | null => pythonOf(PROWLER);

export const prowlerReady = (): boolean => pythonReady(PROWLER);

/** `boto3==1.40.61` and so on, as this Prowler says. */
function pinned(python: string): readonly string[] {
  const asks = printedBy(python, String.raw`import importlib.metadata as m; print('\n'.join(m.requires('prowler')))`).split(/\r?\n/);
  return asks.filter((line) => PINNED.has(/^[\w.-]+/.exec(line)?.[0] ?? ''));
}

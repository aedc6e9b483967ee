/** Platform packages (`@scope/thing-linux-arm64-musl`) a lockfile should name but does not. */
export interface Locked {
  readonly version?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type LockedPackages = Readonly<Record<string, Locked>>;

/** What is missing, by its place in the lockfile. npm leaves these out when the registry at hand does not serve them, and `npm ci` then refuses the lockfile everywhere. */
export function missingPlatformPackages(packages: LockedPackages): Record<string, Locked> {
  const missing: Record<string, Locked> = {};
  for (const [path, owner] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const found = containersOf(path).some((container) => packages[container + name]?.version === version);
      if (found || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) continue;
      const [inside = '', beside = ''] = containersOf(path);
      const taken = packages[beside + name] !== undefined;
      missing[(taken ? inside : beside) + name] = { version, ...(owner.dev === true ? { dev: true } : {}), optional: true, ...platformOf(name) };
    }
  }
  return missing;
}

/** Where a package looks for what it needs: its own node_modules, then that of every folder above. `[1]` is the folder it stands in. */
function containersOf(path: string): string[] {
  const own = path === '' ? [] : [`${path}/node_modules/`];
  const above = [...path.matchAll(/node_modules\//g)].map(({ index }) => path.slice(0, index) + 'node_modules/');
  return [...own, ...above.reverse()];
}

/** Platform packages carry their platform in the name: `...-linux-arm64-musl`. */
function platformOf(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> {
  const [, os, cpu, rest] =
    /(android|darwin|freebsd|linux|openharmony|win32|wasm32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|wasi)(?:-(.+))?$/.exec(name) ?? [];
  if (os === undefined || cpu === undefined) throw new Error(`cannot tell the platform of ${name}`);
  if (os === 'wasm32') return { cpu: ['wasm32'] };
  const libc = os !== 'linux' ? {} : { libc: [rest?.startsWith('musl') ? 'musl' : 'glibc'] };
  return { os: [os], cpu: [cpu], ...libc };
}

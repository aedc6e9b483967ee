/** Loads the client of a service, once. Nothing of the SDK is loaded before. */
import type { SdkService, ServiceFile } from './service-file.ts';
import { SERVICE_FILES } from './service-files.ts';

// The SDK prints a warning on Node 20 to the person's terminal. It reads this when a client is made.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

const loaded = new Map<string, Promise<ServiceFile>>();

/** @throws Error for a service without a file: our own mistake */
export function loadService(key: string): Promise<ServiceFile> {
  const already = loaded.get(key);
  if (already !== undefined) return already;
  const file = SERVICE_FILES[key];
  if (file === undefined) return Promise.reject(new Error(`no file in edges/aws/services for ${key}`));
  const service = file().then((one) => one.service);
  loaded.set(key, service);
  return service;
}

/** The client of a service that has one; for those who play AWS from its schemas. @throws Error for a service we sign by hand */
export async function loadSdkService(key: string): Promise<SdkService> {
  const service = await loadService(key);
  if ('requests' in service) throw new Error(`${key} has no SDK client`);
  return service;
}

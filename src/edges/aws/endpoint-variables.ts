/** Another server in AWS's place, as the environment names it. */

/** Address by key of the catalogue; null for AWS's own. */
export type EndpointOf = (service: string) => string | null;

/**
 * AWS_ENDPOINT_URL_<SERVICE> before AWS_ENDPOINT_URL, unless AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is true.
 * The names of the clients are AWS's ids of the services, in small letters with dashes. Source: AWS SDKs and Tools Reference Guide, "Service-specific endpoints", read November 2026.
 */
export function endpointVariables(env: Readonly<Partial<Record<string, string>>>): EndpointOf {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return () => null;
  return (service) => env[`AWS_ENDPOINT_URL_${service.replaceAll('-', '_').toUpperCase()}`] || env['AWS_ENDPOINT_URL'] || null;
}

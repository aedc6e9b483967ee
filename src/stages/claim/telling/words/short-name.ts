/** A resource as a person recognises it: the last part of an ARN, anything else as it is. The files have it whole. */
export const shortName = (resourceId: string): string =>
  resourceId.startsWith('arn:') ? resourceId.slice(Math.max(resourceId.lastIndexOf('/'), resourceId.lastIndexOf(':')) + 1) || resourceId : resourceId;

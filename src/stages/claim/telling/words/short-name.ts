/** A resource as a person recognises it: the last part of an ARN, anything else as it is. The files have it whole. */
export const shortName = (resourceId: string): string =>
  resourceId.startsWith('arn:') ? resourceId.slice(Math.max(resourceId.lastIndexOf('/'), resourceId.lastIndexOf(':')) + 1) || resourceId : resourceId;

/** A file by its name and the folder it lay in: months of an export have the same names, and the rest of a path is nobody's business. */
export const shortPath = (path: string): string => path.split(/[/\\]/).slice(-2).join('/');

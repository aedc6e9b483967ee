/** What the command line needs to know of its own package. */
export { packageVersion } from '../../edges/system/package-folder.ts';

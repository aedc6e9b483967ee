/** What the command line needs to know of its own package. */
export { packageFolder, packageVersion } from '../../edges/system/package-folder.ts';

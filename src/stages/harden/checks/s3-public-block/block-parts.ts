/** The four parts of the block, as the S3 API names them. */
export const BLOCK_PARTS = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'] as const;

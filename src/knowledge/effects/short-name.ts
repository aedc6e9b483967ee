/** The bare name in an ARN: calls may name a thing by ARN or by name, and both must meet. */

/**
 * `arn:aws:ecs:r:1:service/c/s` to `s`, `...:function:f` to `f`, `...:task-definition/t:3` to `t:3`, `arn:aws:sns:r:1:topic` to `topic`.
 * Any other text is returned unchanged.
 */
export function shortName(text: string): string {
  if (!text.startsWith('arn:')) return text;
  const resource = text.split(':').slice(5).join(':');
  const slash = resource.lastIndexOf('/');
  if (slash >= 0) return resource.slice(slash + 1);
  return resource.slice(resource.indexOf(':') + 1);
}

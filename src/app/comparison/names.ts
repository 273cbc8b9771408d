// What deployments are called on the page: the way with its platform, or the side of a pair.
import type { ComparisonText } from '../../locales/comparison.ts';
import type { Deployment } from '../../simulation/comparison/deployments.ts';

const SIDES = { a: 'a', b: 'b' } as const;

/** With its platform, unless all that is compared stands on one. */
export function deploymentName(text: ComparisonText, deployment: Deployment, alone = false): string {
  const { way, platform, id } = deployment;
  if (way === null) return text(SIDES[id === 'b' ? 'b' : 'a']);
  const name = text(`ways.${way}`);
  return alone ? name : text('named', { way: name, platform: platformName(text, platform) });
}

export function platformName(text: ComparisonText, platform: string): string {
  const key = `platforms.${platform}`;
  return text.has(key) ? text(key) : platform;
}

// Whether the page was loaded once more, or come back to, by the one who had it before: what stood on it is theirs.
export function isSamePageAgain(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

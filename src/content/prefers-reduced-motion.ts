export function prefersReducedMotion({ defaultView }: Document): boolean {
  return defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}

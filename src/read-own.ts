/**
 * What one of our scripts left in the world that all of them share in a page. A page's `<a id="unburyParts">` looks like a
 * member of its window to them, but is never the window's own.
 */
export function readOwn<World extends object, Key extends keyof World>(world: World, key: Key): World[Key] | undefined {
  return Object.hasOwn(world, key) ? world[key] : undefined;
}

import { parentInFlatTree } from './ground.js';

/** What an outline takes beyond its box. */
const ROOM_PX = 4;

/** Whether an outline around the element would be cut: by the window's sides or by a box that clips. */
export function isTight(element: Element): boolean {
  const { documentElement, body, defaultView: view } = element.ownerDocument;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (!view || left < ROOM_PX || right > documentElement.clientWidth - ROOM_PX) return true;
  for (let at = parentInFlatTree(element); at && at !== body && at !== documentElement; at = parentInFlatTree(at)) {
    if (view.getComputedStyle(at).overflow === 'visible') continue;
    const clip = at.getBoundingClientRect();
    const room = Math.min(left - clip.left, clip.right - right, top - clip.top, clip.bottom - bottom);
    if (room < ROOM_PX && room > -ROOM_PX) return true;
  }
  return false;
}

// The part of a face that fills while it starts: the application's field, or the room in which other things stand.
import type { BoxScene, FaceScene, Rect } from './scene.ts';

/** Scene coordinates; above the kernel band and the image layers. */
export function areaOf(face: FaceScene, box: BoxScene): Rect {
  if (face.app) return face.app;
  const { x, y, width } = face.rect;
  const foot = face.band?.y ?? (box.floor ? box.floor.rect.y + box.floor.rect.height : y + face.rect.height);
  return { x, y, width, height: foot - y };
}

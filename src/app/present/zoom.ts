// Zooming to what is chosen on the stage, and back to what the scene shows: the camera of the stage by hand.
import { closeAgain, closeIn, showEverything } from '../../stage/camera.ts';
import { useCamera } from '../../store/camera.ts';
import { useView } from '../../store/view.ts';

/** What the scene is to be seen by, while the speaker looks at something else. */
let ofScene: readonly string[] | null = null;

export function zoomOnOrOff(): void {
  const { selection, closeInspector } = useView.getState();
  const { near, wanted } = useCamera.getState();
  if (ofScene) endZoom();
  else if (selection !== null && !(near && wanted.includes(selection))) {
    ofScene = wanted;
    closeInspector();
    closeIn([selection]);
  } else if (near) showEverything();
  else closeAgain();
}

export function endZoom(): void {
  if (!ofScene) return;
  closeIn(ofScene);
  ofScene = null;
}

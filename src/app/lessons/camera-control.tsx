// The way back from what the camera shows large to the whole stage, and to it again: in a corner of the stage itself.
import { createPortal } from 'react-dom';
import { closeAgain, showEverything } from '../../stage/camera.ts';
import { useCamera } from '../../store/camera.ts';
import { Button } from '../../ui/button.tsx';
import styles from './camera-control.module.css';

interface Words {
  readonly everything: string;
  readonly closer: string;
}

export function CameraControl({ everything, closer }: Words) {
  const wanted = useCamera((state) => state.wanted.length > 0 && state.worth);
  const near = useCamera((state) => state.near);
  const page = document.getElementById('stage')?.parentElement;
  if (!wanted || !page) return null;
  return createPortal(
    <div className={styles.control}>
      <Button onClick={near ? showEverything : closeAgain}>{near ? everything : closer}</Button>
    </div>,
    page,
  );
}

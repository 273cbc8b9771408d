// The isolation lab, as whoever opened it wanted it: a real flaw replayed, or the walls themselves.
import { useLab } from '../../store/lab.ts';
import { FlawPanel } from './flaw-panel.tsx';
import { WallsPanel } from './walls-panel.tsx';

export function LabPanel() {
  const view = useLab((state) => state.view);
  return view === 'walls' ? <WallsPanel /> : <FlawPanel />;
}

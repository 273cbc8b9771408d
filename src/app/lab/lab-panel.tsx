// The isolation lab, as whoever opened it wanted it: a real flaw replayed, the walls themselves, or what the last failure took.
import { useLab } from '../../store/lab.ts';
import { BlastPanel } from './blast-panel.tsx';
import { FlawPanel } from './flaw-panel.tsx';
import { WallsPanel } from './walls-panel.tsx';

export function LabPanel() {
  const view = useLab((state) => state.view);
  if (view === 'blast') return <BlastPanel />;
  return view === 'walls' ? <WallsPanel /> : <FlawPanel />;
}

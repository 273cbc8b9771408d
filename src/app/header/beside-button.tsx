// The same deployment on the other kind of machine, beside what is on the page.
import { useLocale } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { Button } from '../../ui/button.tsx';
import { besideCommand, putBeside } from '../beside.ts';

export function BesideButton() {
  useLocale();
  const command = besideCommand(useDocument((state) => state.topology));
  return command ? (
    <Button tone="quiet" data-control="beside" title={command.hint} onClick={putBeside}>
      {command.label}
    </Button>
  ) : null;
}

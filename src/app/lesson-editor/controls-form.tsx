// What of the page is hidden and what is locked while a lesson is told: two boxes to check for each part.
import { CONTROLS, type ControlName, mayBe } from '../../lessons/controls.ts';
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { useTailoringText } from '../../locales/tailoring.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useDraft } from './draft.ts';
import styles from './lesson-editor.module.css';
import { orNothing } from './patch.ts';

export function ControlsForm({ file }: { readonly file: LessonFile }) {
  const text = useEditorText();
  const names = useTailoringText();
  const { hide = [], lock = [] } = file;
  const chosen =
    hide.length + lock.length === 0
      ? text('controls.none')
      : text('controls.some', { hidden: hide.length, locked: lock.length });
  const toggle = (what: 'hide' | 'lock', name: ControlName): void => {
    const other = what === 'hide' ? 'lock' : 'hide';
    const present = file[what] ?? [];
    const next = present.includes(name)
      ? present.filter((one) => one !== name)
      : CONTROLS.filter((one) => one === name || present.includes(one));
    useDraft.getState().edit({
      [what]: orNothing(next),
      // What is hidden need not be locked.
      [other]: orNothing((file[other] ?? []).filter((one) => one !== name)),
    });
  };
  return (
    <div className={styles.form}>
      <Disclosure summary={chosen}>
        <table className={styles.controls}>
          <thead>
            <tr>
              <th scope="col">{text('controls.control')}</th>
              <th scope="col">{text('controls.hide')}</th>
              <th scope="col">{text('controls.lock')}</th>
            </tr>
          </thead>
          <tbody>
            {CONTROLS.map((control) => {
              const name = names(`controls.${control}`);
              return (
                <tr key={control}>
                  <th scope="row">{name}</th>
                  {(['hide', 'lock'] as const).map((what) => (
                    <td key={what}>
                      {mayBe(what, control) ? (
                        <input
                          type="checkbox"
                          aria-label={text(`controls.${what}Of`, { name })}
                          checked={(file[what] ?? []).includes(control)}
                          onChange={() => toggle(what, control)}
                        />
                      ) : null}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Disclosure>
    </div>
  );
}

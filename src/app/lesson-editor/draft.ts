// The lesson that is being written: as text, and as what a form can show of it. Whichever of the two is changed, the other
// follows, and what is in the way of playing it is found anew.
import { create } from 'zustand';
import type { FileStep, LessonFile } from '../../lessons/lesson-file.ts';
import type { LessonProblem } from '../../sharing/lesson-file/problem.ts';
import { readLessonText } from '../../sharing/lesson-file/read.ts';
import { writeYaml } from '../../sharing/lesson-file/write.ts';
import { type Patch, patched, replaced } from './patch.ts';

export interface Draft {
  readonly source: string;
  /** Null: the text has a shape that no form can show. */
  readonly file: LessonFile | null;
  readonly problems: readonly LessonProblem[];
  /** Whether form, text and mistakes are of one and the same state. */
  readonly settled: boolean;
  /** The step that the form shows. */
  readonly step: number;
  /** The step that was removed last, and where it stood. */
  readonly removed: { readonly step: FileStep; readonly at: number } | null;
  type(source: string): void;
  open(file: LessonFile): void;
  edit(patch: Patch<LessonFile>): void;
  editStep(patch: Patch<FileStep>): void;
  show(step: number): void;
  removeStep(at: number): void;
  restoreStep(): void;
}

/** How long nothing is typed before all of it is checked, milliseconds. */
const PAUSE_MS = 200;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Only the last change counts. */
let serial = 0;

export const useDraft = create<Draft>()((set, get) => {
  function later(settle: (mine: number) => Promise<void>): void {
    clearTimeout(timer);
    serial += 1;
    const mine = serial;
    set({ settled: false });
    timer = setTimeout(() => void settle(mine), PAUSE_MS);
  }
  async function readAgain(source: string, mine: number, keptFile: boolean): Promise<void> {
    const read = await readLessonText(source);
    if (mine !== serial) return;
    const file = read.ok ? read.file : read.draft;
    set({ source, problems: read.ok ? [] : read.problems, settled: true, ...(keptFile ? {} : { file }) });
    if (!keptFile) get().show(get().step);
  }
  function put(file: LessonFile): void {
    set({ file });
    later(async (mine) => {
      const source = await writeYaml(file);
      if (mine === serial) await readAgain(source, mine, true);
    });
  }

  return {
    source: '',
    file: null,
    problems: [],
    settled: true,
    step: 0,
    removed: null,
    type(source) {
      set({ source });
      later((mine) => readAgain(source, mine, false));
    },
    open(file) {
      set({ step: 0, removed: null });
      put(file);
    },
    edit(patch) {
      const { file } = get();
      if (file) put(patched(file, patch));
    },
    editStep(patch) {
      const { file, step } = get();
      const present = file?.steps[step];
      if (file && present) put({ ...file, steps: replaced(file.steps, step, patched(present, patch)) });
    },
    show: (step) => set({ step: Math.max(0, Math.min(step, (get().file?.steps.length ?? 1) - 1)) }),
    removeStep(at) {
      const { file, step } = get();
      const gone = file?.steps[at];
      if (!file || !gone || file.steps.length < 2) return;
      set({
        removed: { step: gone, at },
        step: step > at || step === file.steps.length - 1 ? Math.max(0, step - 1) : step,
      });
      put({ ...file, steps: file.steps.filter((_one, index) => index !== at) });
    },
    restoreStep() {
      const { file, removed } = get();
      if (!file || !removed) return;
      const { step, at } = removed;
      set({ removed: null, step: at });
      put({ ...file, steps: [...file.steps.slice(0, at), step, ...file.steps.slice(at)] });
    },
  };
});

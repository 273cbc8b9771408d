// What a lesson hides and locks holds as long as it is told.
import { useEffect } from 'react';
import type { LessonFile } from '../../../lessons/lesson-file.ts';
import { tailor } from '../../tailoring/tailoring.ts';

export function useTailoringOf(file: LessonFile | null): void {
  useEffect(() => (file ? tailor({ hide: file.hide ?? [], lock: file.lock ?? [] }) : undefined), [file]);
}

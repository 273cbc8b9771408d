// Does on the stage what is to be done by hand in the present scene, if it is a step with such.
import { showSolution } from '../lessons/tell.ts';
import { endExercise } from './audience/exercise.ts';
import { awaitsRoom, runPoll } from './audience/poll.ts';
import { useReached } from './reached.ts';
import { sceneOfTalk } from './talk.ts';
import { stepOf } from './talks.ts';

export function showHow(): void {
  // In a poll, what is to be done by hand is its run.
  if (awaitsRoom()) {
    runPoll();
    return;
  }
  const scene = sceneOfTalk();
  const step = scene ? stepOf(scene) : null;
  if (!scene || !step) return;
  if (scene.exercise) endExercise();
  void showSolution(step.lesson, step.index).then(() => {
    if (sceneOfTalk() === scene) useReached.setState({ shown: true });
  });
}

/** Whether there is anything to be shown in the present scene. */
export function canShowHow(): boolean {
  const scene = sceneOfTalk();
  const step = scene ? stepOf(scene) : null;
  return step?.lesson.steps[step.index]?.solution !== undefined;
}

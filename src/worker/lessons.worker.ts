// The thread that plays the steps of a lesson for their figures: one reply per request. It never speaks first.
import { answerLesson, type LessonRequest } from './lessons-messages.ts';

self.onmessage = ({ data }: MessageEvent<LessonRequest>) => self.postMessage(answerLesson(data));

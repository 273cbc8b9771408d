// The thread that plays the validation cases: one reply per request, in order. It never speaks first.
import { answerValidation, type ValidationRequest } from './validation-messages.ts';

self.onmessage = ({ data }: MessageEvent<ValidationRequest>) => self.postMessage(answerValidation(data));

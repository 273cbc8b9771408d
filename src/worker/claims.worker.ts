// The thread that plays the claims: one reply per request, in order. It never speaks first.
import { answerClaims, type ClaimsRequest } from './claims-messages.ts';

self.onmessage = ({ data }: MessageEvent<ClaimsRequest>) => self.postMessage(answerClaims(data));

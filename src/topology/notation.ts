// The text notation of the document, which links, files, tests and bug reports speak:
//   host:x86,16cpu,64G(vm:debian,2cpu,4G,@acme(container:nginx*3;container:postgres,1G);container:redis,@globex*40)
// `read` and `write` are exact opposites. Definitions of one's own travel beside it (definitions.ts).
export { type ReadResult, read } from './read.ts';
export type { NotationCode, TextError } from './scan.ts';
export { write } from './write.ts';

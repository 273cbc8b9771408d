// Whether this page is the one file that carries all of itself (build/single-file.ts): its script says so.
export function isOneFile(): boolean {
  return 'strataScript' in globalThis;
}

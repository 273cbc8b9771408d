// The query that asks the build for the catalogue with its prose; what it does is in vite.config.ts.
declare module '*/catalog/parameters.ts?records' {
  export const PARAMETERS: import('./catalog/parameters.ts').Records;
}
declare module '*/catalog/evidence.ts?records' {
  export const EVIDENCE: typeof import('./catalog/evidence.ts').EVIDENCE;
  export const evidenceIn: typeof import('./catalog/evidence.ts').evidenceIn;
}

// The query that asks the build for the catalogue with its prose; what it does is in vite.config.ts.
declare module '*/catalog/parameters.ts?records' {
  export const PARAMETERS: import('./catalog/parameters.ts').Records;
}

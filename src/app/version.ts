// The version of the page, as package.json has it (version.test.ts holds the two together).
export const VERSION = '1.0.0';

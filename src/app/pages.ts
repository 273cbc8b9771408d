// The pages there are besides the stage, by their word in the address (`?page=validation`).
export const PAGES = ['validation', 'comparison', 'advisor', 'claims', 'lesson-editor', 'speaker', 'handout'] as const;
export type PageName = (typeof PAGES)[number];

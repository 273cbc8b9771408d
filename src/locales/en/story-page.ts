// English words of the page that is the story to be read (build/story-page.ts).
export const storyPage = {
  title: 'The story of containers and virtual machines',
  about:
    'Seven chapters, each of a few minutes. Every step leads to the stage, where it runs and where you can change it.',
  stage: 'To the stage',
} as const;

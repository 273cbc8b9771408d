// The story as a page to be read: all chapters with the figures that the model gives, for those who have no script, print it or search
// for it. Its words and figures are those beside the stage; each step leads there.
import type { Plugin } from 'vite';
import { figureWords } from '../src/app/lessons/figures.ts';
import type { Lesson } from '../src/lessons/lesson.ts';
import { STORY } from '../src/lessons/story.ts';
import { story } from '../src/locales/en/story.ts';
import { storyPage } from '../src/locales/en/story-page.ts';
import { telling } from '../src/locales/en/telling.ts';
import { createFormat } from '../src/locales/format.ts';
import { answerLesson } from '../src/worker/lessons-messages.ts';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly task?: string;
}

/** The whole page. Every step is played for it, which takes some seconds. */
export function pageOfStory(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(storyPage.title)} · Strata</title>
<link rel="icon" href="favicon.svg">
<link rel="stylesheet" href="lessons/lesson-format.css">
</head>
<body>
<main>
<p><a href="./">${escaped(storyPage.stage)}</a></p>
<h1>${escaped(storyPage.title)}</h1>
<p>${escaped(storyPage.about)}</p>
<ol>
${STORY.map(({ id }) => `<li><a href="#${id}">${escaped(chapterOf(id).title)}</a></li>`).join('\n')}
</ol>
${STORY.map(chapter).join('\n')}
<p>${escaped(telling.asSeen)}</p>
</main>
</body>
</html>
`;
}

function chapter(lesson: Lesson, at: number): string {
  const { title, about, steps } = chapterOf(lesson.id);
  const figures = answerLesson({ lesson });
  const format = createFormat('en');
  const told = lesson.steps.map((step, index) => {
    const words = steps[step.id] as Words;
    const filled = filledIn(words.text, figureWords(step, figures[index] ?? undefined, format));
    const task = words.task ? `\n<p><strong>${escaped(telling.task)}</strong> ${escaped(words.task)}</p>` : '';
    return `<h3><a href="./#v=1&amp;l=${lesson.id}/${step.id}">${escaped(words.title)}</a></h3>
<p>${escaped(filled)}</p>${task}`;
  });
  return `<h2 id="${lesson.id}">${at + 1}. ${escaped(title)}</h2>
<p><em>${escaped(about)}</em></p>
${told.join('\n')}`;
}

function chapterOf(id: string) {
  return story[id as keyof typeof story] as {
    readonly title: string;
    readonly about: string;
    readonly steps: Readonly<Record<string, Words>>;
  };
}

function filledIn(text: string, figures: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`The story has no figure ${name} for: ${text}`);
    return figure;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function storyFile(): Plugin {
  return {
    name: 'story-page',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'story.html', source: pageOfStory() });
    },
  };
}

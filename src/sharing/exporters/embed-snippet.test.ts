// The lines for somebody's page say what was chosen, and nothing in a link or title can end them early.
import { expect, test } from 'vitest';
import { type EmbedChoices, embedAddress, embedSnippet } from './embed-snippet.ts';

const LINK = 'https://example.org/strata/index.html#v=1&t=host:x86(container:nginx)';
const USUAL: EmbedChoices = {
  ...{ kind: 'frame', theme: null, height: 480, autoplay: true, clickToLoad: false, readOnly: false, hide: [] },
};

test('as usual, only that it is embedded is said', () => {
  expect(embedAddress(LINK, USUAL)).toBe(
    'https://example.org/strata/index.html?embed=1#v=1&t=host:x86(container:nginx)',
  );
});

test('each choice is a parameter of the address', () => {
  const choices = {
    ...USUAL,
    theme: 'dark',
    autoplay: false,
    clickToLoad: true,
    readOnly: true,
    hide: ['charts', 'time'],
  };
  expect(new URL(embedAddress(LINK, choices)).search).toBe(
    '?embed=1&theme=dark&autoplay=0&clickToLoad=1&ro=1&hide=charts,time',
  );
});

test('or an attribute of the element, beside the script of the same folder', () => {
  const snippet = embedSnippet(LINK, 'VMs', { ...USUAL, kind: 'element', clickToLoad: true, theme: 'dark' });
  expect(snippet).toContain('<script src="https://example.org/strata/embed.js" async></script>');
  expect(snippet).toContain('height="480" theme="dark" click-to-load="1"></strata-embed>');
  expect(snippet).toContain('link="https://example.org/strata/index.html#v=1&amp;t=');
});

test.each(['frame', 'element'] as const)('nothing breaks out of a %s', (kind) => {
  const snippet = embedSnippet(`${LINK}"><script>alert(1)</script>`, '"><img onerror=x>', { ...USUAL, kind });
  expect(snippet).not.toMatch(/<img|<script>/);
});

// The comparison as a picture shows what the page shows: what is hidden there is hidden in the copy that is painted.
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { painted } from './picture.ts';

test('a cross over what is not lost stays hidden in the picture, and one over what is lost is seen', () => {
  const { container } = render(
    <>
      <style>{'.cross { visibility: hidden }'}</style>
      <svg aria-hidden="true">
        <path className="cross" />
        <path className="cross" style={{ visibility: 'visible' }} />
      </svg>
    </>,
  );
  const copy = painted(container.querySelector('svg') as SVGSVGElement);
  expect([...copy.querySelectorAll('path')].map(({ style }) => style.visibility)).toEqual(['hidden', 'visible']);
});

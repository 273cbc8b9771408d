// A place on a scale: before anybody has said anything no place looks as if it had been chosen, and every place can be.
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ScaleField } from './scale-field.tsx';

function Asked() {
  const [value, setValue] = useState<number | null>(null);
  return (
    <ScaleField
      label="Your guess"
      stops={[0, 8, 16]}
      start={0}
      value={value}
      nothing="Nothing said yet"
      hint="press on the line"
      write={(mib) => `${mib} MiB`}
      onChange={setValue}
    />
  );
}

function guess() {
  render(<Asked />);
  return screen.getByRole('slider', { name: 'Your guess' });
}

test.each(['ArrowLeft', 'Home', 'Enter', ' '])('%s says the least, where the handle would stand', (key) => {
  const slider = guess();
  expect(slider.getAttribute('aria-valuetext')).toBe('Nothing said yet');
  fireEvent.keyDown(slider, { key });
  expect(slider.getAttribute('aria-valuetext')).toBe('0 MiB');
});

test('a press on the place where the handle would stand says that place', () => {
  const slider = guess();
  fireEvent.pointerDown(slider);
  fireEvent.pointerUp(slider);
  expect(slider.getAttribute('aria-valuetext')).toBe('0 MiB');
});

test('how it is said stands there until it has been said', () => {
  const slider = guess();
  expect(screen.getByText('press on the line')).toBeTruthy();
  fireEvent.keyDown(slider, { key: 'Home' });
  expect(screen.queryByText('press on the line')).toBeNull();
});

test('going past it says nothing', () => {
  const slider = guess();
  fireEvent.keyDown(slider, { key: 'Tab' });
  fireEvent.keyUp(slider, { key: 'Tab' });
  expect(slider.getAttribute('aria-valuetext')).toBe('Nothing said yet');
});

test('once something is said, it is moved as any slider is', () => {
  const slider = guess();
  fireEvent.change(slider, { target: { value: '2' } });
  expect(slider.getAttribute('aria-valuetext')).toBe('16 MiB');
  fireEvent.keyDown(slider, { key: 'Enter' });
  expect(slider.getAttribute('aria-valuetext')).toBe('16 MiB');
});

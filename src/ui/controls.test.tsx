// Fields, switches and lines: what is typed counts at the right moment, and everything has a name for those who hear it.
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Dialog } from './dialog.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NumberField, readNumber } from './number-field.tsx';
import { Popover } from './popover.tsx';
import { Segmented } from './segmented.tsx';
import { Select } from './select.tsx';
import { Slider } from './slider.tsx';
import { Switch } from './switch.tsx';
import { TextField } from './text-field.tsx';

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('a number field', () => {
  const setUp = (value: number | null, empty?: string) => {
    const changed = vi.fn();
    render(
      <NumberField label="pids" value={value} min={1} max={4096} unit="processes" empty={empty} onChange={changed} />,
    );
    return { changed, field: screen.getByLabelText<HTMLInputElement>('pids') };
  };

  test('commits on Enter, and on leaving', () => {
    const { changed, field } = setUp(512);
    type(field, '256');
    expect(changed).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    type(field, '128');
    fireEvent.blur(field);
    expect(changed.mock.calls).toEqual([[256], [128]]);
  });

  test('Escape takes back what was typed', () => {
    const { changed, field } = setUp(512);
    type(field, '7');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.value).toBe('512');
    fireEvent.blur(field);
    expect(changed).not.toHaveBeenCalled();
  });

  test('brings a number into its range', () => {
    const { changed, field } = setUp(512);
    type(field, '999999');
    fireEvent.blur(field);
    expect(changed.mock.calls).toEqual([[4096]]);
  });

  test('may be emptied only when empty means something', () => {
    const without = setUp(512);
    type(without.field, '');
    fireEvent.blur(without.field);
    expect(without.changed).not.toHaveBeenCalled();
    expect(without.field.value).toBe('512');
  });

  test('emptied, it says null', () => {
    const { changed, field } = setUp(512, 'no limit');
    type(field, '');
    fireEvent.blur(field);
    expect(changed.mock.calls).toEqual([[null]]);
    expect(field.placeholder).toBe('no limit');
  });

  test.each([
    ['1.26', 0.1, 1.3],
    ['0,5', 0.1, 0.5],
    ['0.30000000000000004', 0.1, 0.3],
    ['-4', 1, 0],
    ['many', 1, null],
    [' ', 1, null],
  ])('reads "%s" in steps of %f as %s', (typed, step, number) => {
    expect(readNumber(typed, { min: 0, max: 100, step })).toBe(number);
  });
});

test('a text field commits once, and only what is new', () => {
  const changed = vi.fn();
  render(<TextField label="name" value="web" problem="taken" onChange={changed} />);
  const field = screen.getByLabelText<HTMLInputElement>('name');
  type(field, 'web-2');
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.blur(field);
  expect(changed.mock.calls).toEqual([['web-2']]);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('taken');
});

test('a slider speaks its value with the unit', () => {
  const changed = vi.fn();
  render(<Slider label="cpu.max" value={1} min={0} max={4} step={0.5} valueText="1.0 core" onChange={changed} />);
  const line = screen.getByRole<HTMLInputElement>('slider', { name: 'cpu.max' });
  expect(line.getAttribute('aria-valuetext')).toBe('1.0 core');
  type(line, '2.5');
  expect(changed.mock.calls).toEqual([[2.5]]);
});

test('of a segmented control exactly one part is chosen', () => {
  function Platform() {
    const [platform, choose] = useState<'z' | 'x86'>('z');
    const options = [
      { value: 'z' as const, label: 'IBM z' },
      { value: 'x86' as const, label: 'x86' },
    ];
    return <Segmented label="Platform" options={options} value={platform} onChange={choose} />;
  }
  render(<Platform />);
  expect(screen.getByRole('group', { name: 'Platform' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'x86' }));
  const checked = screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked);
  expect(checked.map((radio) => radio.value)).toEqual(['x86']);
});

test('a list gives the value, not the words', () => {
  const changed = vi.fn();
  const options = [
    { value: 'debian', label: 'Debian' },
    { value: 'alpine', label: 'Alpine' },
  ];
  render(<Select label="Guest" options={options} value="debian" onChange={changed} />);
  type(screen.getByLabelText('Guest'), 'alpine');
  expect(changed.mock.calls).toEqual([['alpine']]);
});

test('a switch is a switch for those who hear it', () => {
  const changed = vi.fn();
  render(<Switch label="nested" checked={false} onChange={changed} />);
  fireEvent.click(screen.getByRole('switch', { name: 'nested' }));
  expect(changed.mock.calls).toEqual([[true]]);
});

test('a popover opens at its button and can be closed from inside', () => {
  render(
    <Popover button="Share" label="Share this topology">
      {(close) => (
        <button type="button" onClick={close}>
          done
        </button>
      )}
    </Popover>,
  );
  const button = screen.getByRole('button', { name: 'Share' });
  fireEvent.click(button);
  expect(screen.getByRole('dialog', { name: 'Share this topology' })).toBeTruthy();
  fireEvent.click(screen.getByText('done'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('a dialog is modal, named, and asks to be closed', () => {
  const closed = vi.fn();
  const { rerender } = render(
    <Dialog open title="Memory" closeLabel="Close" onClose={closed}>
      figures
    </Dialog>,
  );
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Memory' });
  expect(dialog.open).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(closed).toHaveBeenCalledTimes(1);
  rerender(
    <Dialog open={false} title="Memory" closeLabel="Close" onClose={closed}>
      figures
    </Dialog>,
  );
  expect(dialog.open).toBe(false);
  expect(screen.queryByText('figures')).toBeNull();
});

test('what breaks is replaced, and drawn again when asked', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Part() {
    if (broken) throw new Error('torn');
    return <p>whole</p>;
  }
  const fallback = (error: Error, again: () => void) => (
    <button type="button" onClick={again}>
      {error.message}
    </button>
  );
  render(
    <ErrorBoundary fallback={fallback}>
      <Part />
    </ErrorBoundary>,
  );
  broken = false;
  fireEvent.click(screen.getByText('torn'));
  expect(screen.getByText('whole')).toBeTruthy();
});

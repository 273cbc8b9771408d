// The menu is played by keys and by presses, as its pattern in the ARIA guide says.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Menu, menuPanel } from './menu.tsx';
import { nextItem } from './menu-panel.tsx';

beforeAll(async () => void (await menuPanel.load()));

function open() {
  const chosen = vi.fn();
  const items = ['Container', 'LPAR', 'VM'].map((label) => ({ key: label, label, onSelect: () => chosen(label) }));
  const disabled = { key: 'kata', label: 'Kata', disabled: true, onSelect: () => chosen('Kata') };
  render(
    <>
      <Menu button="Add" label="Add to the host" items={[...items, disabled]} />
      <button type="button">elsewhere</button>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Add' });
  button.focus();
  return { button, chosen };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.textContent;

describe('the menu', () => {
  test('is closed at first and says so', () => {
    const { button } = open();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('opens on a press, on arrow down at the first and on arrow up at the last command', () => {
    const { button } = open();
    fireEvent.click(button);
    expect(screen.getByRole('menu', { name: 'Add to the host' })).toBeTruthy();
    expect(focused()).toBe('Container');
    press('Escape');
    press('ArrowUp');
    expect(focused()).toBe('Kata');
    press('Escape');
    press('ArrowDown');
    expect(focused()).toBe('Container');
  });

  test('arrows walk round, Home and End jump, a letter finds its word', () => {
    open();
    press('ArrowDown');
    press('ArrowUp');
    expect(focused()).toBe('Kata');
    press('ArrowDown');
    expect(focused()).toBe('Container');
    press('v');
    expect(focused()).toBe('VM');
    press('Home');
    expect(focused()).toBe('Container');
    press('End');
    expect(focused()).toBe('Kata');
  });

  test('a command is done once, the menu closes and the button has the focus again', () => {
    const { button, chosen } = open();
    fireEvent.click(button);
    fireEvent.click(screen.getByRole('menuitem', { name: 'VM' }));
    expect(chosen.mock.calls).toEqual([['VM']]);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('a command that cannot be done stays where it is', () => {
    const { button, chosen } = open();
    fireEvent.click(button);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Kata' }));
    expect(chosen).not.toHaveBeenCalled();
    expect(screen.getByRole('menu')).toBeTruthy();
  });

  test('Escape closes and gives the focus back; a press elsewhere closes and does not', () => {
    const { button } = open();
    fireEvent.click(button);
    press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    const elsewhere = screen.getByRole('button', { name: 'elsewhere' });
    fireEvent.pointerDown(elsewhere);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('closes when the focus goes elsewhere, and leaves it there', () => {
    const { button } = open();
    fireEvent.click(button);
    const elsewhere = screen.getByRole('button', { name: 'elsewhere' });
    act(() => elsewhere.focus());
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(elsewhere);
  });
});

test('keys that mean nothing lead nowhere', () => {
  expect(nextItem('q', 0, ['Container', 'VM'])).toBeNull();
  expect(nextItem('Shift', 0, ['Container', 'VM'])).toBeNull();
  expect(nextItem('ArrowDown', 0, [])).toBeNull();
});

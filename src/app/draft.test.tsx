// What an address cannot keep survives a reload in the tab; and where nothing can be kept, that is said and the page goes on.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDocument } from '../store/document.ts';
import { editDocument } from '../store/editing.ts';
import { followDocument } from '../store/follow.ts';
import { read, write } from '../topology/notation.ts';
import { followAddress, openAddress } from './address.ts';
import { recallDraft } from './draft.ts';
import { useNotices } from './notices.ts';
import { openOrigin } from './scenario.ts';

const notation = () => write(useDocument.getState().topology);
const notice = () => useNotices.getState().notice?.words ?? '';
let stops: (() => void)[] = [];

function arrived(type: NavigationTimingType): void {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as unknown as PerformanceEntry]);
}

function full(): void {
  vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('SecurityError');
  });
}

beforeEach(() => {
  sessionStorage.clear();
  useNotices.setState(useNotices.getInitialState(), true);
  history.replaceState(null, '', '#');
  const document = read('host:x86(container:nginx)');
  if (!document.ok) throw new Error(document.error.code);
  openOrigin({ start: null, topology: document.topology, running: [] });
  stops = [followDocument(), followAddress()];
});
afterEach(() => {
  for (const stop of stops) stop();
});

const edit = (count: number) => editDocument({ type: 'set', node: 'nginx', changes: { replicas: count } });

test('what the address could not take is back after a reload, and says so', () => {
  full();
  edit(7);
  expect(decodeURIComponent(location.hash)).not.toContain('*7');
  edit(8);
  arrived('reload');
  openAddress({ start: null, platform: null });
  expect(notation()).toContain('nginx*8');
  expect(notice()).toMatch(/is back/);
});

test('as soon as the address has it again, nothing else is kept', () => {
  full();
  edit(7);
  vi.restoreAllMocks();
  edit(8);
  arrived('reload');
  expect(recallDraft()).toBeNull();
  expect(decodeURIComponent(location.hash)).toContain('*8');
});

test('whoever comes to another address finds what that one shows', () => {
  full();
  edit(7);
  history.replaceState(null, '', '#v=1&t=host:z');
  arrived('navigate');
  openAddress({ start: null, platform: null });
  expect(notation()).toMatch(/^host:z/);
});

test('where the browser keeps nothing, it is said once, and editing goes on', () => {
  full();
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('SecurityError');
  });
  edit(7);
  expect(notice()).toMatch(/save it as a file/);
  useNotices.getState().close();
  edit(8);
  expect(notation()).toContain('nginx*8');
  expect(notice()).toBe('');
});

// Browsers in which threads are missing or die.
import type { Page } from '@playwright/test';

/** The browser allows no thread at all. */
export const withoutThreads = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Object.defineProperty(window, 'Worker', { value: undefined }));

/** The thread dies of the message with this number, counted from 1, once in the life of the page. */
export const threadDiesAt = (page: Page, message: number): Promise<unknown> =>
  page.addInitScript((dies) => {
    let asked = 0;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...sent: unknown[]) {
      asked += 1;
      if (asked === dies) this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }));
      else Reflect.apply(post, this, sent);
    } as Worker['postMessage'];
  }, message);

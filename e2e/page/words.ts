// What is wrong with the words that can be seen in a part of the page: cut off without a sign of it, printed over each other,
// or written into a component instead of coming from the locales. Measured in the browser, on what is really drawn.
import type { Locator } from '@playwright/test';

/** What may stand unbracketed in a test language: names of somebody's own, and units that are the same everywhere. */
const UNITS = ['MiB', 'GiB', 'TiB', 'kB', 'ms', 'µs', 's', 'min', 'h', 'cpu', 'x'];

/** Every fault of the words that are seen within `part`, in words of its own; empty when there is none. */
export function faultsOfWords(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    /** Lines of text are taller than their letters: so much of their height may lie over another's. */
    const LINE_SLACK = 0.22;
    const SLACK = 1.5;
    const found = new Set<string>();
    interface Seen {
      readonly words: string;
      readonly at: Element;
      readonly rects: readonly DOMRect[];
    }
    const seen: Seen[] = [];
    const known = new Map<Element, ReturnType<typeof lookAt>>();

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = (node.nodeValue ?? '').trim();
      const at = node.parentElement;
      if (!words || !at || at.closest('option, style, script, title, desc')) continue;
      if (!at.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects: DOMRect[] = [];
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue;
        const left = clipped(rect, at, words);
        if (left && !covered(left, at) && left.width > 1 && left.height > 1) rects.push(left);
      }
      if (rects.length > 0) seen.push({ words, at, rects });
    }
    seen.forEach((one, index) => {
      for (const other of seen.slice(index + 1)) {
        // The same words twice in one place are drawn so: once on either ground.
        if (one.at === other.at || one.words === other.words) continue;
        if (one.rects.some((a) => other.rects.some((b) => over(a, b))))
          found.add(`"${one.words}" over "${other.words}"`);
      }
    });
    return [...found];

    /** Whether something that stays while the rest scrolls lies over it. */
    function covered(rect: DOMRect, at: Element): boolean {
      const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
      for (let around = top; around && !around.contains(at); around = around.parentElement) {
        if (cutBy(around).position === 'sticky') return true;
      }
      return false;
    }

    function over(a: DOMRect, b: DOMRect): boolean {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > SLACK && down > SLACK + LINE_SLACK * Math.min(a.height, b.height) * 2;
    }

    /** What of a line of text is left by everything around it that cuts; null where nothing is. */
    function clipped(rect: DOMRect, at: Element, words: string): DOMRect | null {
      let { left, top, right, bottom } = rect;
      let ellipsis = false;
      for (let around: Element | null = at; around; around = around.parentElement) {
        const { box, position, hidden, shortens, wraps, inline, cutsX, cutsY, scrollsX, scrollsY } = cutBy(around);
        if (hidden) return null;
        ellipsis ||= shortens;
        if (position === 'fixed' && !cutsX && !cutsY) break;
        if ((!cutsX && !cutsY) || inline) continue;
        if (box.width <= 1.5 || box.height <= 1.5) return null;
        // On a line that wraps away what does not fit, words are there as a whole or not at all.
        if (cutsY && wraps && top >= box.bottom - SLACK) return null;
        if (cutsX) {
          const lost = Math.max(box.left - left, right - box.right);
          if (lost > SLACK && !scrollsX && !ellipsis) found.add(`"${words}" cut at its side by ${nameOf(around)}`);
          left = Math.max(left, box.left);
          right = Math.min(right, box.right);
        }
        if (cutsY) {
          const lost = Math.max(box.top - top, bottom - box.bottom);
          const most = SLACK + LINE_SLACK * rect.height;
          if (lost > most && !scrollsY && !ellipsis) found.add(`"${words}" cut above or below by ${nameOf(around)}`);
          top = Math.max(top, box.top);
          bottom = Math.min(bottom, box.bottom);
        }
        if (right <= left || bottom <= top) return null;
        // What is fixed to the window is not cut by what it stands in.
        if (position === 'fixed') break;
      }
      if (left < -SLACK || right > innerWidth + SLACK) found.add(`"${words}" sticks out of the window`);
      return new DOMRect(left, top, right - left, bottom - top);
    }

    /** How an element cuts what is in it: each is asked once, for asking is what takes the time. */
    function cutBy(around: Element) {
      const cut = known.get(around) ?? lookAt(around);
      known.set(around, cut);
      return cut;
    }

    function lookAt(around: Element) {
      const style = getComputedStyle(around);
      const { position, overflowX, overflowY, display } = style;
      return {
        box: around.getBoundingClientRect(),
        position,
        // For those who hear, not for those who see.
        hidden: style.clipPath === 'inset(50%)',
        shortens: style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none',
        wraps: style.flexWrap === 'wrap',
        inline: display === 'inline' || display === 'contents',
        cutsX: overflowX !== 'visible',
        cutsY: overflowY !== 'visible',
        scrollsX: /auto|scroll/.test(overflowX) && around.scrollWidth > around.clientWidth,
        scrollsY: /auto|scroll/.test(overflowY) && around.scrollHeight > around.clientHeight,
      };
    }

    function nameOf(element: Element): string {
      const label = element.getAttribute('aria-label') ?? element.getAttribute('role') ?? '';
      return `${element.tagName.toLowerCase()} ${element.getAttribute('class') ?? ''} ${label}`.trim();
    }
  });
}

/**
 * Words within `part` that were not said by the test language: no brackets around them, neither for eyes nor for ears. `names`
 * are those of the document, which no language changes.
 */
export async function strayWords(part: Locator, names: readonly string[]): Promise<string[]> {
  const all = await part.evaluate((root) => {
    const words: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest('style, script, noscript, kbd, [translate=no]')) continue;
      if (node instanceof Element) {
        for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt']) {
          const value = node.getAttribute(name);
          if (value) words.push(value);
        }
      } else words.push(node.nodeValue ?? '');
    }
    return words;
  });
  const allowed = new Set([...names, ...UNITS]);
  return [...new Set(all)].filter((words) => {
    let rest = words;
    for (let before = ''; before !== rest; ) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
    }
    return (rest.match(/[\p{L}][\p{L}\p{N}_.-]*/gu) ?? []).some((word) => !allowed.has(word));
  });
}

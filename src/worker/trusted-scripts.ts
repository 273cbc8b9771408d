// What may become a script where the page's policy asks for it (Trusted Types): files beside the page, and what the page has made
// itself. Everything else that anybody tries to run as a script is refused by the browser.

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/** To be called before the first thread is started. Where the browser knows no Trusted Types nothing happens. */
export function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const home = new URL('.', document.baseURI).href;
  try {
    trustedTypes?.createPolicy('default', {
      createScriptURL(url) {
        const { href } = new URL(url, home);
        if (href.startsWith('blob:') || href.startsWith(home)) return href;
        throw new TypeError(`${href} is not ours.`);
      },
    });
  } catch {
    // A server that allows no such policy: the page does without threads.
  }
}

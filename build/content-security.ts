// What the page may do, as a policy that the browser keeps: only files beside it, no script or style written into the page, threads
// from its own files or from what it made itself, and no request to anybody else. In the page as a meta element; a server may send
// the same as a header (README.md).
import type { Plugin } from 'vite';

export type Directives = Readonly<Record<string, string>>;

export const DIRECTIVES: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

export function policy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The meta element that says it. */
export function metaOf(directives: Directives): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy(directives)}" />`;
}

/** Puts the policy into the built page; the page that is being developed runs scripts of its tools. */
export function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<meta charset="utf-8" />', `$&\n    ${metaOf(DIRECTIVES)}`),
    },
  };
}

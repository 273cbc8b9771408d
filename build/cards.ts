// A page with a card for every starting point: what a messenger or a feed shows for the address, and what oEmbed answers. People are
// taken on to the app at once. Whoever publishes says where (STRATA_SITE=https://…/ npm run build): such addresses have to be whole.

import { startingPoints } from '../src/locales/en/starting-points.ts';
import { aboutStartingPoints } from '../src/locales/en/starting-points-about.ts';
import { START_IDS, type StartId } from '../src/topology/starting-point-ids.ts';

/** Pixels: of the pictures in public/cards/, and of the frame that is offered. */
const CARD = { width: 1200, height: 630 };
const FRAME = { width: 720, height: 480 };

/** Files by their name. Without `site` addresses are relative, which is enough for everything but other people's servers. */
export function cards(site = process.env.STRATA_SITE ?? ''): readonly (readonly [string, string])[] {
  const home = site === '' || site.endsWith('/') ? site : `${site}/`;
  return START_IDS.flatMap((id) => [
    [`start/${id}.html`, page(id, home)] as const,
    [`start/${id}.json`, oEmbed(id, home)] as const,
  ]);
}

function page(id: StartId, home: string): string {
  const root = home || '../';
  const title = escaped(`${startingPoints[id].name} · Strata`);
  const about = escaped(aboutStartingPoints[id].about);
  const image = `${root}cards/${id}.png`;
  const facts: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', 'Strata'],
    ['og:title', title],
    ['og:description', about],
    ['og:url', `${root}start/${id}.html`],
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(CARD.width)],
    ['og:image:height', String(CARD.height)],
    ['og:image:alt', `${title}: ${about}`],
  ];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${about}" />
${facts.map(([property, content]) => `    <meta property="${property}" content="${content}" />`).join('\n')}
    <meta name="twitter:card" content="summary_large_image" />
    <link rel="alternate" type="application/json+oembed" href="${root}start/${id}.json" title="${title}" />
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <meta http-equiv="refresh" content="0; url=../?start=${id}" />
  </head>
  <body>
    <h1>${title}</h1>
    <p>${about}</p>
    <p><a href="../?start=${id}">Open it in Strata</a></p>
  </body>
</html>
`;
}

function oEmbed(id: StartId, home: string): string {
  const root = home || '../';
  const title = `${startingPoints[id].name} · Strata`;
  const { width, height } = FRAME;
  const source = escaped(`${root}?embed=1&start=${id}`);
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Strata',
    provider_url: root,
    width,
    height,
    thumbnail_url: `${root}cards/${id}.png`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    html:
      `<iframe src="${source}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" ` +
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads" ' +
      'allow="fullscreen; clipboard-write"></iframe>',
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

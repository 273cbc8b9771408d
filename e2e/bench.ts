// Speed and size, measured and printed: `npm run bench`, or only some of it: `npm run bench -- size page`, `-- talk` or `-- frames`. Nothing here passes
// or fails; tests are elsewhere. Where there is a budget it stands beside the figure.
import { withBrowser } from './bench/browser.ts';
import { benchEngine } from './bench/engine.ts';
import { benchFrames } from './bench/frames.ts';
import { benchLoading } from './bench/loading.ts';
import { benchBooting, benchScrubbing } from './bench/page.ts';
import { benchSize } from './bench/size.ts';
import { benchTalk } from './bench/talk.ts';

const wanted = process.argv.slice(2);
const asked = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

if (asked('engine')) await benchEngine();
else if (asked('frames')) await benchFrames();
if (asked('size')) benchSize();
if (asked('size') || asked('page') || asked('talk')) {
  await withBrowser(async (browser, address) => {
    if (asked('size')) await benchLoading(browser, address);
    if (asked('page')) {
      await benchBooting(browser, address);
      await benchScrubbing(browser, address);
    }
    if (asked('talk')) await benchTalk(browser, address);
  });
}

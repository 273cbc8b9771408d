// Starts everything: language and theme first, then the page.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/themes.css';
import './ui/base.css';
import { App } from './app/app.tsx';
import { BrokenPage } from './app/broken-page.tsx';
import { isLocale, localeFromQuery, setLocale } from './locales/locale.ts';
import { THEMES, useView } from './store/view.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { followTheme } from './ui/theme.ts';

const theme = followTheme(() => useView.getState().theme);
useView.subscribe((view, before) => {
  if (view.theme !== before.theme) theme.refresh();
  if (view.locale !== before.locale && isLocale(view.locale)) setLocale(view.locale);
});
const asked = new URLSearchParams(location.search).get('theme');
useView.getState().setTheme(THEMES.find((known) => known === asked) ?? null);
useView.getState().setLocale(localeFromQuery(location.search));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary fallback={(error, again) => <BrokenPage error={error} again={again} />}>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);

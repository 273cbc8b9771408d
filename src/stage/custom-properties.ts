// Lets `style` carry the custom properties that the style sheets read. Types only.
import 'react';

declare module 'react' {
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}

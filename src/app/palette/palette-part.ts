// Everything that comes with the palette (../palette.ts), in one place and one chunk.
export { HandleGlyphs } from './handle-glyphs.tsx';
export { Palette } from './palette.tsx';

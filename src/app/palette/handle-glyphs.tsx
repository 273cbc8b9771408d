// What a palette that is not open has in it, in three drawings.
import { WallGlyph } from './glyphs.tsx';

export function HandleGlyphs() {
  return (
    <>
      <WallGlyph kind="container" />
      <WallGlyph kind="vm" />
      <WallGlyph kind="lpar" />
    </>
  );
}

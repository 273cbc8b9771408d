// Marks as a PNG with the link in it. Shapes are painted by the browser's own reader of SVG, words on top of them with the fonts of the
// page, which such a reader cannot see.
import type { Colour } from './colour.ts';
import type { Drawn, Mark } from './marks.ts';
import { withState } from './png-state.ts';
import { type About, writeSvg } from './write-svg.ts';

/** No side of a canvas is longer than every browser can have. */
const LONGEST = 8192;

/** Rejects where the browser cannot paint it. `scale`: device pixels for one of CSS. */
export async function paintPng(drawn: Drawn, about: About, scale: number): Promise<Blob> {
  const factor = Math.min(scale, LONGEST / drawn.width, LONGEST / drawn.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawn.width * factor);
  canvas.height = Math.round(drawn.height * factor);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(scaled(writeSvg(drawn, { ...about, link: '' }, false), canvas))}`;
  await Promise.all([image.decode(), document.fonts.ready]);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  context.scale(factor, factor);
  for (const mark of drawn.marks) write(context, mark);
  const blob = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('no picture'))), 'image/png'),
  );
  const whole = withState(new Uint8Array(await blob.arrayBuffer()), about.link);
  return new Blob([whole], { type: 'image/png' });
}

/** Painted at its final size, so that nothing is blurred. */
function scaled(svg: string, { width, height }: HTMLCanvasElement): string {
  return svg.replace(/width="[^"]*" height="[^"]*"/, `width="${width}" height="${height}"`);
}

function write(context: CanvasRenderingContext2D, mark: Mark): void {
  if (mark.type === 'box' || mark.type === 'drawing') return;
  context.save();
  if (mark.clip) {
    const { x, y, width, height } = mark.clip;
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
  }
  if (mark.type === 'group') {
    context.globalAlpha *= mark.opacity;
    for (const inside of mark.marks) write(context, inside);
  } else {
    const { words, x, y, face, colour, halo } = mark;
    context.font = `${face.weight} ${face.size}px ${face.family}`;
    if ('letterSpacing' in context) context.letterSpacing = `${face.spacing}px`;
    if (halo) {
      context.lineJoin = 'round';
      context.lineWidth = halo.width;
      context.strokeStyle = css(halo.colour);
      context.strokeText(words, x, y);
    }
    context.fillStyle = css(colour);
    context.fillText(words, x, y);
  }
  context.restore();
}

function css({ hex, opacity }: Colour): string {
  return `${hex}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;
}

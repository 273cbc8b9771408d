// The modules of a QR code as a drawing by our own hand; what works them out comes when it is needed.

/** Bytes in the largest code (version 40) with the least correction (L), by ISO/IEC 18004. */
export const MOST_BYTES = 2953;
/** Light modules around it that the standard asks for. */
const QUIET = 4;

/** A code in a square of so many modules, its quiet border included: the path of the dark ones. */
export interface Modules {
  readonly path: string;
  readonly size: number;
}

/** Rejects when what makes codes cannot be loaded, and for a text of more than MOST_BYTES. */
export async function modulesOf(link: string): Promise<Modules> {
  const { encode } = await import('uqr');
  const { data, size } = encode(link, { ecc: 'L', boostEcc: true, border: QUIET });
  return { path: pathOf(data), size };
}

/** Dark modules, each run of a row as one bar. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const bars: string[] = [];
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      const from = x;
      while (row[x]) x += 1;
      if (x > from) bars.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
    }
  }
  return bars.join('');
}

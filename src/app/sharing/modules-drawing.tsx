// A QR code as a drawing: black on white in every theme, as a camera reads nothing else for certain.
import { type ComponentProps, useEffect, useState } from 'react';
import { type Modules, modulesOf } from './qr-modules.ts';

/** The code of a link (null: of none), or why there is none; null until the first is known. That of another link stays until then. */
export function useModules(link: string | null): Modules | { readonly problem: string } | null {
  const [made, setMade] = useState<Modules | { readonly problem: string } | null>(null);
  useEffect(() => {
    if (link === null) return;
    let wanted = true;
    modulesOf(link).then(
      (modules) => wanted && setMade(modules),
      (error: unknown) => wanted && setMade({ problem: String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [link]);
  return made;
}

export type ModulesDrawingProps = ComponentProps<'svg'> & { readonly modules: Modules; readonly label: string };

export function ModulesDrawing({ modules: { size, path }, label, ...rest }: ModulesDrawingProps) {
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" {...rest}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

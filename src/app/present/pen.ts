// What has been drawn over the stage: lines of points in the window. Gone with the scene.
import { create } from 'zustand';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lines, each from the press to the release; the last one grows while it is drawn. */
export const useStrokes = create<{ readonly strokes: readonly (readonly Point[])[] }>()(() => ({ strokes: [] }));

export function beginStroke(point: Point): void {
  useStrokes.setState(({ strokes }) => ({ strokes: [...strokes, [point]] }));
}

export function growStroke(point: Point): void {
  useStrokes.setState(({ strokes }) => ({
    strokes: strokes.map((stroke, at) => (at === strokes.length - 1 ? [...stroke, point] : stroke)),
  }));
}

export function clearStrokes(): void {
  useStrokes.setState({ strokes: [] });
}

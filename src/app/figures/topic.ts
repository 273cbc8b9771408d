// What a figure belongs to.

/** The word that a parameter's id begins with. */
export function topicOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

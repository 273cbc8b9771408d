// Whether a text means to be a lesson file, before any of what reads one is here.

/** By its first key, in YAML or JSON, or by that key among the first plain ones of JSON; whatever else is wrong with it. */
export function isLessonText(text: string): boolean {
  const begin = text.slice(0, 4000);
  if (/^\uFEFF?\s*(?:(?:---|#)[^\n]*\n\s*)*["']?strataLesson["']?\s*:/.test(begin)) return true;
  return /^\uFEFF?\s*\{\s*(?:"[^"\\]{0,200}"\s*:\s*(?:"[^"\\]{0,400}"|\d+)\s*,\s*){0,8}"strataLesson"\s*:/.test(begin);
}

/** What a link of this page carries as a lesson, packed; null for a text that is no such link. */
export function lessonInLink(text: string): string | null {
  const [, packed] = /^\s*[^\s#]*#v=\d+(?:&\S*)?&lesson=([\w-]+)\S*\s*$/.exec(text) ?? [];
  return packed ?? null;
}

// Whether a text means to be a lesson file or a talk file, before any of what reads one is here.

const LESSON_FIRST = firstKey('strataLesson');
const TALK_FIRST = firstKey('strataTalk');
const LESSON_IN_LINK = packedIn('lesson');
const TALK_IN_LINK = packedIn('talkfile');

export function isLessonText(text: string): boolean {
  return LESSON_FIRST(text);
}

export function isTalkText(text: string): boolean {
  return TALK_FIRST(text);
}

/** What a link of this page carries as a lesson, packed; null for a text that is no such link. */
export function lessonInLink(text: string): string | null {
  return LESSON_IN_LINK.exec(text)?.[1] ?? null;
}

/** The same for a talk. */
export function talkInLink(text: string): string | null {
  return TALK_IN_LINK.exec(text)?.[1] ?? null;
}

/** By its first key, in YAML or JSON, or by that key among the first plain ones of JSON; whatever else is wrong with it. */
function firstKey(key: string): (text: string) => boolean {
  const yaml = new RegExp(String.raw`^\uFEFF?\s*(?:(?:---|#)[^\n]*\n\s*)*["']?${key}["']?\s*:`);
  const json = new RegExp(
    String.raw`^\uFEFF?\s*\{\s*(?:"[^"\\]{0,200}"\s*:\s*(?:"[^"\\]{0,400}"|\d+)\s*,\s*){0,8}"${key}"\s*:`,
  );
  return (text) => {
    const begin = text.slice(0, 4000);
    return yaml.test(begin) || json.test(begin);
  };
}

function packedIn(key: string): RegExp {
  return new RegExp(String.raw`^\s*[^\s#]*#v=\d+(?:&\S*)?&${key}=([\w-]+)\S*\s*$`);
}

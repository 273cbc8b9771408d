// A lesson or talk file as YAML. Reading it gives the same file back.
import type { LessonFile } from '../../lessons/lesson-file.ts';
import type { TalkFile } from '../../lessons/talk-file.ts';

/** With the keys in their order and long words in lines of their own. */
export async function writeYaml(file: LessonFile | TalkFile): Promise<string> {
  const yaml = await import('yaml');
  return yaml.stringify(file, { lineWidth: 100, aliasDuplicateObjects: false });
}

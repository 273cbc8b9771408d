// English words of the workshop that comes with the page. Those of its scenes are in three files, in their order.
import { workshopAnswers } from './workshop-answers.ts';
import { workshopBasics } from './workshop-basics.ts';
import { workshopTrouble } from './workshop-trouble.ts';

export const workshop = {
  title: 'Containers, machines, or both: a workshop',
  about:
    'What isolates, what is shared and what starts faster: 45 minutes after the article “Virtualization vs. Containerization” and the discussion under it, with four questions to the room and three exercises. Every figure comes from the model’s run or from a published record.',
  scenes: { ...workshopBasics, ...workshopTrouble, ...workshopAnswers },
} as const;

// English words at the ticks of an axis of time, also of the time line. Words only: no logic, no markup.
export const axis = {
  seconds: '{value} s',
  minutes: '{value} min',
  hours: '{value} h',
} as const;

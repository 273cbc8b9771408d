// English words that belong to no place on the page: units, and what is said when the page itself breaks.
export const ui = {
  units: {
    ms: '{value} ms',
    s: '{value} s',
    minutes: '{minutes} min {seconds} s',
    hours: '{hours} h {minutes} min',
    MiB: '{value} MiB',
    GiB: '{value} GiB',
    TiB: '{value} TiB',
  },
  close: 'Close',
  missing: 'A part of this page could not be loaded. Check the connection and try again.',
  broken: {
    title: 'Strata has broken',
    explanation: 'This is a mistake of ours. What you built is in the address of this page and is not lost.',
    again: 'Try again',
    reload: 'Reload the page',
    details: 'What went wrong',
  },
} as const;

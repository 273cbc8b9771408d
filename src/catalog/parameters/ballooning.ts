// Figures of ballooning: when a manager takes memory back from guests, how fast, and where it stops.
// The policy is that of oVirt's Memory Overcommitment Manager, with its defaults.
import type { ParameterRecord } from '../parameter.ts';
import { citeRead, LIBVIRT_PAGE_REPORTING, MEMORY_OVERCOMMITMENT_MANAGER } from '../sources.ts';

const policy = (place: string) => citeRead(MEMORY_OVERCOMMITMENT_MANAGER, place);

export const BALLOONING: Readonly<Record<string, ParameterRecord>> = {
  'balloon.intervalS': {
    value: 10,
    unit: 's',
    low: 1,
    high: 300,
    about: 'How often the manager looks at host and guests and sets the balloons.',
    source: policy('mom/__init__ defaults: policy-engine-interval 10'),
  },
  'balloon.pressureShare': {
    value: 0.2,
    unit: 'share',
    low: 0.02,
    high: 0.5,
    about: 'Free memory of the host, caches included, below which balloons grow.',
    source: policy('mom-balloon.policy: pressure_threshold 0.20'),
  },
  'balloon.criticalShare': {
    value: 0.05,
    unit: 'share',
    low: 0,
    high: 0.2,
    about: 'Free memory of the host below which guests are pressed harder than they have free.',
    source: policy('mom-balloon.policy: pressure_critical 0.05'),
  },
  'balloon.criticalTakeShare': {
    value: 0.05,
    unit: 'share',
    low: 0,
    high: 0.2,
    about: 'Share of its memory beyond what it has free that a guest then loses: its page cache and its swap pay.',
    source: policy('mom-balloon.policy, shrink_guest: guest_free_percent is -0.05 plus what the host has free'),
  },
  'balloon.guestFreeShare': {
    value: 0.2,
    unit: 'share',
    low: 0,
    high: 0.5,
    about: 'Share of its memory that a guest keeps free while the pressure on the host is slight.',
    source: policy('mom-balloon.policy: min_guest_free_percent 0.20'),
  },
  'balloon.maxChangeShare': {
    value: 0.05,
    unit: 'share',
    low: 0.005,
    high: 1,
    about: 'Share of its memory by which the balloon of a guest changes at most in one interval.',
    source: policy('mom-balloon.policy: max_balloon_change_percent 0.05'),
  },
  'balloon.minChangeShare': {
    value: 0.0025,
    unit: 'share',
    low: 0,
    high: 0.05,
    about: 'Changes smaller than this share of the memory of a guest are left out.',
    source: policy('mom-balloon.policy: min_balloon_change_percent 0.0025'),
  },
  'balloon.freePageReporting': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    about: '1: guests with a balloon device report freed pages, which go back to the host at once; 0: they do not.',
    source: citeRead(LIBVIRT_PAGE_REPORTING, 'off by default, to be switched on by the user'),
  },
};

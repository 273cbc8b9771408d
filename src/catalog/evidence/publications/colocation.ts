// Publications on what neighbours on one machine can tell of each other without breaking any wall.
import { type Publication, USENIX } from '../publication.ts';

export const GUEST_DEDUPLICATION: Publication = {
  title: 'Memory Deduplication as a Threat to the Guest OS',
  authors: 'Suzaki, Iijima, Yagi, Artho',
  venue: 'EuroSec',
  year: 2011,
  link: 'https://doi.org/10.1145/1972551.1972552',
};
export const DEDUP_EST_MACHINA: Publication = {
  title: 'Dedup Est Machina: Memory Deduplication as an Advanced Exploitation Vector',
  authors: 'Bosman, Razavi, Bos, Giuffrida',
  venue: 'IEEE Symposium on Security and Privacy',
  year: 2016,
  link: 'https://doi.org/10.1109/SP.2016.63',
};
export const FLIP_FENG_SHUI: Publication = {
  title: 'Flip Feng Shui: Hammering a Needle in the Software Stack',
  authors: 'Razavi, Gras, Bosman, Preneel, Giuffrida, Bos',
  venue: 'USENIX Security Symposium',
  year: 2016,
  link: `${USENIX}/conference/usenixsecurity16/technical-sessions/presentation/razavi`,
};
export const VUSION: Publication = {
  title: 'VUsion: Secure Page Fusion',
  authors: 'VUSec',
  venue: 'vusec.net, page of the project',
  year: 2017,
  link: 'https://www.vusec.net/projects/vusion/',
};
export const PAGE_CACHE_ATTACKS: Publication = {
  title: 'Page Cache Attacks',
  authors: 'Gruss, Kraft, Tiwari, Schwarz, Trippel, Hennessey, Ionescu, Fogh',
  venue: 'ACM CCS',
  year: 2019,
  link: 'https://doi.org/10.1145/3319535.3339809',
};
export const FLUSH_RELOAD: Publication = {
  title: 'FLUSH+RELOAD: A High Resolution, Low Noise, L3 Cache Side-Channel Attack',
  authors: 'Yarom, Falkner',
  venue: 'USENIX Security Symposium',
  year: 2014,
  link: `${USENIX}/conference/usenixsecurity14/technical-sessions/presentation/yarom`,
};
export const GET_OFF_MY_CLOUD: Publication = {
  title: 'Hey, You, Get Off of My Cloud: Exploring Information Leakage in Third-Party Compute Clouds',
  authors: 'Ristenpart, Tromer, Shacham, Savage',
  venue: 'ACM CCS',
  year: 2009,
  link: 'https://doi.org/10.1145/1653662.1653687',
};
export const MDS_MANUAL: Publication = {
  title: 'Linux kernel documentation: Microarchitectural Data Sampling mitigation (arch/x86/mds)',
  authors: 'Linux kernel developers',
  venue: 'docs.kernel.org',
  year: 2019,
  link: 'https://docs.kernel.org/arch/x86/mds.html',
};
export const CORE_SCHEDULING: Publication = {
  title: 'Linux kernel documentation: Core Scheduling (admin-guide/hw-vuln/core-scheduling)',
  authors: 'Linux kernel developers',
  venue: 'docs.kernel.org',
  year: 2021,
  link: 'https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html',
};

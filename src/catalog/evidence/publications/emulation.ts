// Publications on running programs built for other processors, and on sharing processors between partitions.
import type { Publication } from '../publication.ts';

export const TCG_EFFICIENCY: Publication = {
  title: 'Measuring QEMU Emulation Efficiency (TCG Continuous Benchmarking)',
  authors: 'Karaman',
  venue: 'GitHub ahmedkrmn/TCG-Continuous-Benchmarking, report of 3 Aug 2020',
  year: 2020,
  link: 'https://ahmedkrmn.github.io/TCG-Continuous-Benchmarking/Measuring-QEMU-Emulation-Efficiency/',
};
export const RISCV_BUILDS: Publication = {
  title: 'Compiling under qemu-user, qemu-system, RVVM and on a board (table of build times)',
  authors: 'q66',
  venue: 'GitHub gist',
  year: 2022,
  link: 'https://gist.github.com/q66/ec52e90c53e54eb293ebd6de8d58c435',
};
export const EMULATED_BUILDS: Publication = {
  title: 'Pull request 260: build on the native platform instead of under QEMU',
  authors: 'Equinix Metal developers',
  venue: 'GitHub equinix/cloud-provider-equinix-metal',
  year: 2022,
  link: 'https://github.com/equinix/cloud-provider-equinix-metal/pull/260',
};
export const PROCESSING_WEIGHTS: Publication = {
  title: 'Use of processing weights; initial processing weight (PR/SM)',
  authors: 'IBM',
  venue: 'IBM documentation',
  year: 2022,
  link: 'https://www.ibm.com/docs/en/systems-hardware/zsystems/Z16M-A01?topic=weights-use-processing',
};
export const SET_SHARE: Publication = {
  title: 'CP commands: SET SHARE',
  authors: 'IBM',
  venue: 'IBM documentation, z/VM',
  year: 2022,
  link: 'https://ibm.com/docs/en/zvm/latest?topic=commands-set-share',
};
export const IMAGE_MANIFESTS: Publication = {
  title: 'repo-info: what the tags of the official images consist of (nginx, remote)',
  authors: 'Docker official images',
  venue: 'GitHub docker-library/repo-info',
  year: 2019,
  link: 'https://github.com/docker-library/repo-info/blob/master/repos/nginx/remote/latest.md',
};

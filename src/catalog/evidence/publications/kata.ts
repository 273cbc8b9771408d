// What the makers of Kata and of what came out of it have measured of the memory of its containers. Each is named once.
import type { Publication } from '../publication.ts';

export const RUND_DATA: Publication = {
  title: 'Artifacts for RunD: scripts and raw results of that study',
  authors: 'Li and others',
  venue: 'GitHub chengjiagan/RunD_ATC22, commit 7aa9a96',
  year: 2022,
  link: 'https://github.com/chengjiagan/RunD_ATC22/tree/7aa9a96266c8862fd68e16be6f7338579d0b323f/paper_data',
};
export const KATA_CHECKS_2018: Publication = {
  title: 'Pull request 572: containerd shim v2, measured by the tests of the project',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/runtime',
  year: 2018,
  link: 'https://github.com/kata-containers/runtime/pull/572',
};
export const KATA_FOOTPRINT_2021: Publication = {
  title: 'Issue 3404: Recent memory foot-print increase observed from the metrics CI in kata 1.x',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/tests',
  year: 2021,
  link: 'https://github.com/kata-containers/tests/issues/3404',
};
export const OPENSHIFT_SANDBOXES: Publication = {
  title: 'Pull request 32825: resource requirements of OpenShift sandboxed containers',
  authors: 'Red Hat',
  venue: 'GitHub openshift/openshift-docs',
  year: 2021,
  link: 'https://github.com/openshift/openshift-docs/pull/32825',
};
export const KATA_UNCOMPRESSED_FIRST: Publication = {
  title: 'Pull request 1030: qemu5-x86: boot uncompressed kernels to reduce memory footprint ~15%',
  authors: 'Montes',
  venue: 'GitHub kata-containers/packaging',
  year: 2020,
  link: 'https://github.com/kata-containers/packaging/pull/1030',
};

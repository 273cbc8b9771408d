// Publications on what a cluster does when a host fails. Each is named once.
import type { Publication } from '../publication.ts';

export const HIGH_AVAILABILITY_BOOK: Publication = {
  title: 'vSphere HA Deepdive: Restarting Virtual Machines',
  authors: 'Epping',
  venue: 'GitHub equelin/vsphere-ha-deepdive',
  year: 2016,
  link: 'https://github.com/equelin/vsphere-ha-deepdive/blob/master/restarting_virtual_machines.md',
};
export const KUBERNETES_CONTROLLER: Publication = {
  title: 'kube-controller-manager, reference of its options',
  authors: 'Kubernetes authors',
  venue: 'kubernetes.io',
  year: 2024,
  link: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
};
export const KUBERNETES_SERVER: Publication = {
  title: 'kube-apiserver, reference of its options',
  authors: 'Kubernetes authors',
  venue: 'kubernetes.io',
  year: 2024,
  link: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
};

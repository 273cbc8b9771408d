// What has been published on the pods of Kubernetes: their sandboxes, and what goes with them.
import type { Publication } from '../publication.ts';

export const TOUCHSTONE: Publication = {
  title: 'TouchStone: results of July 2019 (operations.json)',
  authors: 'Espe',
  venue: 'GitHub lnsp/touchstone',
  year: 2019,
  link: 'https://github.com/lnsp/touchstone/blob/5065ae65022c04c79b85005cf05f6a65e89bb319/notebooks/operations.json',
};
export const KUASAR_BENCHMARK: Publication = {
  title: 'Kuasar benchmarking code, with its raw data',
  authors: 'Kuasar authors',
  venue: 'GitHub kuasar-io/kuasar',
  year: 2023,
  link: 'https://github.com/kuasar-io/kuasar/tree/main/tests/benchmark',
};
export const PAUSE_IMAGE: Publication = {
  title: 'Pause: most popular container in k8s environment',
  authors: 'Witalis',
  venue: 'blog.witalis.net',
  year: 2020,
  link: 'https://blog.witalis.net/posts/pausecnt.html',
};
export const CNI_DEBUG: Publication = {
  title: 'Pull request 6184: adds additional debug out to timebox cni setup',
  authors: 'Brown',
  venue: 'GitHub containerd/containerd',
  year: 2021,
  link: 'https://github.com/containerd/containerd/pull/6184',
};
export const CONTAINERD_LOG_SERVER: Publication = {
  title: 'Issue 6117: k3s pods are unable to reaching to the GCP Buckets, with the log of containerd',
  authors: 'sd185406',
  venue: 'GitHub k3s-io/k3s',
  year: 2022,
  link: 'https://github.com/k3s-io/k3s/issues/6117',
};
export const CONTAINERD_LOG_BUSY: Publication = {
  title: 'Issue 6119: Get "https://node:10250/containerLogs/…": Access violation, with the log of containerd',
  authors: 'zhijiansd',
  venue: 'GitHub k3s-io/k3s',
  year: 2022,
  link: 'https://github.com/k3s-io/k3s/issues/6119',
};

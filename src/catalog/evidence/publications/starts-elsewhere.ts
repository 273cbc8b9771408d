// What others have published on starts while they looked for something else: slow engines, full nodes, snapshots.
import type { Publication } from '../publication.ts';

export const NERDCTL_RUNTIMES: Publication = {
  title: 'System info and 1000 runs each of crun, runc, runsc and youki (gist)',
  authors: 'Gerdes',
  venue: 'GitHub Gist',
  year: 2024,
  link: 'https://gist.github.com/hegerdes/c9b1a171d82bf19a10c8505ee6b9ee10',
};
export const KATA_START_SPEED: Publication = {
  title: 'Issue 1102: Questions about startup speed',
  authors: 'devimc and others',
  venue: 'GitHub kata-containers/kata-containers',
  year: 2020,
  link: 'https://github.com/kata-containers/kata-containers/issues/1102',
};
export const DOCKER_ON_AZURE: Publication = {
  title: 'Issue 121: Container creation and start are occassionally slow',
  authors: 'abhishekram',
  venue: 'GitHub docker/for-linux',
  year: 2017,
  link: 'https://github.com/docker/for-linux/issues/121',
};
export const POD_GOALS_2015: Publication = {
  title: 'Issue 3954: 99%ile end-to-end pod startup time w/ prepulled images < 5s on 100 node, 3000 pod cluster',
  authors: 'bprashanth and others',
  venue: 'GitHub kubernetes/kubernetes',
  year: 2015,
  link: 'https://github.com/kubernetes/kubernetes/issues/3954',
};
export const POD_LATENCY_2016: Publication = {
  title: 'Issue 31143: Accurate measurement of pod startup latency',
  authors: 'coufon',
  venue: 'GitHub kubernetes/kubernetes',
  year: 2016,
  link: 'https://github.com/kubernetes/kubernetes/issues/31143',
};
export const FIRECRACKER_RESTORE_BASELINES: Publication = {
  title: 'Baselines of the restore test (test_snap_restore_performance_config_5.10.json)',
  authors: 'Firecracker project',
  venue: 'GitHub firecracker-microvm/firecracker',
  year: 2022,
  link: 'https://github.com/firecracker-microvm/firecracker/blob/0f1918a3e55feea5fa25730d1415d5d53d028333/tests/integration_tests/performance/configs/test_snap_restore_performance_config_5.10.json',
};
export const FIRECRACKER_LOAD_2020: Publication = {
  title: 'Issue 2027: Snapshot load latency is too high',
  authors: 'sandreim, ustiugov',
  venue: 'GitHub firecracker-microvm/firecracker',
  year: 2020,
  link: 'https://github.com/firecracker-microvm/firecracker/issues/2027',
};
export const AGENT_ENV: Publication = {
  title: 'Issue 125: Analyze boot/resume latency',
  authors: 'yingdi-shan',
  venue: 'GitHub kvcache-ai/AgentENV',
  year: 2026,
  link: 'https://github.com/kvcache-ai/AgentENV/issues/125',
};
export const MVM_RESTORE: Publication = {
  title: 'Pull request 1865: @live warm-restore timing harness + NIC-refusal witness (~60ms)',
  authors: 'auser',
  venue: 'GitHub tinylabscom/mvm',
  year: 2026,
  link: 'https://github.com/tinylabscom/mvm/pull/1865',
};
export const VOLT_FIRECRACKER: Publication = {
  title: 'Firecracker VMM Benchmark Results (docs/benchmark-firecracker.md)',
  authors: 'Clinger',
  venue: 'ArmoredGate volt-vmm',
  year: 2026,
  link: 'https://git.armoredgate.com/ArmoredGate/volt-vmm/src/commit/40ed108dd569683eabc6262f9c9cbdcafc366e66/docs/benchmark-firecracker.md',
};
export const CONTAINERD_PULL_2018: Publication = {
  title: 'Issue 2886: Optimize Image Pull',
  authors: 'Liu',
  venue: 'GitHub containerd/containerd',
  year: 2018,
  link: 'https://github.com/containerd/containerd/issues/2886',
};
export const CONTAINERD_RUNTIMES: Publication = {
  title: 'Benchmark containerd Runtimes',
  authors: 'IDLab Discover',
  venue: 'GitHub idlab-discover/benchmark-containerd-runtimes, commit ee915c8',
  year: 2024,
  link: 'https://github.com/idlab-discover/benchmark-containerd-runtimes/tree/ee915c8f06b18bcdaffa18b55d10c461d71644c6/results',
};

// Publications that cases cite besides those of the catalogue's figures; what they are is in the catalogue's evidence.

export { FCVM, FORKD, RUNV_TEMPLATE, ZEROBOOT } from '../catalog/evidence/publications/clones.ts';
export {
  CLOUD_COURSE,
  CLOUD_HYPERVISOR_FOOTPRINT,
  CLOUD_HYPERVISOR_QUEUES,
  CLOUD_HYPERVISOR_STREAM,
  CLOUD_HYPERVISOR_TWICE,
  CLOUDLAB_NETWORKS,
  FIRECRACKER_LEAST,
  FIRECRACKER_STREAM,
  GVISOR_HOST_NETWORK,
  GVISOR_SWITCHED,
  KATA_FILTERS,
  OULU_THESIS,
  WINDOWS_QUEUES,
} from '../catalog/evidence/publications/elsewhere.ts';
export {
  CLEAR_CONTAINERS,
  DEPOT,
  DOCKER_PARALLEL_2016,
  DOCKER_PARALLEL_2021,
  FIRECRACKER_DESIGN,
  KATA_PODS,
  KATA_RELEASE,
  LXD_RATE,
  PODMAN_BENCHMARKS,
  UNIKRAFT,
  VIRTUAL_HARDWARE,
  VSPHERE_SHARING,
} from '../catalog/evidence/publications/examined.ts';
export { KATA_FOOTPRINT_2021, OPENSHIFT_SANDBOXES, RUND_DATA } from '../catalog/evidence/publications/kata.ts';
export { LXD_PRESS as LXD } from '../catalog/evidence/publications/kernel.ts';
export {
  FAST_DISKS,
  FIRECRACKER_DISK_ISSUE,
  KATA_BASELINE_2019,
  KATA_BASELINE_2021,
  KATA_BASELINE_2023,
  KATA_BASELINE_2024_QEMU,
  RUNTIME_TRADE_OFFS,
  TWELVE_GUESTS,
  VHOST_BLK,
} from '../catalog/evidence/publications/later.ts';
export { KATA_MANIFESTS, MEMORY_SHARING_STUDY as BARKER } from '../catalog/evidence/publications/memory.ts';
export {
  FIRECRACKER_NETWORK,
  FORKD_DIFFERENCES,
  GVISOR_SERVING,
  KATA_DROPLET,
  KATA_ON_EKS,
  QUARK_TESTS,
  UNIKRAFT_ARTIFACTS,
} from '../catalog/evidence/publications/others.ts';
export { CONSOLIDATION as PADALA, TURTLES } from '../catalog/evidence/publications/performance.ts';
export { KUASAR_BENCHMARK, TOUCHSTONE } from '../catalog/evidence/publications/pods.ts';
export {
  CLOUD_HYPERVISOR_BOOT,
  CLOUD_IMAGE_BOOT,
  CTR_POWERTEST,
  DOCKER_START_2018,
  FIRECRACKER_LONG_BOOT,
  GVISOR_SINGLE_CORE,
  KATA_DOCKER_2020,
  MKOSI_BOOT,
  QEMU_BOOT_PHASES,
  RUNTIME_COURSE,
  SERVICE_BOOT_TIMES,
  STACYVM,
} from '../catalog/evidence/publications/starts.ts';
export {
  CONTAINER_COURSE,
  CRUN_IN_GUEST,
  CRUN_MOUNTS,
  DELONIX_COMPARISON,
  ELIXIR_NETWORK,
  ENGINES_BY_CLOCK,
  ENVPOD_BENCHMARKS,
  GVISOR_COLD_STARTS,
  HTOP_NETWORK,
  KATA_BASELINE_2020,
  KATA_BASELINE_CLH_2022,
  KATA_BASELINE_QEMU_2023,
  KATA_BASELINE_SMALL,
  KATA_BY_VSOCK,
  KATA_CREATION,
  LXD_LAUNCH,
  MITIGATED_BOOTS,
  PODMAN_UPGRADE,
  RUNC_HUNDRED,
  SERIAL_BOOTS,
} from '../catalog/evidence/publications/starts-anew.ts';
export {
  AGENT_ENV,
  CONTAINERD_PULL_2018,
  CONTAINERD_RUNTIMES,
  DOCKER_ON_AZURE,
  FIRECRACKER_LOAD_2020,
  FIRECRACKER_RESTORE_BASELINES,
  KATA_START_SPEED,
  MVM_RESTORE,
  NERDCTL_RUNTIMES,
  POD_GOALS_2015,
  POD_LATENCY_2016,
  VOLT_FIRECRACKER,
} from '../catalog/evidence/publications/starts-elsewhere.ts';
export {
  CRUN_README as CRUN,
  DOCKER_DECOMPOSED as KHAN,
  DOCKER_DECOMPOSED_DATA as KHAN_DATA,
  MAINFRAME_DEBATE as LINUXONE_BLOG,
  PARTICLE,
  RUNTIMES_COMPARED as ESPE,
  SEUSS,
  YOUKI_README as YOUKI,
} from '../catalog/evidence/publications/startup.ts';
export { EMPEROR_ARTICLE as EMPEROR } from '../catalog/evidence/publications/z.ts';

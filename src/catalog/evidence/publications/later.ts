// Publications on memory and devices of machines that were found last, and against which the model was played as it stood.
// Each is named once.
import type { Publication } from '../publication.ts';

const KATA = 'Kata Containers project';

export const KATA_BASELINE_2019: Publication = {
  title: 'Baselines of the metrics tests, 2019 (checkmetrics-json-kata-metric2.toml)',
  authors: KATA,
  venue: 'GitHub kata-containers/tests',
  year: 2019,
  link: 'https://github.com/kata-containers/tests/blob/e472834a0b18672e80a25e11ab25c14c78461038/cmd/checkmetrics/ci_slaves/checkmetrics-json-kata-metric2.toml',
};
export const KATA_BASELINE_2021: Publication = {
  title: 'Baselines of the metrics tests, 2021 (checkmetrics-json-qemu-kata-metric4.toml)',
  authors: KATA,
  venue: 'GitHub kata-containers/tests',
  year: 2021,
  link: 'https://github.com/kata-containers/tests/blob/03624f5bc10dc25769bd8519c5b52ed2f7db7726/cmd/checkmetrics/ci_worker/checkmetrics-json-qemu-kata-metric4.toml',
};
export const KATA_BASELINE_2023: Publication = {
  title: 'Baselines of the metrics tests, 2023 (checkmetrics-json-clh-kata-metric8.toml)',
  authors: KATA,
  venue: 'GitHub kata-containers/kata-containers',
  year: 2023,
  link: 'https://github.com/kata-containers/kata-containers/blob/05cc8fae5eabea93b862b5d70db050fda8eb7de5/tests/metrics/cmd/checkmetrics/ci_worker/checkmetrics-json-clh-kata-metric8.toml',
};
export const KATA_BASELINE_2024_QEMU: Publication = {
  title: 'Baselines of the metrics tests, 2024 (checkmetrics-json-qemu-kata-metric8.toml)',
  authors: KATA,
  venue: 'GitHub kata-containers/kata-containers',
  year: 2024,
  link: 'https://github.com/kata-containers/kata-containers/blob/0a4b755cd9e22b31cfdbfcb9919b4122b51c26cc/tests/metrics/cmd/checkmetrics/ci_worker/checkmetrics-json-qemu-kata-metric8.toml',
};
export const TWELVE_GUESTS: Publication = {
  title: 'Kernel Samepage Merging',
  authors: 'WirelessMoves',
  venue: 'blog.wirelessmoves.com',
  year: 2021,
  link: 'https://blog.wirelessmoves.com/2021/12/kernel-samepage-merging.html',
};
export const VHOST_BLK: Publication = {
  title: '[RFC patch 0/1] block: vhost-blk backend',
  authors: 'Zhadchenko (Virtuozzo)',
  venue: 'qemu-devel mailing list',
  year: 2022,
  link: 'https://go.mail-archive.com/qemu-devel@nongnu.org/msg901671.html',
};
export const FAST_DISKS: Publication = {
  title: 'Issue 4387: Large disk IO performance gaps on fast storage',
  authors: 'Liu (comment)',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2022,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/issues/4387',
};
export const FIRECRACKER_DISK_ENGINE: Publication = {
  title: 'Block device IO engine',
  authors: 'Firecracker authors',
  venue: 'GitHub firecracker-microvm/firecracker, docs/api_requests/block-io-engine.md',
  year: 2022,
  link: 'https://github.com/firecracker-microvm/firecracker/blob/main/docs/api_requests/block-io-engine.md',
};
export const FIRECRACKER_DISK_ISSUE: Publication = {
  title: 'Issue 1600: Implement async IO for the block device using io_uring',
  authors: 'Chirca',
  venue: 'GitHub firecracker-microvm/firecracker',
  year: 2020,
  link: 'https://github.com/firecracker-microvm/firecracker/issues/1600',
};
export const CLOUD_HYPERVISOR_RING: Publication = {
  title: 'Issue 1561: virtio-block: Enable io_uring by default',
  authors: 'Bradford, Boeuf',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2020,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/issues/1561',
};
export const CLOUD_HYPERVISOR_SEGMENTS: Publication = {
  title: 'Pull request 6885: Introduce VIRTIO_BLK_F_SEG_MAX',
  authors: 'Liu',
  venue: 'GitHub cloud-hypervisor/cloud-hypervisor',
  year: 2024,
  link: 'https://github.com/cloud-hypervisor/cloud-hypervisor/pull/6885',
};
export const QEMU_BATCHES: Publication = {
  title: 'dataplane: submit I/O as a batch (commit dd67c1d7)',
  authors: 'Lei',
  venue: 'QEMU 2.1 source',
  year: 2014,
  link: 'https://repo.or.cz/qemu.git/commit/dd67c1d7e75151e2c058ccdd2162643074357442',
};
export const QEMU_DISK_QUEUE: Publication = {
  title: 'virtio-blk: Default size of the queue 256 (hw/block/virtio-blk.c)',
  authors: 'QEMU developers',
  venue: 'QEMU 5.0 source',
  year: 2020,
  link: 'https://github.com/qemu/qemu/blob/v5.0.0/hw/block/virtio-blk.c',
};
export const RUNTIME_TRADE_OFFS: Publication = {
  title: 'Security-Performance Trade-offs of Kubernetes Container Runtimes, in notes on gVisor',
  authors: 'Viktorsson and others (notes: students of GWU Advanced OS)',
  venue: 'GitHub GWU-Advanced-OS/project-project-gvisor, report.md',
  year: 2021,
  link: 'https://github.com/GWU-Advanced-OS/project-project-gvisor/blob/main/report.md',
};
export const KERNEL_RANDOMIZATION: Publication = {
  title: 'How Kernel Randomization is Canceling Memory Deduplication in Cloud Computing Systems',
  authors: 'Vañó García, Marco-Gisbert',
  venue: 'IEEE NCA',
  year: 2018,
  link: 'https://research-portal.uws.ac.uk/en/publications/how-kernel-randomization-is-canceling-memory-deduplication-in-clo',
};
export const KATA_UNCOMPRESSED: Publication = {
  title: 'Pull request 674: runtime: qemu: reduce boot time and memory footprint',
  authors: 'Montes',
  venue: 'GitHub kata-containers/kata-containers',
  year: 2020,
  link: 'https://github.com/kata-containers/kata-containers/pull/674',
};

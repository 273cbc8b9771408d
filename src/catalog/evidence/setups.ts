// The machines and versions that many published figures share.

export const LARGE_HOST =
  'EC2 m5d.metal, two Xeon Platinum 8175M (48 cores, hyper-threading off), 384 GB, host Linux 4.15; minimal guest, Linux 4.14, 1 vCPU, 256 MB';
export const SMALL_HOST =
  'Xeon E3-1226 v3 (4 cores, 3.3 GHz), 16 GB, host Linux 4.15, QEMU 4.2, Firecracker 0.20; minimal guest, 1 vCPU, 256 MB';
export const LARGE_HOST_IDLE = 'EC2 m5d.metal, idle guest; data segments of the process less the memory of the guest';
export const EPYC_7542 = 'Two AMD EPYC 7542, 256 GB, Ubuntu 20.04';
export const IBM_2014 =
  'IBM x3650 M4, two Xeon E5-2665 (16 cores, hyper-threading), 256 GB, Ubuntu 13.10, Linux 3.11, Docker 1.0, QEMU 1.5, guest with 32 vCPUs';
export const SHARMA_2016 =
  'Dell R210 II, Xeon E3-1240 v2 (4 cores), 16 GB, 7200 rpm disk; LXC 1.0.7, QEMU/KVM 2.0, Linux 3.19; 2 cores and 4 GB each';
export const CLOUDLAB_2020 = 'CloudLab xl170, Linux 5.4, Firecracker 0.19';
export const ALIBABA_2023 = 'Two Xeon 8269CY, Linux 4.19, VMCS shadowing and kernel page-table isolation on';
export const CLARKSON_2007 =
  'Pentium 4, 1 GB; VMware Workstation 5.5, Xen 3.0, OpenVZ 2.6.18; four guests serve SPECweb; share of good responses lost';
export const AZURE_2026 = 'Azure D2s_v3 (2 vCPUs), Docker 28, overlay2, 50 runs';
export const XEN_2017 = 'Xen, against Docker of its time';
export const XEN_2005 = 'Xen on a cluster with gigabit Ethernet';
export const BY_DEFAULT = 'Linux as it ships';

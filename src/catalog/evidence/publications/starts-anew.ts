// Starts that others have published, looked for at the end of 2026 in sources of which the catalogue had none so far.
import type { Publication } from '../publication.ts';

export const ENVPOD_BENCHMARKS: Publication = {
  title: 'Benchmarks (docs/BENCHMARKS.md)',
  authors: 'Amoboateng',
  venue: 'GitHub markamo/envpod-oss',
  year: 2026,
  link: 'https://github.com/markamo/envpod-oss/blob/028b7784f560102e5a29fcfc97b67c0d978336ed/docs/BENCHMARKS.md',
};
export const DELONIX_COMPARISON: Publication = {
  title: 'Docker × Podman × Delonix: comparação medida (docs/comparacao-medida.md)',
  authors: 'Delonix authors',
  venue: 'GitHub angolardevops/delonix-runtime',
  year: 2026,
  link: 'https://github.com/angolardevops/delonix-runtime/blob/1c7bcc74386d1c744439e50f46f38e5a84b8a900/docs/comparacao-medida.md',
};
export const CONTAINER_COURSE: Publication = {
  title: 'Benchmarks: midiendo el rendimiento de contenedores (clase 08)',
  authors: 'sonder-art',
  venue: 'GitHub sonder-art/fdd_p26',
  year: 2026,
  link: 'https://github.com/sonder-art/fdd_p26/tree/92e1417b9e0038fa014eabca1077733b64dfd42c/clase/08_containers',
};
export const ENGINES_BY_CLOCK: Publication = {
  title: 'container_benchmark: runc and crun by Docker and Podman (README.md)',
  authors: 'srdecny',
  venue: 'GitHub srdecny/container_benchmark',
  year: 2021,
  link: 'https://github.com/srdecny/container_benchmark/tree/525c4622c8a737ec70b3041da5bd9ea865e42fbb',
};
export const PODMAN_UPGRADE: Publication = {
  title: 'Pull request 5381: Upgrade podman to 4.7.2',
  authors: 'bduffany',
  venue: 'GitHub buildbuddy-io/buildbuddy',
  year: 2023,
  link: 'https://github.com/buildbuddy-io/buildbuddy/pull/5381',
};
export const KATA_CREATION: Publication = {
  title: 'Issue 382: speed up kata container creation',
  authors: 'bergwolf',
  venue: 'GitHub kata-containers/runtime',
  year: 2018,
  link: 'https://github.com/kata-containers/runtime/issues/382',
};
export const KATA_BY_VSOCK: Publication = {
  title: 'Issue 2929: kata container using vsock boots up much slower than using kata-proxy',
  authors: 'lining2020',
  venue: 'GitHub kata-containers/runtime',
  year: 2020,
  link: 'https://github.com/kata-containers/runtime/issues/2929',
};
export const KATA_BASELINE_2020: Publication = {
  title: 'Baselines of the metrics tests, 2020 (checkmetrics-json-kata-metric3.toml)',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/tests',
  year: 2020,
  link: 'https://github.com/kata-containers/tests/blob/09c963007936e17fde4b42efb847a3faa650129d/cmd/checkmetrics/ci_slaves/checkmetrics-json-kata-metric3.toml',
};
export const KATA_BASELINE_SMALL: Publication = {
  title: 'Baselines of the metrics tests (checkmetrics-json-qemu-sv-c1-small-x86-01.toml)',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/tests',
  year: 2022,
  link: 'https://github.com/kata-containers/tests/blob/03341ae62c14263ace11cf2de8eb46843e5612b6/cmd/checkmetrics/ci_worker/checkmetrics-json-qemu-sv-c1-small-x86-01.toml',
};
export const KATA_BASELINE_CLH_2022: Publication = {
  title: 'Baselines of the metrics tests (checkmetrics-json-cloud-hypervisor-kata-metric7.toml)',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/tests',
  year: 2022,
  link: 'https://github.com/kata-containers/tests/blob/1e576c0b17e4b10cd70386a63d57ad3f90e4f12a/cmd/checkmetrics/ci_worker/checkmetrics-json-cloud-hypervisor-kata-metric7.toml',
};
export const KATA_BASELINE_QEMU_2023: Publication = {
  title: 'Baselines of the metrics tests, 2023 (checkmetrics-json-qemu-kata-metric8.toml)',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/kata-containers',
  year: 2023,
  link: 'https://github.com/kata-containers/kata-containers/blob/0502354b42bfd3ca22877d93814a596c01024849/tests/metrics/cmd/checkmetrics/ci_worker/checkmetrics-json-qemu-kata-metric8.toml',
};
export const GVISOR_COLD_STARTS: Publication = {
  title: 'gVisor cold start: where the time goes',
  authors: 'Apoxy',
  venue: 'apoxy.dev',
  year: 2026,
  link: 'https://apoxy.dev/blog/gvisor-cold-start-where-the-time-goes',
};
export const SERIAL_BOOTS: Publication = {
  title: 'Pull request 2619: stop narrating every boot across an emulated serial port',
  authors: 'auser',
  venue: 'GitHub tinylabscom/mvm',
  year: 2026,
  link: 'https://github.com/tinylabscom/mvm/pull/2619',
};
export const MITIGATED_BOOTS: Publication = {
  title: 'Issue 2574: No launch lane report is publishable',
  authors: 'auser',
  venue: 'GitHub tinylabscom/mvm',
  year: 2026,
  link: 'https://github.com/tinylabscom/mvm/issues/2574',
};
export const RUNC_HUNDRED: Publication = {
  title: 'Issue 4427: runc 1.1.15 OOMs in Kubernetes e2e tests with containerd, cgroup v2, and cgroupfs driver',
  authors: 'lifubang and others',
  venue: 'GitHub opencontainers/runc',
  year: 2024,
  link: 'https://github.com/opencontainers/runc/issues/4427',
};
export const CRUN_MOUNTS: Publication = {
  title: 'Pull request 2054: reduce mount syscall overhead in container setup',
  authors: 'giuseppe',
  venue: 'GitHub containers/crun',
  year: 2026,
  link: 'https://github.com/containers/crun/pull/2054',
};
export const CRUN_IN_GUEST: Publication = {
  title: 'Issue 437: How should I do a same performance experiment as README.md showed?',
  authors: 'dyoung23, giuseppe',
  venue: 'GitHub containers/crun',
  year: 2020,
  link: 'https://github.com/containers/crun/issues/437',
};
export const LXD_LAUNCH: Publication = {
  title: 'Issue 1434: Container launch time',
  authors: 'mayanklahiri, stgraber',
  venue: 'GitHub canonical/lxd',
  year: 2015,
  link: 'https://github.com/canonical/lxd/issues/1434',
};
export const FIDDLE_NETWORK: Publication = {
  title: 'Pull request 27: Disable network in containers',
  authors: 'lodthe',
  venue: 'GitHub ClickHouse/clickhouse-fiddle',
  year: 2023,
  link: 'https://github.com/ClickHouse/clickhouse-fiddle/pull/27',
};
export const ELIXIR_NETWORK: Publication = {
  title: 'Issue 88: Alpine image has 5 second delay with net none',
  authors: 'JRaspass',
  venue: 'GitHub erlef/docker-elixir',
  year: 2023,
  link: 'https://github.com/erlef/docker-elixir/issues/88',
};
export const HTOP_NETWORK: Publication = {
  title: 'Issue 497: lower latency / boot times for light apps?',
  authors: 'kodonnell',
  venue: 'GitHub jessfraz/dockerfiles',
  year: 2019,
  link: 'https://github.com/jessfraz/dockerfiles/issues/497',
};
export const KATA_QEMU_SETTINGS: Publication = {
  title: 'Settings of the runtime for QEMU (configuration-qemu.toml.in)',
  authors: 'Kata Containers project',
  venue: 'GitHub kata-containers/kata-containers',
  year: 2025,
  link: 'https://github.com/kata-containers/kata-containers/blob/0083d1aee13eddb7a9abce9d29aeb24a9230fa12/src/runtime/config/configuration-qemu.toml.in',
};

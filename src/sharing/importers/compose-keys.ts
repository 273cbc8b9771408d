// The keys of a service: those that are read (compose-service.ts), those that have no bearing on what is shown here, and those
// that have one and that the model does not know.
import type { Keys } from './bearing.ts';

const WITHOUT_BEARING = [
  ...['annotations', 'attach', 'command', 'configs', 'container_name', 'credential_spec', 'depends_on', 'develop'],
  ...[
    'dns',
    'dns_opt',
    'dns_search',
    'domainname',
    'entrypoint',
    'env_file',
    'environment',
    'expose',
    'external_links',
  ],
  ...['extends', 'extra_hosts', 'group_add', 'healthcheck', 'hostname', 'init', 'labels', 'label_file', 'links'],
  ...['logging', 'mac_address', 'networks', 'ports', 'post_start', 'pre_stop', 'provider', 'pull_policy', 'restart'],
  ...['secrets', 'stdin_open', 'stop_grace_period', 'stop_signal', 'tty', 'working_dir', 'use_api_socket', 'net'],
  ...['dockerfile', 'log_driver', 'log_opt', 'volume_driver', 'user', 'models', 'name', 'profiles'],
];

const UNKNOWN_TO_THE_MODEL = [
  ...['blkio_config', 'cgroup_parent', 'cpu_count', 'cpu_percent', 'cpu_rt_period', 'cpu_rt_runtime', 'cpuset'],
  ...['device_cgroup_rules', 'devices', 'gpus', 'isolation', 'mem_swappiness', 'memswap_limit', 'oom_kill_disable'],
  ...['oom_score_adj', 'shm_size', 'storage_opt', 'sysctls', 'tmpfs', 'ulimits', 'userns_mode', 'volumes_from', 'pids'],
];

const READ = [
  ...[
    'build',
    'cap_add',
    'cap_drop',
    'cpu_period',
    'cpu_quota',
    'cpu_shares',
    'cpus',
    'deploy',
    'image',
    'ipc',
    'cgroup',
  ],
  ...['mem_limit', 'mem_reservation', 'network_mode', 'pid', 'pids_limit', 'platform', 'privileged', 'read_only'],
  ...['runtime', 'scale', 'security_opt', 'uts', 'volumes'],
];

export type Bearing = 'read' | 'none' | 'unknown-to-the-model' | 'unknown';

/** What a key of a service means here. */
export function bearingOf(key: string): Bearing {
  if (READ.includes(key)) return 'read';
  if (WITHOUT_BEARING.includes(key) || key.startsWith('x-')) return 'none';
  return UNKNOWN_TO_THE_MODEL.includes(key) ? 'unknown-to-the-model' : 'unknown';
}

/** The keys of `deploy` and of what is in it. */
export const DEPLOY: Keys = {
  read: ['mode', 'replicas', 'resources'],
  without: ['labels', 'endpoint_mode', 'restart_policy', 'update_config', 'rollback_config'],
  beyond: ['placement'],
};
export const LIMITS: Keys = { read: ['cpus', 'memory', 'pids'], without: [], beyond: [] };
export const RESERVATIONS: Keys = {
  read: ['memory'],
  without: [],
  beyond: ['cpus', 'pids', 'devices', 'generic_resources'],
};

// Which image of the catalogue stands for an image that somebody named, by the last part of its name. Most names stand for
// something like it rather than the very same; what is like nothing here becomes a definition of one's own (draft.ts).

export interface Stand {
  readonly image: string;
  /** Whether the catalogue has this very application, or only something like it. */
  readonly exact: boolean;
}

const EXACT: Readonly<Record<string, string>> = {
  nginx: 'nginx',
  redis: 'redis',
  postgres: 'postgres',
  mongo: 'mongo',
  python: 'python',
  node: 'node',
  debian: 'debian',
  alpine: 'alpine',
};

/** By the beginning of a word of the name; the first that fits has it. */
const ALIKE: readonly (readonly [image: string, words: readonly string[]])[] = [
  ['redis', ['redis', 'valkey', 'keydb', 'memcached', 'dragonfly', 'etcd', 'rabbitmq', 'nats', 'mosquitto']],
  ['postgres', ['postgres', 'postgresql', 'postgis', 'timescaledb', 'mysql', 'mariadb', 'percona', 'cockroach']],
  ['mongo', ['mongo', 'mongodb']],
  ['postgres', ['couchdb', 'clickhouse', 'influxdb', 'rethinkdb', 'mssql', 'cockroachdb']],
  ['jvm', ['openjdk', 'temurin', 'java', 'jdk', 'jre', 'tomcat', 'jetty', 'maven', 'gradle', 'spring', 'wildfly']],
  ['jvm', ['elasticsearch', 'opensearch', 'logstash', 'kafka', 'zookeeper', 'cassandra', 'solr', 'neo4j', 'activemq']],
  ['jvm', ['jenkins', 'sonarqube', 'keycloak', 'nexus', 'hadoop', 'spark', 'flink', 'storm', 'selenium', 'scala']],
  ['nginx', ['nginx', 'httpd', 'apache', 'caddy', 'traefik', 'haproxy', 'envoy', 'lighttpd', 'varnish', 'frontend']],
  ['node', ['node', 'nodejs', 'express', 'nextjs', 'kibana', 'npm', 'yarn', 'ghost', 'angular', 'vuejs', 'react']],
  ['python', ['python', 'django', 'flask', 'fastapi', 'jupyter', 'airflow', 'celery', 'gunicorn', 'pypy']],
  ['debian', ['ubuntu', 'centos', 'fedora', 'rockylinux', 'almalinux', 'amazonlinux', 'ubi8', 'ubi9', 'opensuse']],
  ['debian', ['rhel', 'sles', 'sled', 'sle', 'silverblue', 'coreos', 'archlinux', 'gentoo', 'mageia', 'linux']],
  ['alpine', ['busybox', 'alpine', 'alpinelinux', 'pause', 'toolbox', 'curl']],
];

/** Programs around a database or a server, which are not that: they watch it, show it, or speak with it. */
const AROUND: readonly string[] = [
  ...['exporter', 'operator', 'admin', 'commander', 'express', 'backup', 'client', 'insight', 'ui', 'webui', 'gui'],
  ...['dashboard', 'agent', 'cli', 'bouncer', 'dump', 'proxy', 'gateway', 'manager', 'init', 'migrate', 'benchmark'],
];
/** Of these, whatever stands around them is another program. */
const SERVED: readonly string[] = ['redis', 'postgres', 'mongo'];
/** A node of a cluster, not Node.js: what is said after it or before it. */
const NODE_OF_CLUSTER: readonly string[] = [
  ...['exporter', 'problem', 'labeller', 'local', 'feature', 'driver', 'agent', 'termination', 'cache', 'calico'],
  ...['firefox', 'chrome', 'edge', 'selenium', 'kind', 'kindest', 'k3s', 'csi', 'cilium', 'hub'],
];

/** What stands for an image in the catalogue; null when nothing is like it. */
export function standFor(written: string): Stand | null {
  const { path, tag } = partsOf(written);
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const official = parts.length === 1 || parts.at(-2) === 'library';
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const ofCluster = parts.some((part) => part.split(/[^a-z0-9]+/).some((word) => NODE_OF_CLUSTER.includes(word)));
  const exact = Object.hasOwn(EXACT, name) && !(name === 'node' && ofCluster) ? EXACT[name] : undefined;
  if (exact !== undefined) {
    const small = exact === 'nginx' && /alpine/.test(tag);
    const otherBase = !small && exact !== 'alpine' && /alpine/.test(tag);
    return { image: small ? 'nginx-alpine' : exact, exact: official && !otherBase };
  }
  const around = words.some((word) => AROUND.includes(word));
  const found = ALIKE.find(([image, known]) => {
    if (around && SERVED.includes(image)) return false;
    return words.some((word) => known.includes(word) && !(word === 'node' && ofCluster));
  });
  return found ? { image: found[0], exact: false } : null;
}

/** A name without registry's port, tag and digest, and the tag. */
export function partsOf(written: string): { readonly path: string; readonly tag: string } {
  const [name = ''] = written.trim().split('@');
  const [, path = name, tag = ''] = /^(.*?)(?::([^:/]*))?$/.exec(name) ?? [];
  return { path: path.toLowerCase(), tag };
}

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
  ['alpine', ['busybox', 'alpine', 'pause', 'toolbox', 'curl']],
];

/** What stands for an image in the catalogue; null when nothing is like it. */
export function standFor(written: string): Stand | null {
  const { path, tag } = partsOf(written);
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const official = parts.length === 1 || parts.at(-2) === 'library';
  const exact = Object.hasOwn(EXACT, name) ? EXACT[name] : undefined;
  if (exact !== undefined) {
    const small = exact === 'nginx' && /alpine/.test(tag);
    const otherBase = !small && exact !== 'alpine' && /alpine/.test(tag);
    return { image: small ? 'nginx-alpine' : exact, exact: official && !otherBase };
  }
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const found = ALIKE.find(([, known]) => words.some((word) => known.includes(word)));
  return found ? { image: found[0], exact: false } : null;
}

/** A name without registry's port, tag and digest, and the tag. */
export function partsOf(written: string): { readonly path: string; readonly tag: string } {
  const [name = ''] = written.trim().split('@');
  const [, path = name, tag = ''] = /^(.*?)(?::([^:/]*))?$/.exec(name) ?? [];
  return { path: path.toLowerCase(), tag };
}
